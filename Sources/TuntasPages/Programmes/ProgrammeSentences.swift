import TerminalKit
import TuntasModel
import TuntasWords

/// What is said above the programmes of a screen and of a report: the question, and how many
/// reports are in.
///
/// Missing reports are said first and are never taken for programmes on plan.
struct ProgrammeSentences {
  /// The programmes and the reports expected of them.
  let table: ProgrammeTable
  let words: Words

  /// The question of the screen: which programme is behind its plan, by the end of which quarter.
  var question: SafeText {
    let quarter = words.dates.quarter(table.moment.quarter)
    return words.text(.programmesQuestion, ["quarter": quarter, "year": year])
  }

  /// The reports in, of those expected, and how many programmes are behind.
  var reports: SafeText {
    guard table.reports.expected > 0 else { return words[.reportsNoneExpected] }
    // Where nobody reported, nobody knows who is behind.
    guard table.reports.received > 0 else {
      let expected = words.numbers.whole(table.reports.expected)
      return words.text(.reportsNoneIn, ["expected": expected])
    }
    return words.text(
      .programmesReports,
      [
        "received": words.received(table.reports),
        "expected": words.numbers.whole(table.reports.expected),
        "behind": words.numbers.whole(behind),
      ]
    )
  }

  /// How many programmes are behind their plan by more than the limit; those without a report are
  /// not among them.
  var behind: Int { table.standings.count { $0.status == .behind } }

  /// That no programme has a target or a report in the year; of a part of a government it is said that
  /// it has none of its own, since the government's stand elsewhere.
  var none: SafeText {
    guard let region = table.region, region.code.level > .regency else {
      return words.text(.programmesNone, ["year": year])
    }
    return words.text(.programmesNoneOfOwn, ["year": year, "region": words.name(of: region)])
  }

  private var year: SafeText { SafeText(String(table.moment.year)) }
}
