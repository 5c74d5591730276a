import TerminalKit
import TuntasModel
import TuntasWords

/// The lines of a list of families.
struct FamiliesBody {
  let stretch: FamilyStretch
  /// What is asked for now; the stretch may still answer what was asked before.
  let query: FamilyQuery
  /// How the table is looked at.
  let state: TableState
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  ///
  /// - Parameter view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  func body(view: [BodyRow]) -> ScreenBody {
    let isRead = stretch.query == query
    let data = FamilyColumns(table: stretch.table, words: words)
      .data(isRead ? stretch.rows : [], withValues: false)
    let lines = data.lines(state, none: isRead ? none : words[.loading])
    return ScreenBody(
      top: sentences + viewLine(view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(
        moment: stretch.table.moment,
        words: words,
        columns: columns,
        subject: .families
      ).lines + [.blank]
    )
  }

  private var none: SafeText {
    if !query.conditions.isEmpty { return words[.viewNone] }
    guard let whole = stretch.table.whole, whole.isCounted else { return words[.familiesNotHere] }
    // Nobody on the list is no news of programmes.
    guard query.onlyWithoutProgramme, whole.families > 0 else { return words[.familiesNone] }
    return words[.gapsNone]
  }

  /// The filter, in front of it how many it lets through: at least so many until they are counted.
  private func viewLine(_ view: [BodyRow]) -> [BodyRow] {
    guard case .line(let text, let style)? = view.first?.content else { return [.blank] }
    guard !query.conditions.isEmpty, stretch.query == query else { return view }
    let atLeast: SafeText = stretch.part.isWhole ? "" : "≥"
    let count =
      stretch.count.map(words.numbers.whole)
      ?? atLeast + words.numbers.whole(stretch.rows.count)
    let found = words.text(.familiesFound, ["families": count])
    return [.line((found + " · " + text).fitted(to: columns - 2), style)]
  }

  private var sentences: [BodyRow] {
    let isOfGaps = query.onlyWithoutProgramme
    let first = BodyRow.paragraph(
      sentence,
      isOfGaps ? .plain : .strong,
      columns: columns,
      subject
    )
    let second = BodyRow.paragraph(
      withoutProgramme,
      isOfGaps ? .strong : .plain,
      columns: columns,
      subject
    )
    return isOfGaps ? second + first : first + second
  }

  private var subject: RowSubject? {
    guard let whole = stretch.table.whole, whole.list != nil else { return nil }
    return ListSentences(
      standing: whole,
      sources: stretch.table.sources,
      day: stretch.table.moment.day,
      words: words
    ).subject
  }

  private var sentence: SafeText {
    guard let whole = stretch.table.whole else { return words[.regionsNoList] }
    guard let list = whole.list else { return noList }
    guard !whole.isEmptyOfList else { return words.withoutRows(whole) }
    return words.text(
      .familiesListed,
      [
        "families": whole.isPublishedOnly
          ? RegionColumns.listed(whole, words) : words.numbers.whole(whole.families),
        "region": words.name(of: whole.region),
        "day": words.listDay(of: whole) ?? words.dates.day(list.date),
      ]
    )
  }

  private var noList: SafeText {
    guard let whole = stretch.table.whole else { return words[.regionsNoList] }
    return ListSentences(
      standing: whole,
      sources: stretch.table.sources,
      day: stretch.table.moment.day,
      words: words
    ).noList
  }

  private var withoutProgramme: SafeText {
    guard let whole = stretch.table.whole, whole.isCounted else { return "" }
    return ListSentences(
      standing: whole,
      sources: stretch.table.sources,
      day: stretch.table.moment.day,
      words: words
    ).withoutProgramme
  }
}
