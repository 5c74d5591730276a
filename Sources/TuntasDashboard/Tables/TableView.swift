import TerminalKit
import TuntasWords

/// How the user looks at a table: order, filter and columns.
///
/// Every change of it can be undone.
struct TableView: Hashable, Sendable {
  /// The order the user chose; `nil` for the table's own.
  var order: TableOrder?
  /// The filter by column: a row must have one of the values in each of these columns; empty lets
  /// every row through.
  var conditions: [String: TableCondition] = [:]
  /// Cells by which columns are wider than drawn; below zero when narrower.
  var widened: [String: Int] = [:]
  /// Columns that the user has hidden; a file has them still.
  var hidden: Set<String> = []
  /// Columns that stand in front of the others and never give way, in the order they were fixed.
  var fixed: [String] = []

  /// Whether rows are left out or put in another order.
  var changesRows: Bool { order != nil || !conditions.isEmpty }
}

/// Which values of a column are asked for.
struct TableCondition: Hashable, Sendable {
  /// The values, each as it was called when it was chosen.
  var values: [TableValue: SafeText]

  /// Values that are told one by one; of more there is only the number.
  private static let mostTold = 3

  /// The values in one text, in their order.
  ///
  /// - Parameters:
  ///   - words: The language.
  ///   - name: What a value is called in it, where that can be told; otherwise it keeps its name.
  /// - Returns: The text.
  func label(_ words: Words, _ name: (TableValue) -> SafeText?) -> SafeText {
    guard values.count <= Self.mostTold else {
      return words.text(.viewValues, ["count": words.numbers.whole(values.count)])
    }
    return values.sorted { $0.key.precedes($1.key) }.map { name($0.key) ?? $0.value }
      .joined(separator: ", ")
  }
}

/// By which column a table is ordered, and in which direction.
struct TableOrder: Hashable, Sendable {
  /// The id of the column.
  var column: String
  /// Whether the greatest stands first.
  var isDescending: Bool
}

/// What a screen remembers of its table: how it is looked at, and what was marked.
struct TableState: Hashable, Sendable {
  /// The column that the keys for columns speak of; `nil` before one was chosen, and then it is the
  /// first.
  var column: String?
  /// How the table is looked at.
  private(set) var view = TableView()
  /// The rows marked, in the order they were marked.
  private(set) var marks: [MarkedRow] = []
  /// Views that were undone, the last one last; empty after a new change.
  private var undone: [TableView] = []
  /// Views before the present one, the oldest first.
  private var done: [TableView] = []

  /// Changes that can be undone; the oldest is forgotten first.
  private static let mostSteps = 50

  /// Looks at the table in another way; the view before can be undone, and what was undone is
  /// forgotten.
  mutating func change(to view: TableView) {
    guard view != self.view else { return }
    done = (done + [self.view]).suffix(Self.mostSteps)
    undone = []
    self.view = view
  }

  /// Goes back to the view before; tells whether there was one.
  mutating func undo() -> Bool {
    guard let last = done.popLast() else { return false }
    undone.append(view)
    view = last
    return true
  }

  /// Goes forth again; tells whether there was something undone.
  mutating func redo() -> Bool {
    guard let last = undone.popLast() else { return false }
    done.append(view)
    view = last
    return true
  }

  /// Marks a row, or takes its mark away.
  mutating func toggle(_ row: MarkedRow) {
    if let index = marks.firstIndex(where: { $0.id == row.id }) {
      marks.remove(at: index)
    } else {
      marks.append(row)
    }
  }

  /// Whether there is something to tell of the view: filter, order, hidden columns, marks.
  var isLookedAtOtherwise: Bool { view.changesRows || !view.hidden.isEmpty || !marks.isEmpty }

  /// Tells whether a row is marked.
  func isMarked(_ id: String) -> Bool { marks.contains { $0.id == id } }

  /// Takes all marks away, as after an export.
  mutating func clearMarks() { marks = [] }
}

/// A row that was marked, with its values, so that it can be exported when it is no longer seen.
struct MarkedRow: Hashable, Sendable {
  /// What tells the row from others.
  var id: String
  /// What names the row for good in a file: a code, a family's number in the register.
  var key: String
  /// Its values by column.
  var values: [String: TableValue]
}
