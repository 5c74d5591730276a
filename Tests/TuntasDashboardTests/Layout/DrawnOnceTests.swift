import DrawnWorld
import Synchronization
import TerminalKit
import TextCharts
@testable import TuntasModel
import TuntasWords
import Testing

@testable import TuntasDashboard
@testable import TuntasPages

/// The lines of a screen are worked out once, however many frames and keys they serve.
struct DrawnOnceTests {
  @Test func movingTheCursorWorksNothingOut() async {
    let counter = Counter()
    var program = await program(showing: CountingTable(counter))
    _ = program.frame()
    #expect(counter.tables == 1, "the rows that were read")
    for key: Key in [.down, .down, .up, .end, .home, .character("G"), .tab, .character("y")] {
      await program.press([key])
      _ = program.frame()
    }
    #expect(counter.tables == 1)
    #expect(counter.bodies == 1)
  }

  @Test(arguments: [
    ("a mark", [Key.character(" ")]), ("an order", [.character("s")]),
    ("a width", [.character(">")]),
    ("another language", [.character("L")]),
  ])
  func aChangeIsWorkedOutOnce(what: String, keys: [Key]) async {
    let counter = Counter()
    var program = await program(showing: CountingTable(counter))
    _ = program.frame()
    await program.press(keys)
    _ = program.frame()
    #expect(counter.bodies == 2, "\(what)")
  }

  @Test func aFilteredTableIsArrangedOnceAFrame() async {
    let counter = Counter()
    var screen = CountingTable(counter)
    let part = FilterPart(column: "name", values: [.word("b"): "b"])
    screen.table.change(to: TableView(filter: [part]))
    let program = await program(showing: screen)
    let before = counter.tables
    _ = program.frame(size: Size(columns: 120, rows: 40))
    #expect(counter.tables == before + 1)
  }

  @Test func anotherWindowIsWorkedOutAnew() async {
    let counter = Counter()
    var program = await program(showing: CountingTable(counter))
    _ = program.frame()
    program.size = Size(columns: 60, rows: 16)
    await program.send(TerminalEvent.resized)
    _ = program.frame()
    #expect(counter.bodies == 2)
  }

  /// The dashboard on a screen, whose rows have been read.
  private func program(showing screen: CountingTable) async -> OffscreenProgram<Dashboard> {
    let dashboard = Dashboard(registry: DrawnRegistry(), viewer: .steward)
    var state = DashboardState(language: .indonesian)
    state.screens = [OverviewScreen(), screen]
    var program = OffscreenProgram(dashboard, state: state)
    await program.start()
    return program
  }
}

/// How often something was worked out.
private final class Counter: Sendable {
  private let counts = Mutex((bodies: 0, tables: 0))

  var bodies: Int { counts.withLock { $0.bodies } }
  var tables: Int { counts.withLock { $0.tables } }

  func countBody() { counts.withLock { $0.bodies += 1 } }
  func countTable() { counts.withLock { $0.tables += 1 } }
}

/// A table of three rows that counts how often it is worked out.
private struct CountingTable: LinedTableScreen {
  let counter: Counter
  var content: Loadable<[String]> = .loading
  var list = RowList()
  var table = TableState()

  init(_ counter: Counter) { self.counter = counter }

  var destination: Destination { .sources }
  var exportName: String { "counted" }

  func load(from reader: MomentReader) async throws -> [String] { ["a", "b", "c"] }
  func path(_ words: Words) -> [SafeText] { ["A"] }
  func facts(of content: [String]) -> ScreenFacts {
    ScreenFacts(day: Drawn.day(2025, 9, 30), isSynthetic: true)
  }
  func lines(of content: [String], _ words: Words) -> CountedLines {
    CountedLines(names: content, state: table, counter: counter, words: words)
  }
}

/// The lines of that table.
private struct CountedLines: TableLines {
  let names: [String]
  let state: TableState
  let counter: Counter
  let words: Words

  var data: DataTable {
    counter.countTable()
    return Columns(id: { $0 }, subject: { _ in RowSubject() }) {
      Column("name", words[.columnTitle], width: 20) { .text(SafeText($0)) }.value { .word($0) }
    }.table(names)
  }

  func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    counter.countBody()
    let lines = data.lines(state, none: "–")
    return ScreenBody(top: view + [lines.heading], rows: lines.rows)
  }
}
