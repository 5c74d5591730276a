package import TerminalKit

/// A table that can be put in order, filtered and exported: columns, headings and rows.
///
/// A short table holds all its rows and arranges them itself. A long one, such as that of families,
/// holds the rows that are in memory and lets the registry order and filter them (``isArranged``).
package struct DataTable: Hashable {
  /// The columns and how they share the width of a screen.
  package var shape: TableShape
  /// The headings by column; a column without one cannot be chosen by the keys for columns.
  package var headings: [String: SafeText]
  /// The rows, in the order of the table: the order that the screen gives them before the user asks
  /// for another.
  package var rows: [DataRow]
  /// Columns that rows can be ordered by; on another one the bottom line says that it cannot be.
  package var ordered: Set<String>
  /// Columns whose values can be filtered and counted with `f` and `#`.
  package var counted: Set<String>
  /// The columns of a file, behind the key of each row: those of the screen that have a heading,
  /// unless the table is given others, since a file has no cells such as `3/4`.
  package var fileColumns: [ExportedColumn]
  /// Whether `rows` come ordered and filtered from the registry, because there are too many of them.
  package var isArranged = false

  /// Makes a table whose columns can all be ordered and filtered, where rows have values in them.
  init(shape: TableShape, headings: [String: SafeText], rows: [DataRow]) {
    self.shape = shape
    self.headings = headings
    self.rows = rows
    let columns = Set(rows.flatMap(\.values.keys))
    ordered = columns
    counted = columns
    fileColumns = shape.columns.compactMap { column in
      headings[column.id].map { ExportedColumn(id: column.id, heading: $0.string) }
    }
  }

  /// The rows that are shown, in their order.
  ///
  /// Filtered first, then ordered; equal rows keep the order they came in.
  ///
  /// - Parameter view: How the user looks at the table.
  /// - Returns: The rows to show; all rows as they are where the registry has arranged them.
  package func arranged(by view: TableView) -> [DataRow] {
    guard !isArranged else { return rows }
    let shown = rows.filter { $0.meets(view.conditions) }
    guard let order = view.order else { return shown }
    return shown.enumerated().sorted { left, right in
      let values = (left.element.value(order.column), right.element.value(order.column))
      // What is not known stands at the end whatever the direction; equal rows keep their order.
      guard values.0.isKnown, values.1.isKnown else {
        return values.0.isKnown == values.1.isKnown
          ? left.offset < right.offset : values.0.isKnown
      }
      if values.0.precedes(values.1) { return !order.isDescending }
      if values.1.precedes(values.0) { return order.isDescending }
      return left.offset < right.offset
    }.map(\.element)
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
      if state.view.conditions[column.id] != nil { text += "=" }
      texts[column.id] = text
    }
    return .heading(texts, shape, current: state.column)
  }
}

/// One row of a table.
package struct DataRow: Hashable {
  /// What tells the row from others and stays the same when it is read again, such as a code.
  package var id: String
  /// What stands in its cells, by the ids of their columns.
  var cells: [String: TableCell]
  /// What the cells stand for; a column without a value here cannot be ordered or filtered.
  var values: [String: TableValue]
  /// The screen behind the row, and the explanation of its figures.
  var subject: RowSubject
  /// What names the row for good in a file; `nil` when that is its id.
  var key: String?
  /// What a file gets in place of the values, or beside them: each figure in a column of its own, and
  /// words in the language of the screen.
  var fileValues: [String: TableValue] = [:]

  /// The row as it is kept when it was marked.
  ///
  /// A figure of the file stands in for that of the screen in a column of the same name.
  package var marked: MarkedRow {
    MarkedRow(id: id, key: key ?? id, values: values.merging(fileValues) { $1 })
  }

  /// Tells whether a file has something to hold in a column.
  func hasValue(in column: String) -> Bool {
    (fileValues[column] ?? values[column] ?? .unknown) != .unknown
  }

  /// The value in a column; a column without one is unknown.
  package func value(_ column: String) -> TableValue { values[column] ?? .unknown }

  /// Tells whether the row has a value asked for in every column.
  package func meets(_ conditions: [String: TableCondition]) -> Bool {
    conditions.allSatisfy { $0.value.values[value($0.key)] != nil }
  }

  /// The row as a line of a screen whose table is shown as it is.
  func line(_ shape: TableShape) -> BodyRow { .row(cells, shape, subject) }

  /// What is written in a column where there is room for all of it: the longest of several texts.
  func fullLabel(_ column: String) -> SafeText {
    if case .choice(let texts, _)? = cells[column] { texts.first ?? "" } else { label(column) }
  }

  /// What is written in a column, the shortest of several texts; a bar is no text and gives an
  /// empty one.
  package func label(_ column: String) -> SafeText {
    switch cells[column] {
    case .text(let text, _): text
    case .choice(let texts, _): texts.last ?? ""
    case .bar, nil: ""
    }
  }
}
