import TerminalKit
import TuntasModel
import TuntasWords

/// The lists of families of a source; each leads to the regions of its government.
struct SourceListRows {
  let lists: [FamilyList]
  let names: SourceNames
  let words: Words

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "region", width: 18),
      TableColumn(id: "register", width: 17),
      TableColumn(id: "stage", width: 19),
      TableColumn(id: "count", width: 8, isTrailing: true),
      TableColumn(id: "date", width: 11),
    ],
    shrinking: [.init("stage", 0), .init("region", 16)],
    growing: [.init("region", 30), .init("register", 20), .init("stage", 24)]
  )

  /// The headings and one row a list; empty without lists.
  var rows: [BodyRow] { lists.isEmpty ? [] : [heading] + lists.map(row) }

  private var heading: BodyRow {
    .heading(
      [
        "region": words[.columnRegion],
        "register": words[.columnListOf],
        "stage": words[.columnStage],
        "count": words[.columnPrinted],
        "date": words[.columnDate],
      ],
      Self.shape
    )
  }

  private func row(_ list: FamilyList) -> BodyRow {
    let facts = ListFacts(list: list, words: words)
    return .row(
      [
        "region": .text(names.place(list.covers, words)),
        "register": .text(words.word(list.register)),
        "stage": .text(words.word(list.stage)),
        "count": .text(facts.printed ?? words[.unknownShort]),
        "date": .text(words.dates.day(list.date)),
      ],
      Self.shape,
      RowSubject(
        door: list.covers.level >= .regency ? .regions(list.covers.ancestor(at: .regency)) : nil,
        explanation: .resting(.list(list), names)
      )
    )
  }
}
