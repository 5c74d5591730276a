import TerminalKit
import TextCharts
import TuntasModel

/// The columns of a programme's own page.
enum PageColumns {
  static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 16),
      TableColumn(id: "bar", width: 14),
      TableColumn(id: "percent", width: 4, isTrailing: true),
      TableColumn(id: "count", width: 18, isTrailing: true),
      TableColumn(id: "status", width: 21),
    ],
    shrinking: [
      .init("bar", 8), .init("count", 13), .init("status", 11), .init("name", 14), .init("bar", 7),
    ],
    growing: [.init("name", 24), .init("bar", 40), .init("count", 24), .init("status", 34)]
  )

  /// How the programme stands in one quarter or region.
  ///
  /// - Parameters:
  ///   - standing: How it stands.
  ///   - sources: The sources of the page.
  ///   - words: The language.
  ///   - name: The quarter or region.
  ///   - door: The screen behind the row.
  /// - Returns: The row.
  static func row(
    _ standing: ProgrammeStanding,
    _ sources: [Source],
    _ words: Words,
    name: SafeText,
    door: Destination? = nil
  ) -> BodyRow {
    let explanation = Explanation.programme(standing, sources: sources)
    var cells: [String: TableCell] = [
      "name": .text(name),
      "bar": .bar(StandingColumns.bar(standing)),
      "percent": .text(words.numbers.percent(standing.achievement?.roundedPercent)),
      "count": .text(StandingColumns.count(standing, words)),
    ]
    let status = words.status(standing.status)
    let gap = gap(standing, words)
    let full = gap.isEmpty ? status : status + " " + gap
    cells["status"] = .choice([full, status], standing.status.style)
    return .row(cells, shape, RowSubject(door: door, explanation: explanation))
  }

  /// By how much the plan was missed or passed; nothing when it was met.
  private static func gap(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    guard let deviation = standing.deviation, deviation != 0 else { return "" }
    let phrase: Phrase = deviation < 0 ? .shortBy : .overBy
    return words.text(phrase, ["count": words.numbers.number(abs(deviation))])
  }
}
