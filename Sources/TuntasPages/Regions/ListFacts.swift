import TerminalKit
import TuntasModel
import TuntasWords

/// What every explanation says of a list of families.
struct ListFacts {
  /// The list.
  let list: FamilyList
  let words: Words

  /// The register and whether the villages had been asked.
  var method: SafeText {
    words.text(
      .explainListMethod,
      ["register": words.word(list.register), "stage": words[list.stage.clausePhrase]]
    )
  }

  /// The poverty line that the list was made by, in rupiah, or that nobody knows it.
  var line: SafeText {
    guard let line = list.line else { return words[.explainLineUnknown] }
    return words.text(.explainLineIs, ["amount": words.numbers.rupiah(line)])
  }

  /// The day, and whether it had to be assumed.
  var date: SafeText {
    let day = words.dates.day(list.date)
    return list.dateCertainty == .assumed ? words.text(.explainDayAssumed, ["day": day]) : day
  }

  /// The day, or the days where parts have lists of their own, and how old the list is in whole
  /// months.
  func date(ageInMonths months: Int, days: SafeText? = nil) -> SafeText {
    words.text(
      list.dateCertainty == .assumed ? .explainDateAssumed : .explainDateIs,
      ["day": days ?? words.dates.day(list.date), "months": words.numbers.whole(months)]
    )
  }

  /// How many families or people its source printed, with the marks of a published number; `nil`
  /// when it printed none.
  var printed: SafeText? {
    if let families = list.families { return words.printed(families) }
    return list.people.map { words.printed($0) }
  }
}

extension Words {
  /// A number as its source printed it: `*` published, `±` about.
  func printed(_ count: PublishedCount) -> SafeText {
    (count.isApproximate ? "±" : "") + numbers.whole(count.value) + "*"
  }

  /// How sure a number is that its source printed.
  func certainty(of count: PublishedCount) -> SafeText {
    let about = count.isApproximate ? ", " + self[.certaintyAbout] : ""
    return word(count.certainty) + about
  }

  /// Sources by their ids; one that was not read along is told by its id.
  func sources(_ ids: [String], among known: [Source]) -> SafeText {
    var seen: Set<String> = []
    let distinct = ids.filter { seen.insert($0).inserted }
    let texts = distinct.map { id in
      known.first { $0.id == id }.map { self.sources([$0]) } ?? SafeText(id)
    }
    return texts.isEmpty ? self[.sourceUnknown] : texts.joined(separator: "; ")
  }

  /// The poverty line of a figure that rests on none: it counts something else.
  func noLine(_ unit: SafeText) -> SafeText {
    text(.explainNoLine, ["unit": unit])
  }
}
