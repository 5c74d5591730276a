import TerminalKit
import TuntasPages
import TuntasWords

/// A screen with a table that can be put in order, filtered, marked and exported.
///
/// The keys `s`, `f`, `#`, `<`, `>`, `-`, `!`, Space, `u`, `U` and `e` work on every screen that
/// conforms.
protocol TableScreen: DashboardScreen {
  /// How the table is looked at and what is marked.
  var table: TableState { get set }

  /// The table; `nil` before it has been read, and where the viewer may not see its rows.
  func dataTable(_ words: Words) -> DataTable?

  /// What a value of a column of a table is called in a language; `nil` when no row in memory tells.
  func label(
    of value: TableValue,
    in column: String,
    of data: DataTable,
    _ words: Words
  ) -> SafeText?

  /// The name of the table in file names: the word of the screen on the command line.
  var exportName: String { get }

  /// How many rows that the cursor can stand on come before those of the table, so that a mark is
  /// set on the right row.
  var rowsBeforeTable: Int { get }

  /// The columns of a file, which may be more than find room on a screen.
  func exportedColumns(_ words: Words) -> [ExportedColumn]

  /// Whether a file holds the rows behind the rows of the table, and a mark asks for those behind
  /// one; then ``exportedRows(after:_:from:)`` sees to the marks.
  var exportsWhatIsBehind: Bool { get }

  /// What can be asked of the columns, for those who type it.
  func filterColumns(_ words: Words) -> [FilterColumn]

  /// Counts the rows that some parts of a filter leave.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - words: The language of the table.
  ///   - reader: What is asked where the rows are not all in memory.
  /// - Returns: The rows.
  /// - Throws: What the registry throws.
  func countRows(
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> Int

  /// Counts the rows that some parts of a filter leave by the values of a column.
  ///
  /// - Parameters:
  ///   - column: The id of the column.
  ///   - parts: The parts before the one that is made.
  ///   - words: The language that values are named in.
  ///   - reader: What is asked where the rows are not all in memory.
  /// - Returns: Each value with its count, in the order of the values, those that are not known
  ///   last.
  /// - Throws: What the registry throws; the box then shows its sentence.
  func values(
    of column: String,
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [ValueCount]

  /// Does what the table needs once it is looked at in another way, and tells whether it must be
  /// read again.
  mutating func viewChanged(from old: TableView) -> Bool

  /// The values of the rows that the view lets through, stretch by stretch, so that a long list
  /// needs no room of its own.
  ///
  /// - Parameters:
  ///   - last: The last row of the stretch before; `nil` for the first stretch.
  ///   - words: The language of names.
  ///   - reader: What more rows are read from.
  /// - Returns: The rows behind it; empty when all have been handed out.
  /// - Throws: What the registry throws.
  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow]
}

extension TableScreen {
  var exportName: String {
    if case .named(let name, _) = destination { name.word } else { "rows" }
  }

  var rowsBeforeTable: Int { 0 }

  var exportsWhatIsBehind: Bool { false }

  func exportedColumns(_ words: Words) -> [ExportedColumn] {
    dataTable(words)?.fileColumns ?? []
  }

  func filterColumns(_ words: Words) -> [FilterColumn] {
    guard let data = dataTable(words), let other = dataTable(Words(words.language.other)) else {
      return []
    }
    return data.filterColumns(words, other)
  }

  func countRows(
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> Int {
    dataTable(words)?.rows.count { $0.meets(parts) } ?? 0
  }

  func values(
    of column: String,
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [ValueCount] {
    guard let data = dataTable(words) else { return [] }
    var counts: [TableValue: ValueCount] = [:]
    for row in data.rows where row.meets(parts) {
      let value = row.value(column)
      counts[value, default: ValueCount(value: value, label: row.label(column), count: 0)]
        .count += 1
    }
    return counts.values.sorted { left, right in
      left.value.isKnown == right.value.isKnown
        ? left.value.precedes(right.value) : left.value.isKnown
    }
  }

  func label(
    of value: TableValue,
    in column: String,
    of data: DataTable,
    _ words: Words
  ) -> SafeText? {
    data.rows.first { $0.value(column) == value }?.label(column)
  }

  mutating func viewChanged(from old: TableView) -> Bool {
    if old.changesRows || table.view.changesRows { list.moveToFirst() }
    return false
  }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    guard last == nil else { return [] }
    let rows = dataTable(words)?.arranged(by: table.view) ?? []
    return rows.map(\.marked)
  }

  var isWide: Bool { hasTable }

  /// Whether the table has been read.
  var hasTable: Bool { content.value != nil }

  /// The line that tells how the table is looked at: filter, order, hidden columns, marked rows;
  /// empty when it is as it came.
  ///
  /// - Parameters:
  ///   - data: The table, worked out when it is needed.
  ///   - words: The language.
  ///   - columns: The width of the screen, in cells.
  ///   - left: How many rows the filter leaves, where the rows are not all in memory.
  /// - Returns: The line.
  func viewLine(
    of data: @autoclosure () -> DataTable?,
    _ words: Words,
    columns: Int,
    left: SafeText? = nil
  ) -> [BodyRow] {
    guard table.isLookedAtOtherwise, let data = data() else { return [] }
    let filter = table.view.filter
    var left = left
    if !data.isArranged, !filter.isEmpty {
      let count = data.rows.count { $0.meets(filter) }
      left = words.text(
        .filterLeftOf,
        ["left": words.numbers.whole(count), "all": words.numbers.whole(data.rows.count)]
      )
    }
    let texts = FilterText(filter.isEmpty ? [] : data.filterColumns(words, data), words)
    return ViewSentence(
      table: table,
      data: data,
      parts: filter.map { part in
        texts.text(of: part) { label(of: $0, in: part.column, of: data, words) }
      },
      left: left,
      words: words
    ).lines(columns: columns)
  }

  /// A part of the filter in words.
  func text(of part: FilterPart, _ words: Words) -> SafeText {
    let data = dataTable(words)
    return FilterText(filterColumns(words), words).text(of: part) { value in
      data.flatMap { label(of: value, in: part.column, of: $0, words) }
    }
  }
}
