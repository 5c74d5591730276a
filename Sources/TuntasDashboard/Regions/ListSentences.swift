import TerminalKit
import TuntasModel

/// The two sentences over a region: how many families are on its list and how old that is, and how
/// many of them are recorded in no programme.
struct ListSentences {
  let standing: RegionStanding
  /// The sources of its list.
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  /// The sentences, each on as many lines as it needs.
  func lines(columns: Int) -> [BodyRow] {
    guard let list = standing.list else {
      return BodyRow.paragraph(words[.regionsNoList], .strong, columns: columns)
    }
    let first = BodyRow.paragraph(listed(list), .strong, columns: columns, subject)
    guard standing.isCounted else { return first }
    return first + BodyRow.paragraph(withoutProgramme, columns: columns, subject)
  }

  /// The sentences as they are printed.
  var texts: [SafeText] {
    guard let list = standing.list else { return [words[.regionsNoList]] }
    return [listed(list)] + (standing.isCounted ? [withoutProgramme] : [])
  }

  /// What the sentences stand for.
  var subject: RowSubject {
    RowSubject(explanation: .list(standing, sources: sources, day: day))
  }

  /// How many are recorded in no programme, or that nobody has sent names.
  var withoutProgramme: SafeText {
    let year = SafeText(String(standing.year))
    guard standing.recorded != nil else { return words.text(.regionsNoNames, ["year": year]) }
    let count = RegionColumns.withoutProgramme(standing, words)
    return words.text(.regionsWithout, ["families": count, "year": year])
  }

  private func listed(_ list: FamilyList) -> SafeText {
    words.text(
      .regionsListed,
      [
        "families": RegionColumns.listed(standing, words),
        "day": words.listDay(of: standing) ?? words.dates.day(list.date),
        "stage": words.word("stage", list.stage),
        "months": words.numbers.whole(standing.ageInMonths(on: day) ?? 0),
      ]
    )
  }
}
