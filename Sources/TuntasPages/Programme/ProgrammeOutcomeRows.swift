import TerminalKit
import TuntasModel
import TuntasWords

/// What came after a programme: how many families it has not reached yet, and of those that had it,
/// how many are still on the newest list.
///
/// Neither claims that the programme was the cause.
struct ProgrammeOutcomeRows {
  /// What was read.
  let page: ProgrammePage
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The heading and one line a figure; empty where nothing can be counted.
  var rows: [BodyRow] {
    let lines = notServed + page.effects.flatMap(line)
    return lines.isEmpty ? [] : [.blank, .line(words[.programmeAfter], .heading)] + lines
  }

  /// How many families of the list the programme has not reached in the year, `≥` where some count
  /// without a day; Enter opens them.
  private var notServed: [BodyRow] {
    let year = SafeText(String(page.moment.year))
    guard let count = page.notServed else { return notKnown(year) }
    let values: KeyValuePairs = [
      "families": RegionColumns.atLeast(page.undatedServed) + words.numbers.whole(count),
      "year": year,
    ]
    let figures = page.whole.figures
    return line(
      words.text(.programmeNotServed, values),
      .notServed(count, undated: page.undatedServed),
      door: count > 0 ? .notServed(figures.programme.code, figures.region.code) : nil
    )
  }

  /// Says that nobody sent names, so that nobody knows whom the programme has not reached.
  private func notKnown(_ year: SafeText) -> [BodyRow] {
    let figures = page.whole.figures
    guard figures.programme.servesFamilies, figures.byName == nil,
      figures.region.code.level >= .regency
    else { return [] }
    return line(words.text(.programmeNoNamesYear, ["year": year]), .named)
  }

  /// How many of those that had it in a year are still on the newest list.
  private func line(_ effect: ProgrammeEffect) -> [BodyRow] {
    let programme = words.shortName(of: page.whole.figures.programme)
    let text = ProgrammeEffectWords(effect: effect, programme: programme, words: words)
    return line(text.sentence, .effect(effect))
  }

  /// A sentence with its explanation, and the families behind it.
  private func line(
    _ text: SafeText,
    _ figure: ProgrammeFigure,
    door: Destination? = nil
  ) -> [BodyRow] {
    let explanation = Explanation.ofProgramme(figure, page.whole, sources: page.sources)
    return BodyRow.indented(
      text,
      columns: columns,
      RowSubject(door: door, explanation: explanation)
    )
  }
}
