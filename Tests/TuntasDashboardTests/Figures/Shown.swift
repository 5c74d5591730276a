import TerminalKit
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A screen with the data that a test hands to it.
struct Shown {
  private let screen: any DashboardScreen

  /// Fills a screen.
  init<Screen: DashboardScreen>(_ screen: Screen, _ content: Screen.Content) {
    var screen = screen
    screen.receive(content)
    self.screen = screen
  }

  /// What a window of a size shows above the line of keys, which other tests hold.
  func window(_ columns: Int, _ rows: Int, _ language: Language) -> String {
    var state = DashboardState(language: language)
    state.screens = [OverviewScreen(), screen]
    let canvas = DashboardView(state: state).canvas(size: Size(columns: columns, rows: rows))
    let lines = canvas.plainText().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(rows - 1).map { $0 + "\n" }.joined()
  }

  /// Every line of the screen for a window of a width.
  func lines(_ language: Language, columns: Int = 80, rows: Int = 24) -> [String] {
    let body = body(language, columns: columns, rows: rows)
    let lines = body.top + body.rows + body.bottom
    let widths = ColumnWidths(body)
    return lines.enumerated().map { _, line in
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      line.draw(row: 0, isCurrent: false, widths: widths, on: &canvas)
      return String(canvas.plainText().dropLast())
    }
  }

  /// All lines as one text.
  func page(_ language: Language, columns: Int = 80, rows: Int = 24) -> String {
    lines(language, columns: columns, rows: rows).map { $0 + "\n" }.joined()
  }

  /// All words of the screen, wherever lines end.
  func text(_ language: Language) -> String {
    page(language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// The lines as values.
  func body(_ language: Language, columns: Int = 80, rows: Int = 24) -> ScreenBody {
    screen.body(Words(language), size: Size(columns: columns, rows: rows - 2))
  }

  /// What the window shows, and below it the whole page.
  func windowAndPage(_ kept: KeptPicture) -> String {
    let (columns, rows) = (kept.size.columns, kept.size.rows)
    return window(columns, rows, kept.language) + "\n"
      + page(kept.language, columns: columns, rows: rows)
  }

  /// What every figure can be asked, each once.
  func explanations(_ language: Language) -> [ExplanationText] {
    let body = body(language)
    return (body.top + body.rows + body.bottom).compactMap(\.subject?.explanation)
      .map { ExplanationText($0, Words(language)) }
  }
}
