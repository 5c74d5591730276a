import ArgumentParser
import TerminalKit
import TuntasDashboard
import TuntasPages
import TuntasWords

/// Draws one screen without a terminal.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Gambar satu layar. Draws one screen off-screen.",
    discussion: """
      Families are drawn only from sample data: a picture travels further than a screen, so it \
      never shows a real person.
      """
  )

  /// A screen that can be drawn, by its word in the table of screens.
  struct Screen: ExpressibleByArgument, Sendable {
    let name: ScreenName

    init?(argument: String) {
      guard ScreenTable.names.contains(ScreenName(argument)) else { return nil }
      name = ScreenName(argument)
    }

    static var allValueStrings: [String] { ScreenTable.names.map(\.word) }
  }

  /// In which form the screen is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ansi
    case svg
  }

  @Argument(help: "The screen, by its name.")
  var screen: Screen

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "size"))
  var size = "80x24"

  @Option(help: "text, ansi or svg.")
  var format: Format = .text

  @Option(help: ArgumentHelp("A programme by its code, for programme.", valueName: "code"))
  var programme: String?

  @Option(help: ArgumentHelp("A source by its id, for source.", valueName: "id"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "Which form of the screen, from 1: the key v goes through them (tables, groups, charts). A "
        + "number that the screen does not have is refused.",
      valueName: "number"
    )
  )
  var form = "1"

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let words = Words(try data.chosenLanguage())
    let extent = try Self.extent(size)
    let glyphs = try look.glyphSet() ?? .unicode
    let colors = try look.colorDepth() ?? .many
    let request = try request(words)
    let picture = try Waiting.value { try await request.picture() }
    let canvas = picture.canvas(size: extent).adapted(to: glyphs)
    try StandardStreams.print(document: document(canvas, colors: colors))
  }

  private func request(_ words: Words) throws -> PictureRequest {
    PictureRequest(
      screen: screen.name,
      region: try data.regionCode(),
      programme: programme,
      source: source,
      form: try Self.number(form),
      moment: try data.momentQuery(),
      viewer: try data.viewer(),
      database: try data.database,
      words: words
    )
  }

  private func document(_ canvas: Canvas, colors: ColorDepth) -> String {
    switch format {
    case .text: TextWriter.text(of: canvas, trimsTrailingBlanks: true)
    case .ansi: ANSIWriter.ansi(of: canvas, theme: .standard, colors: colors)
    case .svg: SVGWriter.svg(of: canvas, title: "Tuntas: \(screen.name.word)")
    }
  }

  /// Reads the number of a screen's form, from 1.
  private static func number(_ form: String) throws(CommandFailure) -> Int {
    guard let number = Int(form), (1...mostForms).contains(number) else {
      throw .notACount(option: "--form", found: form)
    }
    return number
  }

  private static let mostForms = 99

  /// Reads `120x40`; each side from 1 to 1,000.
  private static func extent(_ text: String) throws(CommandFailure) -> Size {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy((1...1000).contains) else {
      throw .notASize(option: "--size", found: text)
    }
    return Size(columns: sides[0], rows: sides[1])
  }
}
