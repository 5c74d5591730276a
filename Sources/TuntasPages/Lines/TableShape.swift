/// One column of a table of fixed columns.
package struct TableColumn: Hashable {
  /// What the column is called when widths are given out and cells are found; no word for people.
  package let id: String
  /// How wide it is on 80 columns, in cells.
  var width: Int
  /// Whether its cells stand at the right end, as numbers do.
  var isTrailing = false
}

/// How the columns of a table share the width of a screen.
///
/// The widths are drawn for 80 columns. A narrower screen takes from the columns in a fixed order,
/// a wider one gives to them in another, so that every size shows the same table.
///
/// What a narrow screen leaves out stands in the explanation of the row, or on the page behind it.
package struct TableShape: Hashable {
  /// The columns from left to right.
  package var columns: [TableColumn]
  /// What is taken away, step by step, until the table fits: a column and its new width, or 0 to
  /// leave it out.
  var shrinking: [Step] = []
  /// What is added when there is room, in this order: a column and its greatest width.
  var growing: [Step] = []

  /// A column and a width in cells.
  struct Step: Hashable {
    var id: String
    var width: Int

    init(_ id: String, _ width: Int) {
      self.id = id
      self.width = width
    }
  }

  /// Cells in front of every row, for the cursor and the mark of the user.
  static let margin = 3

  /// The shape fitted to a width.
  ///
  /// A wider screen leaves one cell free at its right end, a narrower one may use all of them.
  ///
  /// - Parameter width: The width of the screen, in cells.
  /// - Returns: The columns that are shown, from left to right; one that was left out is not among
  ///   them.
  func fitted(to width: Int) -> [TableColumn] {
    var fitted = columns
    for step in shrinking where Self.total(fitted) > width {
      set(step, in: &fitted)
    }
    for step in growing {
      let room = width - Self.total(fitted) - 1
      guard room > 0, let index = fitted.firstIndex(where: { $0.id == step.id }) else { continue }
      fitted[index].width += min(room, max(0, step.width - fitted[index].width))
    }
    return fitted
  }

  /// Makes a column as narrow as a step says, never wider, or takes it out at a width of 0.
  private func set(_ step: Step, in columns: inout [TableColumn]) {
    guard let index = columns.firstIndex(where: { $0.id == step.id }) else { return }
    if step.width == 0 {
      columns.remove(at: index)
    } else {
      columns[index].width = min(columns[index].width, step.width)
    }
  }

  /// The cells that columns need with the blanks between them and the margin.
  private static func total(_ columns: [TableColumn]) -> Int {
    margin + columns.reduce(0) { $0 + $1.width } + max(0, columns.count - 1)
  }
}
