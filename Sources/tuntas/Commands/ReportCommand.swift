import ArgumentParser
import TerminalKit
import TuntasDashboard
import TuntasModel

/// Prints the numbers of a screen as text or JSON.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Cetak laporan. Prints a report."
  )

  /// What can be reported.
  enum Kind: String, CaseIterable, ExpressibleByArgument, Sendable {
    case overview
    case programmes
  }

  /// In which form.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "overview or programmes.")
  var kind: Kind

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let words = Words(try data.chosenLanguage())
    let region = try data.regionCode()
    let moment = try data.momentQuery()
    let viewer = try data.viewer()
    let glyphs = try look.glyphSet()
    _ = try look.colorDepth()
    let path = data.database
    let kind = kind
    let registry = try Waiting.value { try await RegistryOpening(words: words).open(path) }
    switch format {
    case .json:
      let document = try Waiting.value {
        let reader = ReportReader(registry: registry, moment: moment, viewer: viewer)
        return try await reader.document(kind, region: region, language: words.language)
      }
      try StandardStreams.print(document: document.text)
    case .text:
      let start = Self.screen(kind, region)
      let picture = try Waiting.value {
        try await ScreenPicture(
          of: start,
          from: registry,
          at: moment,
          for: viewer,
          language: words.language
        )
      }
      try PlainPage(glyphs: glyphs).print(picture)
    }
  }

  private static func screen(_ kind: Kind, _ region: RegionCode?) -> Destination {
    switch kind {
    case .overview: region == nil ? .overview(nil) : .regions(region)
    case .programmes: .programmes(region)
    }
  }
}
