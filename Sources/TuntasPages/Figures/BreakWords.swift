import TerminalKit
import TuntasModel
import TuntasWords

/// Where a figure was measured differently from then on, in words.
struct BreakWords {
  /// The two series and what differs between them.
  let gap: IndicatorBreak
  let words: Words

  /// When, what is another, and the values on both sides, which are never joined.
  var sentence: SafeText {
    words.text(
      gap.isSideBySide ? .breakSideBySide : .breakSentence,
      [
        "period": words.period(gap.after.period),
        "change": words.changed(gap.changes),
        "before": told(gap.before),
        "after": told(gap.after),
      ]
    )
  }

  /// The values on one side with their time and method.
  private func told(_ point: IndicatorPoint) -> SafeText {
    let value = point.values.map { words.amount(of: $0) }.withoutRepeats.joined(separator: " – ")
    let method = words.statedMethod(point.values.first?.method)
    return words.text(
      .breakValue,
      ["value": value, "period": words.period(point.period), "method": method]
    )
  }
}

extension Words {
  /// What is another, in a few words: `cara hitung berganti`.
  func changed(_ changes: Set<BasisChange>) -> SafeText {
    let parts = BasisChange.allCases.filter(changes.contains).map { self[$0.phrase] }
    guard !parts.isEmpty else { return self[.breakUnknown] }
    return text(.breakChanged, ["what": parts.joined(separator: self[.breakAnd])])
  }
}

extension Words {
  /// How a figure was worked out, or that its source does not say.
  func statedMethod(_ code: String?) -> SafeText {
    code?.isEmpty == false ? method(code) : self[.breakUnknown]
  }
}

extension BasisChange {
  /// The word of what changed: unit, method or poverty line.
  var phrase: Phrase {
    switch self {
    case .unit: .breakUnit
    case .method: .breakMethod
    case .line: .breakLine
    }
  }
}

extension [SafeText] {
  /// The texts in their order, each where it comes first.
  var withoutRepeats: [SafeText] {
    enumerated().filter { !self[..<$0.offset].contains($0.element) }.map(\.element)
  }
}
