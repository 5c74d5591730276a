import ArgumentParser
import TerminalKit
import TuntasModel
import TuntasWords

/// The options that say which data is read, and as whom.
struct DataOptions: ParsableArguments {
  @OptionGroup var own: SettingOptions

  @Option(help: ArgumentHelp("A region by its code, for example 32.16.", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The day that counts as today.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("The year; the newest with a target unless given."))
  var year: Int?

  /// The language of words and numbers.
  func chosenLanguage() throws(CommandFailure) -> Language {
    try own.speech.chosen().value
  }

  /// The database named; `nil` for the user's own, or the sample data where there is no such file.
  var database: String? { get throws(CommandFailure) { try own.chosenDatabase.value } }

  /// The year and the day asked for; the newest in the data for what is left out.
  func momentQuery() throws(CommandFailure) -> MomentQuery {
    guard let asOf else { return MomentQuery(year: year) }
    guard let day = CalendarDate(asOf) else { throw .notADate(option: "--as-of", found: asOf) }
    return MomentQuery(year: year, asOf: day)
  }

  /// Who reads: the role and the region that settings and options leave.
  func viewer() throws(CommandFailure) -> Viewer { try own.viewer(for: .reading) }

  /// The region asked for; `nil` when the option is left out.
  func regionCode() throws(CommandFailure) -> RegionCode? {
    guard let region else { return nil }
    return try Self.code(region)
  }

  /// Who reads; where the region asked for reaches beyond what they may see, it is said what is seen
  /// instead.
  func toldViewer(_ words: Words) throws -> Viewer {
    let viewer = try viewer()
    if let asked = try regionCode(), asked != viewer.scope, asked.contains(viewer.scope) {
      let values: KeyValuePairs<String, SafeText> = [
        "asked": SafeText(asked.description), "scope": SafeText(viewer.scope.description),
      ]
      StandardStreams.complain(words.text(.regionNarrowed, values))
    }
    return viewer
  }

  /// Reads the code of a region.
  static func code(_ text: String) throws(CommandFailure) -> RegionCode {
    guard let code = RegionCode(text) else { throw .registry(.unknownRegion(text)) }
    return code
  }
}
