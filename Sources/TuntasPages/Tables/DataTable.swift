package import TerminalKit
import TuntasModel

/// A table that can be put in order, filtered and exported: columns, headings and rows.
///
/// A short table holds all its rows and arranges them itself. A long one, such as that of families,
/// holds the rows that are in memory and lets the registry order and filter them (``isArranged``).
package struct DataTable {
  /// The columns and how they share the width of a screen.
  package let shape: TableShape
  /// The headings by column; a column without one cannot be chosen by the keys for columns.
  package let headings: [String: SafeText]
  /// What the cells mean by column, in one short sentence for who chooses the column.
  package let meanings: [String: SafeText]
  /// The rows, in the order of the table: the order that the screen gives them before the user asks
  /// for another.
  package var rows: [DataRow]
  /// Columns that rows can be ordered by; on another one the bottom line says that it cannot be.
  package var ordered: Set<String>
  /// Columns whose values can be filtered and counted with `f` and `#`.
  package var counted: Set<String>
  /// The columns of a file, behind the key of each row, whether or not a row has something to write
  /// there.
  let columnsOfFile: [ExportedColumn]
  /// Whether `rows` come ordered and filtered from the registry, because there are too many of them.
  package var isArranged = false
  /// Whether a file leaves out the columns that no row has something to write in.
  var leavesOutEmpty = false
  /// What can be asked of its columns, where the rows in memory do not tell it because the registry
  /// filters them.
  var asked: [FilterColumn] = []

  /// The columns of a file, behind the key of each row: each figure in a column of its own, since a
  /// file has no cells such as `3/4`.
  package var fileColumns: [ExportedColumn] {
    guard leavesOutEmpty, !rows.isEmpty else { return columnsOfFile }
    return columnsOfFile.filter { column in rows.contains { $0.hasValue(in: column.id) } }
  }

  /// The rows that are shown, in their order.
  ///
  /// Filtered first, then ordered; equal rows keep the order they came in.
  ///
  /// - Parameter view: How the user looks at the table.
  /// - Returns: The rows to show; all rows as they are where the registry has arranged them.
  package func arranged(by view: TableView) -> [DataRow] {
    guard !isArranged else { return rows }
    let shown = rows.filter { $0.meets(view.filter) }
    guard let order = view.order else { return shown }
    return shown.enumerated().map { PlacedValue($1, $0, in: order.column) }
      .sorted { $0.comesBefore($1, order.isDescending) }.map(\.row)
  }

  /// The heading and the rows as lines of a screen.
  ///
  /// - Parameters:
  ///   - state: How the table is looked at and what is marked.
  ///   - none: The sentence that stands there when no row is shown: that there is nothing, or that
  ///     the filter lets nothing through.
  /// - Returns: The heading, and the lines that scroll.
  func lines(_ state: TableState, none: SafeText) -> (heading: BodyRow, rows: [BodyRow]) {
    let shape = shape.arranged(by: state.view)
    let rows = arranged(by: state.view)
    let lines = rows.map { row in
      BodyRow.row(row.cells, shape, row.subject, isMarked: state.isMarked(row.id))
    }
    return (heading(state, shape), lines.isEmpty ? [.line(none, .dim)] : lines)
  }

  /// The heading with the marks of the view: `▲` or `▼` for the order, `=` for a filter.
  private func heading(_ state: TableState, _ shape: TableShape) -> BodyRow {
    var texts = headings
    for column in shape.columns {
      var text = texts[column.id] ?? ""
      if let order = state.view.order, order.column == column.id {
        text += order.isDescending ? "▼" : "▲"
      }
      if state.view.filter.contains(where: { $0.column == column.id }) { text += "=" }
      texts[column.id] = text
    }
    return .heading(texts, shape, current: state.column)
  }
}

/// One row of a table.
///
/// What stands in it is worked out when it is asked for: a frame needs the cells of the rows alone, an
/// order one value of each.
package struct DataRow {
  /// What tells the row from others and stays the same when it is read again, such as a code.
  package let id: String
  /// What names the row for good in a file; `nil` when that is its id.
  let key: String?
  /// The screen behind the row, and the explanation of its figures.
  let subject: RowSubject
  /// What stands in the row.
  let content: any RowContent

  /// What stands in its cells, by column.
  var cells: [String: TableCell] { content.cells }

  /// The row as it is kept when it was marked, with what a file has of it.
  package var marked: MarkedRow {
    MarkedRow(id: id, key: key ?? id, values: content.fileValues)
  }

  /// Tells whether a file has something to hold in a column.
  func hasValue(in column: String) -> Bool {
    (content.fileValue(column) ?? .unknown) != .unknown
  }

  /// What stands in a cell; `nil` for a blank one.
  func cell(_ column: String) -> TableCell? { content.cell(column) }

  /// What a cell stands for; unknown where rows can neither be ordered nor filtered by it.
  package func value(_ column: String) -> TableValue { content.value(column) ?? .unknown }

  /// Tells whether the row has what every part of a filter asks.
  package func meets(_ filter: [FilterPart]) -> Bool {
    filter.allSatisfy { $0.test.holds(for: CollectionOfOne(value($0.column))) }
  }

  /// What is written in a column where there is room for all of it: the longest of several texts.
  func fullLabel(_ column: String) -> SafeText {
    if case .choice(let texts, _)? = cell(column) { texts.first ?? "" } else { label(column) }
  }

  /// What is written in a column, the shortest of several texts; a bar is no text and gives an
  /// empty one.
  package func label(_ column: String) -> SafeText {
    switch cell(column) {
    case .text(let text, _): text
    case .choice(let texts, _): texts.last ?? ""
    case .bar, nil: ""
    }
  }
}

/// What stands in a row, by the ids of the columns.
protocol RowContent {
  /// What stands in the cells.
  var cells: [String: TableCell] { get }
  /// What a file has of the row.
  var fileValues: [String: TableValue] { get }

  /// What stands in a cell; `nil` for a blank one.
  func cell(_ column: String) -> TableCell?

  /// What a cell stands for; `nil` where rows can neither be ordered nor filtered by it.
  func value(_ column: String) -> TableValue?

  /// What a file has of the row in a column; `nil` for a column that no file has.
  func fileValue(_ column: String) -> TableValue?
}
