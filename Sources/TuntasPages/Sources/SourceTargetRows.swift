import TerminalKit
import TuntasModel
import TuntasWords

/// The targets of a source; that of a programme leads to its page.
struct SourceTargetRows {
  let targets: [Target]
  let names: SourceNames
  let words: Words

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "region", width: 14),
      TableColumn(id: "name", width: 23),
      TableColumn(id: "value", width: 17, isTrailing: true),
      TableColumn(id: "year", width: 4),
      TableColumn(id: "document", width: 13),
    ],
    shrinking: [.init("document", 0), .init("region", 12), .init("name", 18)],
    growing: [.init("document", 24), .init("name", 40), .init("region", 24)]
  )

  /// The headings and one row a target; empty without targets.
  var rows: [BodyRow] { targets.isEmpty ? [] : [heading] + targets.map(row) }

  private var heading: BodyRow {
    .heading(
      [
        "region": words[.columnRegion],
        "name": words[.columnTarget],
        "value": words[.columnValue],
        "year": words[.columnYear],
        "document": words[.columnDocument],
      ],
      Self.shape
    )
  }

  private func row(_ target: Target) -> BodyRow {
    let about: SafeText = target.isApproximate ? "±" : ""
    return .row(
      [
        "region": .text(names.place(target.region, words)),
        "name": .text(names.subject(target, words)),
        "value": .text(about + words.amount(target.value, in: target.unit)),
        "year": .text(SafeText(String(target.year))),
        "document": .text(target.document.map { SafeText($0) } ?? words[.unknownShort]),
      ],
      Self.shape,
      RowSubject(door: door(target), explanation: .resting(.target(target), names))
    )
  }

  private func door(_ target: Target) -> Destination? {
    guard case .programme(let code) = target.subject, target.region.level >= .regency else {
      return nil
    }
    return .programme(code, target.region)
  }
}
