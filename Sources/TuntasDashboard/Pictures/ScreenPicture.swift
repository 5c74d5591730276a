package import TerminalKit
package import TuntasModel
package import TuntasPages
package import TuntasWords

/// One screen with its data, to be drawn without a terminal: as a picture or as a report.
///
/// It is the same screen value that the dashboard shows, so a picture cannot differ from the
/// screen.
package struct ScreenPicture: Sendable {
  private let screen: any DashboardScreen
  private let language: Language

  /// Reads a screen.
  ///
  /// - Parameters:
  ///   - start: Which screen.
  ///   - registry: What it is read from.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who looks at it; a picture shows no more than that viewer may see.
  ///   - language: The language of its words.
  ///   - form: Which of its forms, from 1: what the key for the next form shows from there on.
  /// - Throws: What the registry throws; ``NoSuchForm`` when the screen has fewer forms.
  package init(
    of start: Destination,
    from registry: any Registry,
    at moment: MomentQuery,
    for viewer: Viewer,
    language: Language,
    form: Int = 1
  ) async throws {
    let reader = MomentReader(registry: registry, moment: moment, viewer: viewer)
    var screen = try await Self.filled(start.screen, from: reader)
    let forms = Self.forms(of: screen)
    guard (1...forms).contains(form) else { throw NoSuchForm(forms: forms) }
    for _ in 1..<form {
      screen = screen.inNextForm()
      if screen.isWaiting { screen = try await Self.filled(screen, from: reader) }
    }
    self.screen = screen
    self.language = language
  }

  /// A screen was asked for in a form that it does not have.
  package struct NoSuchForm: Error {
    /// How many forms it has.
    package let forms: Int
  }

  /// How many forms a screen has: as many as come before the first one comes again.
  private static func forms(of first: any DashboardScreen) -> Int {
    var (screen, count) = (first.inNextForm(), 1)
    while screen.formName != first.formName {
      screen = screen.inNextForm()
      count += 1
    }
    return count
  }

  /// The screen as a window of a size shows it, footer and cursor included.
  ///
  /// - Parameter size: The window, in cells.
  /// - Returns: The frame.
  package func canvas(size: Size) -> Canvas {
    var state = DashboardState(language: language)
    state.screens = [OverviewScreen(), screen]
    if screen is OverviewScreen { state.screens = [screen] }
    return DashboardView(state: state).canvas(size: size)
  }

  /// The whole screen as a page: every row, no keys, no cursor.
  ///
  /// - Parameter columns: The width of the page.
  /// - Returns: The page, as high as it needs to be.
  package func page(columns: Int) -> Canvas {
    let words = Words(language)
    return PrintedPage(
      steps: screen.path(words),
      facts: screen.facts,
      body: screen.body(words, size: PrintedPage.size(columns: columns)),
      columns: columns,
      words: words
    ).canvas
  }

  /// A screen with its data read.
  private static func filled(
    _ screen: some DashboardScreen,
    from reader: MomentReader
  ) async throws -> any DashboardScreen {
    var screen = screen
    screen.receive(try await screen.load(from: reader))
    return screen
  }
}
