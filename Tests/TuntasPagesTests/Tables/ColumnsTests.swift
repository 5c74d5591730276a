import TerminalKit
import Testing
import TuntasModel

@testable import TuntasPages

/// A column is declared once, and the screen, the order, the filter and the file follow from that.
struct ColumnsTests {
  /// A hamlet of an invented table.
  private struct Hamlet {
    let name: String
    let wells: Int?
  }

  private static let hamlets = [
    Hamlet(name: "Sukamaju", wells: 3), Hamlet(name: "Babakan", wells: nil),
    Hamlet(name: "Cikaret", wells: 1),
  ]

  /// A table of hamlets, with columns more than their names.
  private static func columns(_ more: Column<Hamlet>...) -> Columns<Hamlet> {
    Columns(id: \.name, subject: { _ in RowSubject() }) {
      Column("name", "Dusun", width: 20) { .text(SafeText($0.name)) }
        .gives(2, downTo: 12).grows(1, upTo: 60)
        .value { .word($0.name) }
      more
    }
  }

  private let wells = Column<Hamlet>("wells", "Sumur", width: 5, isTrailing: true) {
    .text($0.wells.map { SafeText(String($0)) } ?? "–")
  }
  .leaves(1)
  .value { TableValue($0.wells.map(Double.init)) }

  @Test func oneMoreColumnIsFoundEverywhere() throws {
    let before = Self.columns().table(Self.hamlets)
    let after = Self.columns(wells).table(Self.hamlets)
    #expect(before.shape.columns.map(\.id) == ["name"])
    #expect(after.shape.columns.map(\.id) == ["name", "wells"])
    #expect(after.shape.fitted(to: 20).map(\.id) == ["name"])
    #expect(after.headings["wells"] == "Sumur")
    #expect(after.rows.map { $0.label("wells") } == ["3", "–", "1"])

    #expect(!before.ordered.contains("wells") && after.ordered.contains("wells"))
    let order = TableOrder(column: "wells", isDescending: false)
    let inOrder = after.arranged(by: TableView(order: order)).map(\.id)
    #expect(inOrder == ["Cikaret", "Sukamaju", "Babakan"])

    #expect(!before.counted.contains("wells") && after.counted.contains("wells"))
    let part = FilterPart(column: "wells", values: [.number(3): "3", .unknown: "–"])
    let through = after.arranged(by: TableView(filter: [part])).map(\.id)
    #expect(through == ["Sukamaju", "Babakan"])

    #expect(before.fileColumns.map(\.heading) == ["Dusun"])
    #expect(after.fileColumns.map(\.heading) == ["Dusun", "Sumur"])
    #expect(after.rows.map { $0.marked.values["wells"] } == [.number(3), .unknown, .number(1)])
  }

  @Test func stepsOfAllColumnsComeInTheirTurns() {
    let columns = Self.columns(
      Column("a", "A", width: 9) { _ in nil }.gives(1, downTo: 6).leaves(4).grows(2, upTo: 12),
      Column("b", "B", width: 9) { _ in nil }.gives(1, downTo: 7).gives(nil, downTo: 5),
      Column("c", "C", width: nil) { _ in nil }.leaves(3).grows(1, upTo: 20)
    )
    let steps = [("a", 6), ("b", 7), ("name", 12), ("a", 0)].map(TableShape.Step.init)
    #expect(columns.shape.shrinking == steps)
    #expect(columns.shape.growing == [("name", 60), ("a", 12)].map(TableShape.Step.init))
  }

  @Test func aFileHasItsOwnColumns() {
    let columns = Self.columns(
      wells.notInFile(),
      Column("kind", "Jenis", width: 9) { _ in .text("RW") }
        .value { _ in .ranked(2, "rw") }
        .inFile { _ in .word("rukun warga") },
      Column("bar", width: 9) { _ in nil }.value { _ in .number(1) },
      Column(file: "code", "Kode", isInFront: true) { .word($0.name.uppercased()) },
      Column("number", "Nomor", width: 9) { _ in .text("1") }
    )
    #expect(columns.fileColumns.map(\.heading) == ["Kode", "Dusun", "Jenis"])
    #expect(columns.shape.columns.map(\.id) == ["name", "wells", "kind", "bar", "number"])
    let row = columns.row(Self.hamlets[0])
    let values: [String: TableValue] = [
      "code": .word("SUKAMAJU"), "name": .word("Sukamaju"), "kind": .word("rukun warga"),
    ]
    #expect(row.marked == MarkedRow(id: "Sukamaju", key: "Sukamaju", values: values))
    #expect(row.value("kind") == .ranked(2, "rw") && row.value("number") == .unknown)
  }

  @Test func aFileCanLeaveOutWhatNoRowHas() {
    let nobody = Self.hamlets.map { Hamlet(name: $0.name, wells: nil) }
    for (hamlets, headings) in [
      (Self.hamlets, ["Dusun", "Sumur"]), (nobody, ["Dusun"]), ([], ["Dusun", "Sumur"]),
    ] {
      var table = Self.columns(wells).table(hamlets)
      table.leavesOutEmpty = true
      #expect(table.fileColumns.map(\.heading) == headings)
    }
  }

  /// Counts what is worked out.
  private final class Counter {
    var values = 0
    var fileValues = 0
  }

  @Test func aFrameWorksOutNothingButCells() {
    let counter = Counter()
    let counted = Column<Hamlet>("wells", "Sumur", width: 5) { _ in .text("") }
      .value { _ in
        counter.values += 1
        return .unknown
      }
      .inFile { _ in
        counter.fileValues += 1
        return .unknown
      }
    let table = Self.columns(counted).table(Self.hamlets)
    #expect(table.lines(TableState(), none: "").rows.count == 3)
    #expect(counter.values == 0 && counter.fileValues == 0)
    // An order works out each value once.
    let order = TableOrder(column: "wells", isDescending: false)
    _ = table.arranged(by: TableView(order: order))
    #expect(counter.values == 3 && counter.fileValues == 0)
    _ = table.rows[0].marked
    #expect(counter.values == 3 && counter.fileValues == 1)
  }
}
