package import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of a list of families: two sentences about the list, the filter, and the rows.
///
/// Of families without a programme the number of those comes first, of all families that of the
/// list.
package struct FamiliesBody {
  /// The rows in memory, and the region with its list.
  let stretch: FamilyStretch
  /// What is asked for now; the stretch may still answer what was asked before.
  let query: FamilyQuery
  /// How the table is looked at.
  let state: TableState
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of the rows in memory.
  package init(
    stretch: FamilyStretch,
    query: FamilyQuery,
    state: TableState,
    words: Words,
    columns: Int
  ) {
    self.stretch = stretch
    self.query = query
    self.state = state
    self.words = words
    self.columns = columns
  }

  /// The lines; while another query is being read the rows say so, and the sentences stay.
  ///
  /// - Parameter view: The line that tells how the table is looked at; empty while it is as it
  ///   came.
  /// - Returns: The lines.
  package func body(view: [BodyRow]) -> ScreenBody {
    let isRead = stretch.query == query
    let data = FamilyColumns(table: stretch.table, words: words)
      .data(isRead ? stretch.rows : [])
    let lines = data.lines(state, none: isRead ? none : words[.loading])
    return ScreenBody(
      top: sentences + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(
        moment: stretch.table.moment,
        words: words,
        columns: columns,
        subject: .families
      ).lines + [.blank]
    )
  }

  /// What stands there without a row: that the filter lets nobody through, that no row of a family
  /// is here (TANPA DATA), that nobody is on the list, or that everybody is recorded.
  ///
  /// They are never mixed up: only the last is good news.
  private var none: SafeText {
    if !query.conditions.isEmpty { return words[.viewNone] }
    guard let whole = stretch.table.whole, whole.isCounted else { return words[.familiesNotHere] }
    if query.withoutProgramme != nil, whole.families > 0 { return words[.familiesAllIn] }
    // Nobody on the list is no news of programmes.
    guard query.onlyWithoutProgramme, whole.families > 0 else { return words[.familiesNone] }
    return words[.gapsNone]
  }

  /// How many families the filter lets through, of how many: at least so many until they are counted;
  /// `nil` without a filter, and while another one is being read.
  package var left: SafeText? {
    guard !query.conditions.isEmpty, stretch.query == query else { return nil }
    let atLeast: SafeText = stretch.part.isWhole ? "" : "≥ "
    let count =
      stretch.count.map(words.numbers.whole)
      ?? atLeast + words.numbers.whole(stretch.rows.count)
    guard let whole = stretch.table.whole, whole.isCounted,
      let all = query.onlyWithoutProgramme ? whole.withoutProgramme : whole.families
    else { return count }
    return words.text(.filterLeftOf, ["left": count, "all": words.numbers.whole(all)])
  }

  /// The sentences about the list, the one that the screen is about in strong letters.
  private var sentences: [BodyRow] {
    if let programme = stretch.programme { return notRecorded(in: programme) }
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

  /// How many of the list the programme has not reached, as its page says, or that nobody knows; then
  /// the list.
  private func notRecorded(in page: ProgrammePage) -> [BodyRow] {
    let year = SafeText(String(page.moment.year))
    let name = words.shortName(of: page.whole.figures.programme)
    let text =
      page.notServed.map { count in
        words.text(
          .familiesNotIn,
          [
            "families": RegionColumns.atLeast(page.undatedServed) + words.numbers.whole(count),
            "programme": name, "year": year,
          ]
        )
      } ?? words.text(.programmeNoNamesYear, ["year": year])
    let figure = page.notServed.map {
      ProgrammeFigure.notServed($0, undated: page.undatedServed)
    }
    let explanation = Explanation.ofProgramme(figure ?? .named, page.whole, sources: page.sources)
    return BodyRow.paragraph(text, .strong, columns: columns, RowSubject(explanation: explanation))
      + BodyRow.paragraph(sentence, columns: columns, subject)
  }

  /// The explanation of the list, for both sentences; `nil` without a list.
  private var subject: RowSubject? {
    guard let whole = stretch.table.whole, whole.list != nil else { return nil }
    return ListSentences(
      standing: whole,
      sources: stretch.table.sources,
      day: stretch.table.moment.day,
      words: words
    ).subject
  }

  /// How many families are on the list and of which day it is, or why nobody can say.
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

  /// That there is no list, or none yet on the day asked for.
  private var noList: SafeText {
    guard let whole = stretch.table.whole else { return words[.regionsNoList] }
    return ListSentences(
      standing: whole,
      sources: stretch.table.sources,
      day: stretch.table.moment.day,
      words: words
    ).noList
  }

  /// How many are recorded in no programme of the year; empty where nothing is counted.
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
