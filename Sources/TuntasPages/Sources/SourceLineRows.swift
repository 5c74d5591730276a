import TerminalKit
import TuntasModel
import TuntasWords

/// The poverty lines of a source: where, which of the two kinds, and from when.
struct SourceLineRows {
  let lines: [PovertyLine]
  let names: SourceNames
  let words: Words

  /// The headings and one row a poverty line; empty without poverty lines.
  var rows: [BodyRow] {
    let columns = columns
    return lines.isEmpty ? [] : [columns.heading] + lines.map(columns.line)
  }

  private var columns: Columns<PovertyLine> {
    Columns(subject: { RowSubject(explanation: .resting(.povertyLine($0), names)) }) {
      Column("region", words[.columnRegion], width: 18) { .text(names.place($0.region, words)) }
        .gives(1, downTo: 14).grows(1, upTo: 30)

      Column("name", words[.columnPovertyLine], width: 20) { .text(words.word($0.kind)) }
        .gives(2, downTo: 16)

      Column("value", words[.columnValue], width: 12, isTrailing: true) {
        .text(words.amount(of: $0))
      }

      Column("per", words[.columnPer], width: 14) { line in
        .choice([words.word(line.unit), words[line.unit.shortPhrase]])
      }
      .grows(2, upTo: 28)

      Column("from", words[.columnValidFrom], width: 8) { .text(words.period($0.validFrom)) }
        .leaves(3).grows(3, upTo: 11)
    }
  }
}

extension Words {
  /// The amount of a poverty line to the rupiah, since families are measured by it, with its mark: `±`
  /// about.
  func amount(of line: PovertyLine) -> SafeText {
    (line.isApproximate ? "±" : "") + "Rp" + numbers.number(line.amount)
  }
}
