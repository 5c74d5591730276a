import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Writes a report's table as HTML; its heading is repeated on every page that it runs over.
struct HTMLTable {
  let table: ReportTable

  /// The table, and below it what the fills of its bars mean.
  var text: String {
    let headings = table.columns.map { column in
      Markup.element("th", ["scope": "col", "class": column.kind.name], escaped(column.heading))
    }
    let rows = table.rows.map { Markup.element("tr", [:], cells($0)) }
    return Markup.element(
      "table",
      [:],
      Markup.element("thead", [:], Markup.element("tr", [:], headings.joined()))
        + Markup.element("tbody", [:], "\n" + rows.joined(separator: "\n") + "\n")
    ) + fills
  }

  private func cells(_ row: [ReportCell]) -> String {
    zip(table.columns, row).enumerated().map { index, cell in
      let (column, content) = cell
      return index == 0
        ? Markup.element("th", ["scope": "row", "class": column.kind.name], inner(content))
        : Markup.element("td", ["class": column.kind.name], inner(content))
    }.joined()
  }

  private func inner(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text): escaped(text)
    case .bullet(let bar, let title): BarDrawings.bullet(bar, title: title)
    case .parts(let parts): BarDrawings.parts(parts, greatest: greatest)
    case .gap(let gap): BarDrawings.gap(gap)
    case .status(let status, let word): LegendDrawings.fill(of: status) + escaped(word)
    }
  }

  private var parts: [[ReportPart]] {
    table.rows.flatMap { row in
      row.compactMap { cell in
        if case .parts(let parts) = cell { parts } else { nil }
      }
    }
  }

  private var greatest: Int {
    parts.map { $0.reduce(0) { $0 + $1.count } }.max() ?? 0
  }

  private var fills: String {
    let names = Dictionary(parts.joined().map { ($0.status, $0.name) }) { first, _ in first }
    guard !names.isEmpty else { return "" }
    let items = ProgrammeStatus.allCases.compactMap { status in
      names[status].map {
        Markup.element("li", [:], LegendDrawings.fill(of: status) + escaped($0))
      }
    }
    return Markup.element("ul", ["class": "legend"], items.joined())
  }

  private func escaped(_ text: SafeText) -> String { Markup.escaped(text.string) }
}

extension ReportColumn.Kind {
  /// The class that the style sheet knows it by.
  fileprivate var name: String {
    switch self {
    case .words: "words"
    case .numbers: "numbers"
    case .bullets: "bullets"
    case .parts: "stack"
    case .gaps: "gaps"
    case .status: "status"
    }
  }
}
