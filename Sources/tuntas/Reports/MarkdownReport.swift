import TerminalKit
import TextCharts
import TuntasModel
import TuntasPages

/// Writes a report as Markdown: pipe tables, bars as text, and charts as blocks of text.
struct MarkdownReport {
  let document: ReportDocument
  /// The characters of bars and charts.
  let glyphs: GlyphSet

  /// Cells of a bar in a table.
  private static let barCells = 12

  /// The whole file as Markdown.
  var text: String {
    let sample = document.sampleMark.map { "**" + escaped($0) + "** · " } ?? ""
    var blocks = ["# " + escaped(document.title), sample + escaped(document.subtitle)]
    blocks += document.paragraphs.map(MarkdownText.block)
    blocks.append(
      list(document.figures.map { "**" + escaped($0.value) + "** " + escaped($0.label) })
    )
    blocks += document.sections.flatMap(self.blocks)
    blocks.append(list(document.legend.map { mark($0.mark) + " " + escaped($0.text) }))
    if !document.sources.isEmpty {
      blocks.append("## " + escaped(document.sourcesHeading))
      blocks.append(list(document.sources.map(MarkdownText.block)))
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of section: ReportSection) -> [String] {
    let head = ["## " + escaped(section.heading)] + section.paragraphs.map(MarkdownText.block)
    switch section.content {
    case .table(let table): return head + [self.table(table)]
    case .charts(let charts): return head + charts.flatMap(self.blocks)
    }
  }

  private func blocks(of chart: ReportChart) -> [String] {
    let size = chart.columns.idealSize
    var canvas = Canvas(size: size)
    chart.columns.draw(in: Rect(size), on: &canvas)
    let drawn = TextWriter.text(of: canvas.adapted(to: glyphs), trimsTrailingBlanks: true)
    return [
      "### " + escaped(chart.title + " · " + chart.note), MarkdownText.codeBlock(drawn),
    ]
  }

  private func table(_ table: ReportTable) -> String {
    let headings = table.columns.map { escaped($0.heading) }
    let rules = table.columns.map { $0.kind == .numbers ? "---:" : "---" }
    let rows = table.rows.map { $0.map(cell) }
    return ([headings, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func cell(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text): escaped(text)
    case .status(_, let word): escaped(word)
    case .parts(let parts):
      escaped(parts.map { $0.text + " " + $0.name }.joined(separator: ", "))
    case .bullet(let bar, _): drawn { bar.draw(in: $0, on: &$1) }
    case .gap(let gap): drawn { draw(gap, in: $0, on: &$1) }
    }
  }

  /// A bar as code, so that every reader shows it in letters of one width.
  private func drawn(_ draw: (Rect, inout Canvas) -> Void) -> String {
    let size = Size(columns: Self.barCells, rows: 1)
    var canvas = Canvas(size: size)
    draw(Rect(size), &canvas)
    let text = TextWriter.text(of: canvas.adapted(to: glyphs), trimsTrailingBlanks: false)
    return MarkdownText.codeInTable(text.filter { $0 != "\n" })
  }

  private func draw(_ gap: ReportGap, in rect: Rect, on canvas: inout Canvas) {
    let sides = Double(rect.columns - 1)
    let scale = sides / max(gap.furthestBehind + gap.furthestAhead, 1)
    let zero = min(Int(clamped: (gap.furthestBehind * scale).rounded()), rect.columns - 1)
    let room = gap.points < 0 ? zero : rect.columns - 1 - zero
    let length = min(
      max(Int(clamped: (abs(gap.points) * scale).rounded()), gap.points == 0 ? 0 : 1),
      room
    )
    let start = gap.points < 0 ? zero - length : zero + 1
    canvas.fill(rect, with: "░")
    let bar = Rect(column: start, row: rect.row, columns: length, rows: 1)
    canvas.fill(bar, with: gap.points < 0 ? "█" : "▓")
    canvas.write("│", column: zero, row: rect.row, style: .border)
  }

  private func mark(_ mark: ReportMark) -> String {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.write(mark.character, column: 0, row: 0, style: .plain)
    let text = TextWriter.text(of: canvas.adapted(to: glyphs), trimsTrailingBlanks: false)
    return MarkdownText.code(text.filter { $0 != "\n" })
  }

  private func list(_ items: [String]) -> String {
    items.map { "- " + $0 }.joined(separator: "\n")
  }

  private func escaped(_ text: SafeText) -> String { MarkdownText.escaped(text) }
}
