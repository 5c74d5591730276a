import ArgumentParser
import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Counts where the rules of data quality are broken; fails while a critical issue stands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Periksa mutu data. Checks the quality of the data.",
    discussion: """
      Families on the newest list of their government are checked, with all reports, figures and \
      lists. The status is 1 while a critical issue of these stands, otherwise 0.
      """
  )

  /// In which form the check answers.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case json
  }

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var quality: QualityOptions
  @OptionGroup var data: DataOptions

  /// The status while a critical issue stands.
  private static let failed: Int32 = 1

  func run() throws {
    let words = Words(try data.chosenLanguage())
    let region = try data.regionCode()
    let moment = try data.momentQuery()
    let viewer = try data.toldViewer(words)
    let path = try data.database
    let families = quality.families
    let page = try Waiting.value {
      let registry = try await RegistryOpening(words: words, viewer: viewer).open(path)
      return try await registry.quality(in: region, of: families, at: moment, for: viewer)
    }
    if let note = words.earlierDay(of: page) { StandardStreams.complain(note) }
    switch format {
    case .text: try StandardStreams.print(document: CheckReport(page: page, words: words).text)
    case .json: try StandardStreams.print(document: QualityJSON.document(page).text)
    }
    if page.summary[.critical] > 0 { throw ExitCode(Self.failed) }
  }
}
