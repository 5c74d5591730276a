import TerminalKit
import TextCharts

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A row that the cursor can stand on, with the lines of text that go on with it.
struct ExplainedRow {
  let text: String
  let subject: RowSubject

  /// The rows of a body as they are drawn at a width.
  ///
  /// Where a map is drawn in their place, a row is what the map says of its part.
  static func all(of body: ScreenBody, columns: Int) -> [ExplainedRow] {
    let widths = ColumnWidths(body)
    if let map = body.map { return parts(of: map, body, columns: columns, widths: widths) }
    return [body.top, body.rows, body.bottom].flatMap { lines in
      lines.indices.compactMap { place in
        row(at: place, in: lines, columns: columns, widths: widths)
      }
    }
  }

  private static func parts(
    of map: AreaMap,
    _ body: ScreenBody,
    columns: Int,
    widths: ColumnWidths
  ) -> [ExplainedRow] {
    let above = body.top.last.map { $0.text(columns: columns, widths: widths).string } ?? ""
    return zip(map.parts, body.rows).enumerated().compactMap { place, pair in
      let text = pair.0.name.string + "  " + pair.0.value.string
      return pair.1.subject.map {
        ExplainedRow(text: place == map.selected ? text + "  " + above : text, subject: $0)
      }
    }
  }

  private static func row(
    at place: Int,
    in lines: [BodyRow],
    columns: Int,
    widths: ColumnWidths
  ) -> ExplainedRow? {
    guard let subject = lines[place].subject else { return nil }
    var text = lines[place].text(columns: columns, widths: widths).string
    if case .line(_, let style) = lines[place].content {
      for next in lines[(place + 1)...] {
        guard next.subject == nil, case .line(let rest, style) = next.content, !rest.isEmpty else {
          break
        }
        text += " " + rest.string
      }
    }
    return ExplainedRow(text: text, subject: subject)
  }

  /// The numbers of the row that its explanation does not show.
  ///
  /// A percent of villages or reports says no more than their counts, so their boxes show none.
  func missing(_ words: Words) -> [String] {
    let isOfCounts =
      switch subject.explanation {
      case .deliberations, .reports: true
      default: false
      }
    let shown = WrittenNumbers(text, words).all.filter { !isOfCounts || !$0.hasSuffix("%") }
    guard !shown.isEmpty else { return [] }
    let box = WrittenNumbers(box(words), words)
    return shown.filter { !box.contains($0) }
  }

  /// Everything that the explanation of the row says.
  func box(_ words: Words) -> String {
    guard let explanation = subject.explanation else { return "" }
    let text = ExplanationText(explanation, words)
    return text.title.string + "\n"
      + text.entries.map { words[$0.label].string + ": " + $0.text.string }.joined(separator: "\n")
  }
}
