import TerminalKit
import TuntasModel
import TuntasWords

/// The newest line of the statistics office in each region that has one, a row each, which leads to its
/// years; they stand beside one another and are not ranked.
struct NewestLineRows {
  let page: PovertyLinesPage
  let words: Words

  /// The heading and the rows; one sentence without any line.
  var rows: [BodyRow] {
    let histories = page.histories.filter { !$0.years.isEmpty }
    guard !histories.isEmpty else { return [.line(words[.povertyLinesNone], .dim)] }
    let columns = columns
    return [.line(words[.povertyLinesBPSOfAll], .strong), columns.heading]
      + histories.map(columns.line)
  }

  private var columns: Columns<PovertyLineHistory> {
    Columns(subject: subject) {
      Column("region", words[.columnRegion], width: 22) {
        .text(page.names.place($0.region, words))
      }
      .gives(2, downTo: 14).grows(1, upTo: 30)

      Column("year", words[.povertyLinesYear], width: 6) { history in
        history.years.last.map { .text(SafeText(String($0.year))) }
      }

      // Rupiah per person and month; every amount where sources differ.
      Column("amount", words[.povertyLinesRupiah], width: 20, isTrailing: true) { history in
        history.years.last.map { year in
          let lines = year.amount == nil ? year.lines : [year.lines[0]]
          return .text(lines.map { words.markedAmount(of: $0) }.joined(separator: "; "))
        }
      }

      Column("rise", words[.povertyLinesRise], width: 7, isTrailing: true) { history in
        history.years.last.map { .text(words.rise($0.rise)) }
      }
      .leaves(1)

      Column("since", words[.povertyLinesSince], width: 12) { history in
        history.years.first.map { .text(SafeText(String($0.year))) }
      }
    }
  }

  private func subject(_ history: PovertyLineHistory) -> RowSubject {
    guard let line = history.years.last?.lines.first else { return RowSubject() }
    return RowSubject(
      door: history.region.level >= .regency
        ? .named(.povertyLines, history.region) : .source(line.source),
      explanation: .resting(.povertyLine(line), page.names)
    )
  }
}
