import TerminalKit
import TextCharts

/// A chart as lines of a screen: it scrolls, is copied and is printed as text like every other line.
struct ChartRows {
  /// The chart; it is drawn at the width of the screen less its indent.
  let chart: any TextChart
  /// The width of the screen, in cells.
  let columns: Int
  /// The most lines that it may take, so that it is seen whole in a low window.
  var mostRows = Int.max
  /// What the chart stands for; `nil` when the cursor goes past it.
  var subject: RowSubject?
  /// What single lines of it stand for, by their places from 0; they go before ``subject``.
  var subjects: [Int: RowSubject] = [:]

  /// Cells in front of the chart, so that it stands below the texts of tables.
  private static let indent = 3

  /// The lines, as many as the chart wants and may take.
  var rows: [BodyRow] {
    let width = max(0, columns - Self.indent - 1)
    let height = min(chart.idealRows(columns: width), max(0, mostRows))
    var canvas = Canvas(size: Size(columns: width, rows: height))
    chart.draw(in: canvas.bounds, on: &canvas)
    return (0..<height).map { .pieces(Self.pieces(of: $0, in: canvas), subjects[$0] ?? subject) }
  }

  /// The cells of a row as few texts as can be, each in one style; blanks at the end are left out.
  private static func pieces(of row: Int, in canvas: Canvas) -> [StyledText] {
    var pieces: [StyledText] = []
    var text = String(repeating: " ", count: indent - 1)
    var style = Style.plain
    canvas.withRow(row) { cells in
      for cell in cells.dropTrailingBlanks where cell.width > 0 {
        if cell.style != style {
          pieces.append(StyledText(text: SafeText(text), style: style))
          (text, style) = ("", cell.style)
        }
        text.append(cell.cluster)
      }
    }
    return pieces + [StyledText(text: SafeText(text), style: style)]
  }
}

extension ArraySlice<Cell> {
  /// The cells up to the last one that is not blank.
  fileprivate var dropTrailingBlanks: ArraySlice<Cell> {
    let last = lastIndex { $0.cluster != " " }
    return last.map { self[startIndex...$0] } ?? []
  }
}
