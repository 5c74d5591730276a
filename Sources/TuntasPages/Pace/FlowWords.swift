import TerminalKit
import TuntasModel
import TuntasWords

/// Who came and went between two lists, in words and numbers.
///
/// Every number is of families; those that died, moved or stood twice are list cleaning and no
/// pace.
struct FlowWords {
  /// Families that came or went in one way, or all of a list.
  struct Step {
    /// What came or went, or which list.
    let name: SafeText
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
      flow.left[reason].map { left(words.word(reason), $0) }
    }
    let unknown =
      flow.leftWithoutReason == 0 ? [] : [left(words[.flowNoReason], flow.leftWithoutReason)]
    return [Step(name: words[.flowStart], count: flow.start, isTotal: true)] + reasons + unknown
      + [
        Step(name: words[.flowNew], count: flow.new),
        Step(name: words[.flowBack], count: flow.back),
        Step(name: words[.flowEnd], count: flow.end, isTotal: true),
      ]
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

  /// A step of families that left for a reason.
  private func left(_ name: SafeText, _ count: Int) -> Step {
    Step(name: words.text(.flowLeft, ["reason": name]), count: -count)
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
