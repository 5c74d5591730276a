import TerminalKit
import TuntasModel
import TuntasWords

/// Explains how many families of a list are recorded in a programme.
///
/// Listed families come from the register's list, recorded ones from the names that agencies sent
/// for the year. Where there is no list, or none that covers the region, every answer says that
/// there is no data and that this is not zero.
struct ListExplanation: Explainable {
  /// How the region's list stands.
  let standing: RegionStanding
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    guard standing.list != nil, !standing.isEmptyOfList else {
      return words.name(of: standing.region)
    }
    return words.text(
      .explainListTitle,
      [
        "recorded": RegionColumns.recorded(standing, words),
        "families": RegionColumns.listed(standing, words),
        "region": words.name(of: standing.region),
      ]
    )
  }

  var answers: ExplanationAnswers {
    guard let list = standing.list, !standing.isEmptyOfList else { return withoutList }
    let facts = ListFacts(list: list, words: words)
    let year = SafeText(String(standing.year))
    let known: Phrase = standing.recorded == nil ? .regionsNoNames : .explainRecorded
    return ExplanationAnswers(
      meaning: words.text(known, ["year": year]),
      unit: words[.explainFamilyUnit],
      details: ListCount(standing, words).entries,
      method: facts.method,
      line: facts.line,
      certainty: certainty,
      date: date(facts),
      source: words.sources([list.source, list.rowsSource].compactMap { $0 }, among: sources),
      never: words[.explainListDont]
    )
  }

  /// The date of the list and its age; of one that is too old also from when on it is.
  private func date(_ facts: ListFacts) -> SafeText {
    let date = facts.date(
      ageInMonths: standing.ageInMonths(on: day) ?? 0,
      days: words.listDay(of: standing)
    )
    guard standing.status(on: day) == .oldData else { return date }
    let limit = words.numbers.whole(OldList.months)
    return words.text(
      .explainOldData,
      ["date": date, "limit": limit, "status": words.status(ListStatus.oldData)]
    )
  }

  /// The answers where nothing is counted.
  private var withoutList: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words.withoutRows(standing),
      unit: words[.explainFamilyUnit],
      method: words[.explainNothingYet],
      line: words[.unknown],
      certainty: words[.explainNoDataNotZero],
      date: words[.unknown],
      source: words[.explainNothingYet]
    )
  }

  /// A number that the source printed is as sure as the source; one that was counted says so.
  private var certainty: SafeText {
    let sample = standing.isSynthetic ? " " + words[.explainSampleRows] : ""
    guard let published = standing.published else {
      return words[.certaintyCounted] + sample
    }
    let text = words.text(
      .certaintyOfListAndCount,
      [
        "families": RegionColumns.listed(standing, words),
        "certainty": words.certainty(of: published),
      ]
    )
    return text + sample
  }
}

/// Explains the row in which the regions stand together that have no row of their own.
struct OtherRegionsExplanation: Explainable {
  /// The regions in the row.
  let others: [RegionStanding]
  /// The list that they all rest on.
  let list: ListExplanation

  private var words: Words { list.words }

  var title: SafeText {
    let ratio = RegionStanding.recordedRatio(of: others)
    return words.text(
      .explainOthersTitle,
      [
        "recorded": ratio.map {
          RegionColumns.atMost(RegionStanding.undatedRecorded(of: others))
            + words.numbers.number($0.part)
        } ?? "–",
        "families": ratio.flatMap(\.whole).map { words.numbers.number($0) } ?? "–",
        "regions": words.numbers.whole(others.count),
        "region": words.name(of: list.standing.region),
      ]
    )
  }

  var answers: ExplanationAnswers {
    var answers = list.answers
    answers.meaning = words[.explainOthers] + " " + answers.meaning
    answers.details = ListCount(of: others, words).entries
    let sample = list.standing.isSynthetic ? " " + words[.explainSampleRows] : ""
    answers.certainty = words[.certaintyCounted] + sample
    return answers
  }
}
