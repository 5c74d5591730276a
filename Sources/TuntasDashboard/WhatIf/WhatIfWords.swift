import TerminalKit
import TuntasModel
import TuntasWords

/// What a tried calculation says, what it rests on and what it assumes.
struct WhatIfWords {
  /// The capacity and what it is set against.
  let panel: WhatIfPanel
  let words: Words

  /// When the last one would be served, that it is never, or why nobody can say.
  var answer: SafeText {
    switch panel.calculation.completion {
    case .done: words[.whatIfDone]
    case .at(let quarter): words.text(.whatIfAt, ["quarter": name(quarter)])
    case .never: words[.whatIfNever]
    case .capacityUnknown: words[.whatIfUnknown]
    case .otherUnit(let unit):
      words.text(.whatIfOtherUnit, ["unit": words[unit.fullPhrase]])
    }
  }

  /// How many are not yet served, and how that was counted.
  var waiting: SafeText {
    let numbers = words.numbers
    let count = numbers.whole(panel.notServed)
    switch panel.basis {
    case .list: return words.text(.whatIfOfList, ["count": count])
    case .target(let target, let actual):
      return words.text(
        .whatIfOfTarget,
        ["count": count, "target": numbers.whole(target), "actual": numbers.whole(actual)]
      )
    }
  }

  /// The capacity that is tried in units a year; "–" when none is known or typed.
  var capacity: SafeText {
    words.text(
      .whatIfCapacity,
      [
        "capacity": panel.capacity.map(words.numbers.whole) ?? words[.unknownShort],
        "unit": words[panel.programme.unit.fullPhrase],
      ]
    )
  }

  /// A quarter with its year.
  func name(_ quarter: Quarter) -> SafeText {
    words.dates.quarter(quarter) + " " + SafeText(String(quarter.year))
  }
}
