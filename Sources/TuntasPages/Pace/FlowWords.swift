package import TerminalKit
package import TuntasModel
package import TuntasWords

/// Who came and went between two lists, in words and numbers.
///
/// Every number is of families; those that died, moved or stood twice are list cleaning and no
/// pace.
struct FlowWords {
  /// Families that came or went in one way, or all of a list.
  struct Step {
    /// What came or went, or which list.
    let name: SafeText
    /// What a screen behind the step would list.
    let part: FlowPart
    /// Families; below zero when they left.
    let count: Int
    /// Whether it is all of a list.
    var isTotal = false
  }

  /// Who came and went.
  let flow: ListFlow
  let words: Words

  /// Between which lists.
  var title: SafeText {
    words.text(
      .flowTitle,
      ["from": words.dates.day(flow.from.date), "to": words.dates.day(flow.to.date)]
    )
  }

  /// From the one list to the other, each step with its sign.
  var steps: [Step] {
    let reasons = LeavingReason.allCases.compactMap { reason in
      flow.left[reason].map { _ in step(.left(reason)) }
    }
    let unknown = flow.leftWithoutReason == 0 ? [] : [step(.leftWithoutReason)]
    return [step(.start)] + reasons + unknown + [.new, .back, .end].map(step)
  }

  /// One step: a total, or what came or went with its sign.
  private func step(_ part: FlowPart) -> Step {
    let families = flow.families(part)
    return Step(
      name: words.name(of: part),
      part: part,
      count: part.isLeaving ? -families : families,
      isTotal: part == .start || part == .end
    )
  }

  /// How a step is written: what came or went with its sign.
  func number(of step: Step) -> SafeText {
    step.isTotal ? words.numbers.whole(step.count) : words.numbers.difference(Double(step.count))
  }

  /// How many stayed, whether it adds up, and whether it is a pace at all.
  var sentences: [SafeText] {
    let stayed = words.text(
      .flowStayed,
      ["stayed": words.numbers.whole(flow.stayed), "cleaned": words.numbers.whole(flow.cleaned)]
    )
    let missing =
      flow.isBalanced
      ? nil
      : words.text(
        .flowMissing,
        ["difference": words.numbers.difference(Double(flow.difference))]
      )
    return [stayed, missing, verdict].compactMap { $0 }
  }

  /// That the list was only cleaned, that the lists cannot be compared, or the pace between them;
  /// `nil` when no pace can be worked out.
  private var verdict: SafeText? {
    let differences = flow.differences
    if differences == [.stage] {
      let lists = [flow.from, flow.to].map { ListFacts(list: $0, words: words).printed }
      return words.text(
        .outlookCleaning,
        [
          "before": lists[0] ?? words.numbers.whole(flow.start),
          "after": lists[1] ?? words.numbers.whole(flow.end),
        ]
      )
    }
    guard differences.isEmpty else {
      return words.text(
        .flowNoPace,
        ["differences": words.differences(differences, of: flow.from)]
      )
    }
    return PaceInterval(flow).map(pace)
  }

  private func pace(_ interval: PaceInterval) -> SafeText {
    words.text(
      .flowPace,
      [
        "net": words.numbers.whole(interval.net),
        "better": words.numbers.whole(flow.betterOff),
        "came": words.numbers.whole(flow.new + flow.back),
        "days": words.numbers.whole(interval.days),
        "pace": words.pace(interval.perQuarter),
      ]
    )
  }
}

extension FlowPart {
  /// Whether such families left.
  fileprivate var isLeaving: Bool {
    switch self {
    case .left, .leftWithoutReason: true
    case .start, .end, .new, .back, .stayed: false
    }
  }
}

extension Words {
  /// What a part of a flow is called.
  package func name(of part: FlowPart) -> SafeText {
    switch part {
    case .start: self[.flowStart]
    case .end: self[.flowEnd]
    case .new: self[.flowNew]
    case .back: self[.flowBack]
    case .stayed: self[.flowStayedStep]
    case .left(let reason): text(.flowLeft, ["reason": word(reason)])
    case .leftWithoutReason: text(.flowLeft, ["reason": self[.flowNoReason]])
    }
  }
}
