import TerminalKit
import TuntasModel
import TuntasWords

/// When a list would be empty, with its band, or the sentence that says why nobody can tell.
struct ProjectionWords {
  /// The lists and what follows from them.
  let facts: PaceFacts
  let words: Words

  /// The sentences: the month with its band, the pace, and what weakens both; or why there is none.
  var sentences: [SafeText] {
    switch facts.projection {
    case .reached(let day): [words.text(.projectionReached, ["day": words.dates.day(day)])]
    case .forecast(let forecast): sentences(forecast)
    case .unavailable(let gap): [self.gap(gap)]
    }
  }

  /// The month expected, the pace it rests on, and warnings.
  private func sentences(_ forecast: Forecast) -> [SafeText] {
    let pace = forecast.pace
    let counted = words.text(
      .projectionPace,
      [
        "pace": words.pace(pace.perQuarter),
        "lists": words.numbers.whole(pace.intervals.count + 1),
      ]
    )
    let warnings = [
      forecast.isOverdue(on: facts.page.moment.day) ? words[.projectionOverdue] : nil,
      pace.isDateAssumed ? words[.projectionAssumed] : nil,
      pace.leftWithoutReason == 0
        ? nil
        : words.text(
          .projectionNoReason,
          ["families": words.numbers.whole(pace.leftWithoutReason)]
        ),
    ]
    return [expected(forecast), counted] + warnings.compactMap { $0 }
  }

  /// The month with the earliest and the latest; no latest where the list may never be empty.
  private func expected(_ forecast: Forecast) -> SafeText {
    let expected = words.dates.month(forecast.expected)
    let earliest = words.dates.month(forecast.earliest)
    guard let latest = forecast.latest else {
      return words.text(.projectionOpen, ["expected": expected, "earliest": earliest])
    }
    return words.text(
      .projectionBand,
      ["expected": expected, "earliest": earliest, "latest": words.dates.month(latest)]
    )
  }

  /// Why there is no date, in one or more sentences.
  func gap(_ gap: ProjectionGap) -> SafeText {
    switch gap {
    case .tooFewLists, .listsNotComparable:
      words[.projectionNone] + " "
        + OutlookReason(comparison: facts.comparison, words: words).text
    case .flowUnknown(let from, let to):
      words.text(.gapFlowUnknown, ["from": day(from), "to": day(to)])
    case .flowDoesNotAddUp(let from, let to):
      words.text(.gapFlowDiffers, ["from": day(from), "to": day(to)])
    case .noProgress(let pace):
      words.text(.gapNoProgress, ["pace": words.pace(pace)])
    case .tooSlow(let pace):
      words.text(.gapTooSlow, ["pace": words.numbers.decimal(pace, digits: 2)])
    }
  }

  /// The day of a list by its id; the id itself for a list that was not read along.
  private func day(_ id: String) -> SafeText {
    facts.page.lists.first { $0.id == id }.map { words.dates.day($0.date) } ?? SafeText(id)
  }
}

extension Words {
  /// A pace that was seen, in whole families a quarter: rounded half up, but never to zero while
  /// families left or came.
  func pace(_ perQuarter: Double) -> SafeText {
    guard perQuarter.isFinite, abs(perQuarter) < 1e12 else { return "–" }
    let rounded = Int(perQuarter.rounded(.toNearestOrAwayFromZero))
    return numbers.whole(rounded == 0 && perQuarter != 0 ? (perQuarter < 0 ? -1 : 1) : rounded)
  }
}
