import TerminalKit
import TuntasModel
import TuntasWords

/// The poverty lines of a source: where, which of the two kinds, and from when.
struct SourceLineRows {
  let lines: [PovertyLine]
  let names: SourceNames
  let words: Words

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "region", width: 18),
      TableColumn(id: "name", width: 20),
      TableColumn(id: "value", width: 12, isTrailing: true),
      TableColumn(id: "per", width: 14),
      TableColumn(id: "from", width: 8),
    ],
    shrinking: [.init("region", 14), .init("name", 16), .init("from", 0)],
    growing: [.init("region", 30), .init("per", 28), .init("from", 11)]
  )

  /// The headings and one row a poverty line; empty without poverty lines.
  var rows: [BodyRow] { lines.isEmpty ? [] : [heading] + lines.map(row) }

  private var heading: BodyRow {
    .heading(
      [
        "region": words[.columnRegion],
        "name": words[.columnPovertyLine],
        "value": words[.columnValue],
        "per": words[.columnPer],
        "from": words[.columnValidFrom],
      ],
      Self.shape
    )
  }

  private func row(_ line: PovertyLine) -> BodyRow {
    .row(
      [
        "region": .text(names.place(line.region, words)),
        "name": .text(words.word(line.kind)),
        "value": .text(words.amount(of: line)),
        "per": .choice([words.word(line.unit), words[line.unit.shortPhrase]]),
        "from": .text(words.period(line.validFrom)),
      ],
      Self.shape,
      RowSubject(explanation: .resting(.povertyLine(line), names))
    )
  }
}

extension Words {
  /// The amount of a poverty line to the rupiah, since families are measured by it, with its mark: `±`
  /// about.
  func amount(of line: PovertyLine) -> SafeText {
    (line.isApproximate ? "±" : "") + "Rp" + numbers.number(line.amount)
  }
}
