import TerminalKit
import TuntasModel
import TuntasWords

/// The lines of extreme poverty, those of the region itself first: each in its own unit, with who says so
/// and what contradicts it.
struct ExtremeLineRows {
  let page: PovertyLinesPage
  let words: Words

  /// The heading and a row a line; empty without a line.
  var rows: [BodyRow] {
    let lines = page.extremeLines
    let columns = columns
    return lines.isEmpty ? [] : [columns.heading] + lines.map(columns.line)
  }

  private var columns: Columns<PovertyLine> {
    Columns(subject: { .line($0, page.names) }) {
      Column("region", words[.columnRegion], width: 12) {
        .text(page.names.place($0.region, words))
      }
      .gives(1, downTo: 11).grows(3, upTo: 20)

      Column("from", words[.columnValidFrom], width: 8) { .text(words.period($0.validFrom)) }

      // Rupiah with the unit behind it, since these lines have several.
      Column("amount", words[.povertyLinesPer], width: 25, isTrailing: true) { line in
        .choice([
          words.markedAmount(of: line) + " " + words.word(line.unit),
          words.markedAmount(of: line) + " " + words[line.unit.shortPhrase],
        ])
      }
      .grows(1, upTo: 40)

      // The decree or the method where one is stated, otherwise who printed it.
      Column("basis", words[.povertyLinesBasis], width: 16) { line in
        .choice(line.basis.map { [SafeText($0)] } ?? page.names.publishers(line.source))
      }
      .leaves(2).grows(2, upTo: 30)

      Column("conflict", words[.povertyLinesConflict], width: 13) { line in
        guard let conflict = line.conflict(among: page.lines) else { return .text("–", .dim) }
        return .choice([words[conflict.phrase], words[conflict.briefPhrase]], .warning)
      }
      .gives(3, downTo: 10).grows(4, upTo: 14)
    }
  }
}
