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
    let path = data.database
    let kind = kind
    let registry = try Waiting.value { try await RegistryOpening(words: words).open(path) }
    switch format {
    case .json:
      let document = try Waiting.value {
        try await Self.json(kind, from: registry, region: region, at: moment, for: viewer)
      }
      StandardStreams.print(document: document.text)
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
      PlainPage(glyphs: glyphs).print(picture)
    }
  }

  private static func json(
    _ kind: Kind,
    from registry: any Registry,
    region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> JSONValue {
    switch kind {
    case .overview:
      OverviewJSON.document(try await registry.regions(below: region, at: moment, for: viewer))
    case .programmes:
      ProgrammesJSON.document(try await registry.programmes(in: region, at: moment, for: viewer))
    }
  }

  private static func screen(_ kind: Kind, _ region: RegionCode?) -> Destination {
    switch kind {
    case .overview: region == nil ? .overview(nil) : .regions(region)
    case .programmes: .programmes(region)
    }
  }
}
