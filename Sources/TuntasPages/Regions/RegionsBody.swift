import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of a table of regions: the sentences about the whole, the rows, and why a bar is
/// missing.
package struct RegionsBody: TableLines {
  /// What was read: the regions, the whole they are part of, the day, the sources.
  let table: RegionTable
  /// The rows in the order they come.
  let rows: [RegionStanding]
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of regions in the order in which they are handed over.
  package init(table: RegionTable, rows: [RegionStanding], state: TableState, words: Words) {
    self.table = table
    self.rows = rows
    self.state = state
    self.words = words
  }

  /// The table; a file has no column that no row has a value for.
  package var data: DataTable {
    let columns = RegionColumns(table: table, words: words, withDate: table.region == nil).columns
    var data = columns.table(rows.map { .region($0) })
    data.leavesOutEmpty = true
    return data
  }

  /// The lines; over the four governments a question stands at the top, since nothing is summed.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = rows.isEmpty ? words[.regionsNone] : words[.viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: sentences(columns: columns) + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines + bottom
    )
  }

  /// Says why a bar is missing, where one is.
  private var bottom: [BodyRow] {
    let hasFew = rows.contains { $0.hasTooFewForPercent }
    return hasFew ? [.line(words[.regionsFew], .dim), .blank] : [.blank]
  }

  /// The list of the whole in two sentences, or the question over the four governments.
  private func sentences(columns: Int) -> [BodyRow] {
    guard let whole = table.whole else {
      return BodyRow.paragraph(words[.regionsQuestion], .strong, columns: columns)
    }
    return ListSentences(
      standing: whole,
      sources: table.sources,
      day: table.moment.day,
      words: words
    ).lines(columns: columns)
  }
}
