import TerminalKit
import TextCharts
import TuntasModel

/// Who came and went between two lists, as a waterfall, and what that says of a pace.
struct FlowRows {
  let flow: ListFlow
  let facts: PaceFacts
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var rows: [BodyRow] {
    let subject = facts.subject(of: flow)
    return BodyRow.paragraph(title, .strong, columns: columns, subject)
      + ChartRows(chart: waterfall, columns: columns).rows
      + sentences.flatMap { BodyRow.paragraph($0, columns: columns, subject) }
  }

  private var title: SafeText {
    words.text(
      .flowTitle,
      ["from": words.dates.day(flow.from.date), "to": words.dates.day(flow.to.date)]
    )
  }

  private var waterfall: Waterfall {
    let reasons = LeavingReason.allCases.compactMap { reason in
      flow.left[reason].map { left(words.word("reason", reason), $0) }
    }
    let others = [
      flow.leftWithoutReason == 0 ? nil : left(words[.flowNoReason], flow.leftWithoutReason),
      step(words[.flowNew], .change, flow.new),
      step(words[.flowBack], .change, flow.back),
    ]
    return Waterfall(
      [step(words[.flowStart], .total, flow.start)] + reasons + others.compactMap { $0 }
        + [step(words[.flowEnd], .total, flow.end)]
    )
  }

  private func left(_ name: SafeText, _ count: Int) -> Waterfall.Step {
    step(words.text(.flowLeft, ["reason": name]), .change, -count)
  }

  private func step(
    _ name: SafeText,
    _ kind: Waterfall.Step.Kind,
    _ count: Int
  ) -> Waterfall.Step {
    let text =
      kind == .total ? words.numbers.whole(count) : words.numbers.difference(Double(count))
    return Waterfall.Step(name: name, kind: kind, value: PrintedValue(Double(count), text))
  }

  /// How many stayed, whether it adds up, and whether it is a pace at all.
  private var sentences: [SafeText] {
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
