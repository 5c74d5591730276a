import CursesTerminal
import TerminalKit
import TextCharts

@testable import kit_example

/// Pieces of code on the pages, each run by a test.
enum Pieces {
  static func greeting(to name: String) -> Canvas {
    var canvas = Canvas(size: Size(columns: 24, rows: 3))
    canvas.box(canvas.bounds, title: "Greeting")
    canvas.write("Good morning, \(name)", column: 2, row: 1, style: .strong)
    return canvas
  }

  static func played() async -> String {
    var program = OffscreenProgram(Rainfall(), state: 0)
    await program.start()
    await program.press([.down])
    return program.frame(size: Size(columns: 76, rows: 13)).plainText()
  }

  static func printed() -> String {
    let terminal = PaperTerminal(keys: [.down, .down])
    ProgramLoop(Rainfall(), state: 0, terminal: terminal, mailbox: Tray()).run()
    return terminal.paper
  }

  static func picture() -> String {
    let program = OffscreenProgram(Rainfall(), state: 0)
    let theme = Rainfall.theme.on(.dark)
    return SVGWriter.svg(of: program.frame(), theme: theme, title: "Rain by month")
  }

  static func options() -> TerminalOptions {
    var options = TerminalOptions(theme: .contrast)
    options.colors = .sixteen
    options.glyphs = .plainBars
    options.showsCursor = true
    return options
  }

  static func bar(on canvas: inout Canvas) {
    let bar = BulletBar(actual: 702 / 1670, plan: 0.5)
    bar.draw(in: Rect(column: 20, row: 7, columns: 10, rows: 1), on: &canvas)
  }

  static func row(in page: Rect, on canvas: inout Canvas) {
    let row = BulletRow(
      name: "Trees (planted)",
      note: "Garden team",
      bar: BulletBar(actual: 702 / 1670, plan: 0.5),
      percent: "42%",
      figures: "702/1,670",
      status: "BEHIND",
      statusStyle: .bad,
      difference: "133 short"
    )
    BulletRow.List([row]).draw(in: page, on: &canvas)
  }

  static func columns() -> QuarterColumns {
    let chart = QuarterColumns(
      [
        QuarterColumns.Quarter(
          name: "Q1",
          actual: PrintedValue(120, "120"),
          plan: PrintedValue(100, "100")
        )
      ],
      target: PrintedValue(1670, "1,670"),
      words: QuarterColumns.Words(actual: "planted", plan: "plan", target: "target")
    )
    return chart
  }

  static func ticks() -> [PrintedValue] {
    let ticks = Ticks(covering: [2021, 2026], cells: 60).printed { "\(Int($0))" }
    return ticks
  }

  static func course(of months: [Double?], in cell: Rect, on canvas: inout Canvas) {
    Sparkline(months).draw(in: cell, on: &canvas)
    canvas.write("702", column: cell.endColumn + 1, row: cell.row)
  }
}

extension GlyphSet {
  /// For a font whose half blocks are missing.
  static let plainBars = GlyphSet("plain bars", like: .blocks, ["▌": "│", "▐": "│"])
}
