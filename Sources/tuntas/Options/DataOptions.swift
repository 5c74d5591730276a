import ArgumentParser
import TuntasDashboard
import TuntasModel

/// The options that say which data is read, and as whom.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The database file.", valueName: "file"))
  var database: String?

  @Option(help: ArgumentHelp("A region by its code, for example 32.16.", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The day that counts as today.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("The year; the newest with a target unless given."))
  var year: Int?

  @Option(
    help: ArgumentHelp("steward, lead, analyst, agency, district or village.", valueName: "role")
  )
  var role: String?

  @Option(help: ArgumentHelp("The region that may be seen.", valueName: "code"))
  var scope: String?

  @Option(help: "id or en; from the locale unless given.")
  var language: String?

  /// The language of words and numbers.
  func chosenLanguage() throws(CommandFailure) -> Language {
    guard let language else { return LocaleSettings.language }
    guard let chosen = Language(rawValue: language) else {
      throw .notAChoice(option: "--language", found: language, choices: ["id", "en"])
    }
    return chosen
  }

  /// The year and the day asked for.
  func momentQuery() throws(CommandFailure) -> MomentQuery {
    guard let asOf else { return MomentQuery(year: year) }
    guard let day = CalendarDate(asOf) else { throw .notADate(option: "--as-of", found: asOf) }
    return MomentQuery(year: year, asOf: day)
  }

  /// Who reads.
  func viewer(isInMeeting: Bool = false) throws(CommandFailure) -> Viewer {
    var viewer = Viewer(role: .steward, isInMeeting: isInMeeting)
    if let role {
      guard let chosen = Role(rawValue: role) else {
        throw .notAChoice(option: "--role", found: role, choices: Role.words)
      }
      viewer.role = chosen
    }
    if let scope { viewer.scope = try Self.code(scope) }
    return viewer
  }

  /// The region asked for.
  func regionCode() throws(CommandFailure) -> RegionCode? {
    guard let region else { return nil }
    return try Self.code(region)
  }

  /// Reads the code of a region.
  static func code(_ text: String) throws(CommandFailure) -> RegionCode {
    guard let code = RegionCode(text) else { throw .registry(.unknownRegion(text)) }
    return code
  }
}
