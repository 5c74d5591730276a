package import TerminalKit
import TuntasModel
import TuntasWords

/// The two sentences over a region: how many families are on its list and how old that is, and how
/// many of them are recorded in no programme.
///
/// Overview, regions, families and the report say them in the same words.
struct ListSentences {
  /// How the region's list stands.
  let standing: RegionStanding
  /// The sources of its list.
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  /// The sentences, each on as many lines as it needs.
  ///
  /// Where nothing can be counted one sentence says why, in place of both.
  func lines(columns: Int) -> [BodyRow] {
    guard let list = standing.list, !standing.isEmptyOfList else {
      return BodyRow.paragraph(withoutRows, .strong, columns: columns, subject)
    }
    let first = BodyRow.paragraph(listed(list), .strong, columns: columns, subject)
    guard standing.isCounted else { return first }
    return first + BodyRow.paragraph(withoutProgramme, columns: columns, subject)
  }

  /// The sentences as a report prints them, one a paragraph.
  var texts: [SafeText] {
    guard let list = standing.list, !standing.isEmptyOfList else {
      return [withoutRows]
    }
    return [listed(list)] + (standing.isCounted ? [withoutProgramme] : [])
  }

  /// What the sentences stand for: the explanation of the list; they lead nowhere.
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

  /// That there is no list, or none yet on the day asked for.
  var noList: SafeText {
    guard let later = standing.laterList else { return words[.regionsNoList] }
    return words.text(
      .regionsLaterList,
      ["day": words.dates.day(day), "list": words.dates.day(later)]
    )
  }

  /// Why nothing is counted: no list, one that does not cover the region, or one without rows.
  private var withoutRows: SafeText {
    standing.list == nil ? noList : words.withoutRows(standing)
  }

  /// How many families are on the list, of which day and stage it is, and how many months old.
  private func listed(_ list: FamilyList) -> SafeText {
    words.text(
      .regionsListed,
      [
        "families": RegionColumns.listed(standing, words),
        "day": words.listDay(of: standing) ?? words.dates.day(list.date),
        "stage": words[list.stage.clausePhrase],
        "months": words.numbers.whole(standing.ageInMonths(on: day) ?? 0),
      ]
    )
  }
}

extension RegionStanding {
  /// Tells whether there is a list that says nothing of the region: it covers another part of the
  /// government, or it holds no row at all.
  var isEmptyOfList: Bool { list != nil && !isCovered && !isWithheld && !isPublishedOnly }
}

extension Words {
  /// Why nothing is counted in a region: no list, one that does not cover it, or one without rows.
  func withoutRows(_ standing: RegionStanding) -> SafeText {
    guard let list = standing.list else { return self[.regionsNoList] }
    let code = standing.region.code
    let isAbout = list.covers.contains(code) || code.contains(list.covers)
    return text(
      isAbout ? .regionsListWithoutRows : .regionsNotCovered,
      ["day": dates.day(list.date)]
    )
  }

  /// How many members a family has; "–" when no member is recorded, since no family is without
  /// people.
  package func people(_ count: Int) -> SafeText {
    count == 0 ? self[.unknownShort] : numbers.whole(count)
  }
}
