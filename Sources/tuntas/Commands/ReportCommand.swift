import ArgumentParser
import TerminalKit
import TuntasModel
import TuntasWords

/// Prints the numbers of a screen as text, Markdown, HTML, JSON or CSV.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Cetak laporan. Prints a report.",
    discussion: """
      HTML is one file to be printed as the annex of a meeting: tuntas report programmes --format \
      html --output lampiran.html
      """
  )

  /// The reports, by their words on the command line.
  enum Kind: String, CaseIterable, ExpressibleByArgument, Sendable {
    case overview
    case programmes
    case quality
  }

  /// In which form the report is written.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case markdown
    case html
    case json
    case csv
  }

  @Argument(help: "overview, programmes or quality.")
  var kind: Kind

  @Option(help: "text, markdown, html, json or csv.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"))
  var output: String?

  @OptionGroup var quality: QualityOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let words = Words(try data.chosenLanguage())
    if quality.allFamilies, kind != .quality {
      throw CommandFailure.idleFilter(option: QualityOptions.name, kind: kind.rawValue)
    }
    let families = quality.families
    let region = try data.regionCode()
    let moment = try data.momentQuery()
    let viewer = try data.toldViewer(words)
    let glyphs = try look.glyphSet()
    _ = try look.colorDepth()
    let path = try data.database
    let kind = kind
    let format = format
    let output = try PathOption.path(output, of: "--output")
    if let output { try OutputPlace(output).check(against: path) }
    let text = try Waiting.value {
      let registry = try await RegistryOpening(words: words, viewer: viewer).open(path)
      return try await ReportReader(
        kind: kind,
        region: region,
        families: families,
        registry: registry,
        moment: moment,
        viewer: viewer,
        words: words,
        glyphs: glyphs
      ).text(format)
    }
    try ReportOutput(path: output).write(text)
  }
}
