import TerminalKit
import TuntasModel

/// Explains how many families of a list are recorded in a programme.
struct ListExplanation {
  let standing: RegionStanding
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  /// What the figures are.
  var title: SafeText {
    guard standing.list != nil else { return words.name(of: standing.region) }
    return words.text(
      .explainListTitle,
      [
        "recorded": words.numbers.whole(standing.recorded),
        "families": RegionColumns.listed(standing, words),
        "region": words.name(of: standing.region),
      ]
    )
  }

  /// The questions and answers.
  var entries: [ExplanationText.Entry] {
    guard let list = standing.list else {
      return [
        .init(label: .explainMeaning, text: words[.regionsNoList]),
        .init(label: .explainUnit, text: words[.explainFamilyUnit]),
        .init(label: .explainDate, text: words[.unknown]),
      ]
    }
    let year = SafeText(String(standing.year))
    return [
      .init(label: .explainMeaning, text: words.text(.explainRecorded, ["year": year])),
      .init(label: .explainUnit, text: words[.explainFamilyUnit]),
      .init(label: .explainMethod, text: method(list)),
      .init(label: .explainLine, text: line(list)),
      .init(label: .explainDate, text: date(list)),
      .init(label: .explainCertainty, text: certainty),
      .init(label: .explainSource, text: words.sources(listSources(list))),
      .init(label: .explainDont, text: words[.explainListDont]),
    ]
  }

  private func method(_ list: FamilyList) -> SafeText {
    words.text(
      .explainListMethod,
      ["register": words.word("register", list.register), "stage": words.word("stage", list.stage)]
    )
  }

  private func line(_ list: FamilyList) -> SafeText {
    guard let line = list.line else { return words[.explainLineUnknown] }
    return words.text(.explainLineIs, ["amount": words.numbers.rupiah(line)])
  }

  private func date(_ list: FamilyList) -> SafeText {
    let isAssumed = list.dateCertainty == .assumed
    return words.text(
      isAssumed ? .explainDateAssumed : .explainDateIs,
      [
        "day": words.dates.day(list.date),
        "months": words.numbers.whole(standing.ageInMonths(on: day) ?? 0),
      ]
    )
  }

  /// A number that the source printed is as sure as the source; one that was counted says so.
  private var certainty: SafeText {
    let sample = standing.isSynthetic ? " " + words[.explainSampleRows] : ""
    guard let published = standing.published else {
      return words[.certaintyCounted] + sample
    }
    let about = published.isApproximate ? ", " + words[.certaintyAbout] : ""
    return words.word("certainty", published.certainty) + about + "." + sample
  }

  private func listSources(_ list: FamilyList) -> [Source] {
    let ids = [list.source, list.rowsSource].compactMap { $0 }
    return ids.compactMap { id in sources.first { $0.id == id } }
  }
}
