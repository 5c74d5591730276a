/// How the user looks at a table: order, filter and columns.
///
/// Every change of it can be undone.
package struct TableView: Hashable, Sendable {
  /// The order the user chose; `nil` for the table's own.
  package var order: TableOrder?
  /// The filter: a row must have what each of these parts asks; empty lets every row through.
  package var filter: [FilterPart] = []
  /// Cells by which columns are wider than drawn; below zero when narrower.
  package var widened: [String: Int] = [:]
  /// Columns that the user has hidden; a file has them still.
  package var hidden: Set<String> = []
  /// Columns that stand in front of the others and never give way, in the order they were fixed.
  package var fixed: [String] = []

  /// Looks at a table as it came, but for what is said otherwise.
  package init(
    order: TableOrder? = nil,
    filter: [FilterPart] = [],
    widened: [String: Int] = [:],
    hidden: Set<String> = [],
    fixed: [String] = []
  ) {
    self.order = order
    self.filter = filter
    self.widened = widened
    self.hidden = hidden
    self.fixed = fixed
  }

  /// Whether rows are left out or put in another order.
  package var changesRows: Bool { order != nil || !filter.isEmpty }
}

/// By which column a table is ordered, and in which direction.
package struct TableOrder: Hashable, Sendable {
  /// The id of the column.
  package var column: String
  /// Whether the greatest stands first.
  package var isDescending: Bool

  /// Orders by a column.
  package init(column: String, isDescending: Bool) {
    (self.column, self.isDescending) = (column, isDescending)
  }
}

/// What a screen remembers of its table: how it is looked at, and what was marked.
package struct TableState: Hashable, Sendable {
  /// The column that the keys for columns speak of; `nil` before one was chosen, and then it is the
  /// first.
  package var column: String?
  /// How the table is looked at.
  package private(set) var view = TableView()
  /// The rows marked, in the order they were marked.
  package private(set) var marks: [MarkedRow] = []
  /// Views that were undone, the last one last; empty after a new change.
  private var undone: [TableView] = []
  /// Views before the present one, the oldest first.
  private var done: [TableView] = []

  /// Begins with a table as it came, of which nothing is marked.
  package init() {}

  /// Changes that can be undone; the oldest is forgotten first.
  private static let mostSteps = 50

  /// Looks at the table in another way; the view before can be undone, and what was undone is
  /// forgotten.
  package mutating func change(to view: TableView) {
    guard view != self.view else { return }
    done = (done + [self.view]).suffix(Self.mostSteps)
    undone = []
    self.view = view
  }

  /// Goes back to the view before; tells whether there was one.
  package mutating func undo() -> Bool {
    guard let last = done.popLast() else { return false }
    undone.append(view)
    view = last
    return true
  }

  /// Goes forth again; tells whether there was something undone.
  package mutating func redo() -> Bool {
    guard let last = undone.popLast() else { return false }
    done.append(view)
    view = last
    return true
  }

  /// Marks a row, or takes its mark away.
  package mutating func toggle(_ row: MarkedRow) {
    if let index = marks.firstIndex(where: { $0.id == row.id }) {
      marks.remove(at: index)
    } else {
      marks.append(row)
    }
  }

  /// Whether there is something to tell of the view: filter, order, hidden columns, marks.
  package var isLookedAtOtherwise: Bool {
    view.changesRows || !view.hidden.isEmpty || !marks.isEmpty
  }

  /// Tells whether a row is marked.
  func isMarked(_ id: String) -> Bool { marks.contains { $0.id == id } }

  /// Takes all marks away, as after an export.
  package mutating func clearMarks() { marks = [] }
}

/// A row that was marked, with its values, so that it can be exported when it is no longer seen.
package struct MarkedRow: Hashable, Sendable {
  /// What tells the row from others.
  package var id: String
  /// What names the row for good in a file: a code, a family's number in the register.
  package var key: String
  /// Its values by column.
  package var values: [String: TableValue]
}
