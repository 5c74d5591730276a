import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// A change of how a table is looked at: of the column that the keys speak of, of the order, of the
/// width of columns.
enum ViewChange: Hashable {
  /// The keys speak of the column so many steps to the right, to the left when below zero, and the
  /// bottom line says what it means; no change of the view that could be undone.
  case column(Int)
  /// The next order of the column: upwards, downwards, as the rows came.
  case order
  /// The column so many cells wider, narrower when below zero; a key asks for two.
  case width(Int)
  /// The column hidden; a view with only one column left refuses it.
  case hide
  /// The column fixed in front of the others, or free again.
  case fix
  /// The last change undone.
  case undo
  /// A change made again.
  case redo

  /// The change that a command asks for; `nil` when it asks for none.
  init?(_ command: Command) {
    switch command {
    case .columnLeft: self = .column(-1)
    case .columnRight: self = .column(1)
    case .sort: self = .order
    case .narrower: self = .width(-2)
    case .wider: self = .width(2)
    case .hide: self = .hide
    case .fix: self = .fix
    case .undo: self = .undo
    case .redo: self = .redo
    default: return nil
    }
  }
}

/// Working with the rows and columns of a table.
///
/// Only ``TableScreen/table`` of the screen that is seen changes; the rows themselves are changed
/// by a reading alone.
extension Dashboard {
  /// Changes how the table of the screen is looked at.
  ///
  /// What cannot be done is said in the bottom line: a column that cannot be ordered, the last
  /// column, nothing to undo. A table whose rows come ordered from the registry is read again.
  func look(_ change: ViewChange, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    guard var screen = state.tableScreen, let data = screen.dataTable(words) else { return [] }
    let columns = ColumnChoice(data, screen.table)
    let old = screen.table.view
    switch change {
    case .column(let step):
      let column = columns.beside(step)
      state.notice = column.flatMap { data.meanings[$0] }
      if column == columns.current {
        state.notice = words[step < 0 ? .keyFirstColumn : .keyLastColumn]
      }
      screen.table.column = column
      state.screen = screen
      return []
    case .undo, .redo:
      let isChanged = change == .undo ? screen.table.undo() : screen.table.redo()
      if !isChanged { state.notice = words[change == .undo ? .noticeNoUndo : .noticeNoRedo] }
      return adopt(&screen, from: old, in: &state)
    case .order, .width, .hide, .fix:
      guard let column = columns.current else { return [] }
      screen.table.column = column
      if change == .order, !data.ordered.contains(column) {
        state.notice = words[.noticeNoOrder]
        state.screen = screen
        return []
      }
      if change == .hide, columns.count < 2 {
        state.notice = words[.noticeLastColumn]
        return []
      }
      let view = old.changed(change, column: column)
      if change == .hide { screen.table.column = columns.beside(1) }
      // The first column stands in front anyway: without a word nobody would see a difference.
      if change == .fix, let heading = data.headings[column] {
        let phrase = view.fixed.contains(column) ? Phrase.noticeFixed : .noticeFree
        state.notice = words.text(phrase, ["column": heading])
      }
      return self.change(&screen, to: view, in: &state)
    }
  }

  /// Looks at a table in another way.
  ///
  /// The old view is kept to be undone.
  func change(
    _ screen: inout any TableScreen,
    to view: TableView,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let old = screen.table.view
    screen.table.change(to: view)
    return adopt(&screen, from: old, in: &state)
  }

  /// Puts the screen with its new view back, and reads again where the screen says that it must.
  private func adopt(
    _ screen: inout any TableScreen,
    from old: TableView,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let mustRead = old != screen.table.view && screen.viewChanged(from: old)
    state.screen = screen
    return mustRead ? read(&state) : []
  }

  /// Marks the row under the cursor and goes on to the next.
  ///
  /// Marks outlive a filter and an order, and hold the values of their rows, so that they can be
  /// exported when the rows are no longer seen. Where the cursor stands on no row of the table the
  /// bottom line says so.
  func mark(_ state: inout DashboardState, _ size: Size) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    guard var screen = state.tableScreen, let data = screen.dataTable(words) else { return [] }
    let rows = data.arranged(by: screen.table.view)
    let place = screen.list.cursor - screen.rowsBeforeTable
    guard rows.indices.contains(place) else {
      state.notice = words[.keyNoTableRow]
      return []
    }
    let row = rows[place]
    screen.table.toggle(row.marked)
    state.screen = screen
    return move(.rows(1), in: &state, size: size)
  }
}

extension TableView {
  /// The view with one column ordered, resized, hidden or fixed in another way; a hidden column is
  /// no longer fixed.
  fileprivate func changed(_ change: ViewChange, column: String) -> TableView {
    var view = self
    switch change {
    case .order: view.order = nextOrder(of: column)
    case .width(let cells): view.widened[column, default: 0] += cells
    case .hide:
      view.hidden.insert(column)
      view.fixed.removeAll { $0 == column }
    case .fix:
      if view.fixed.contains(column) {
        view.fixed.removeAll { $0 == column }
      } else {
        view.fixed.append(column)
      }
    case .column, .undo, .redo: break
    }
    return view
  }

  /// The order that follows when the key is pressed again: upwards, downwards, and `nil` for the
  /// order in which the rows came.
  private func nextOrder(of column: String) -> TableOrder? {
    guard let order, order.column == column else {
      return TableOrder(column: column, isDescending: false)
    }
    return order.isDescending ? nil : TableOrder(column: column, isDescending: true)
  }
}

/// The columns that the keys for columns can speak of: those that are shown and have a heading.
struct ColumnChoice {
  /// Their ids from left to right, as the view arranges them.
  private let ids: [String]
  /// The column they speak of now: the one chosen, otherwise the first; `nil` when no column is
  /// shown.
  let current: String?

  /// Takes the columns of a table as a view arranges them.
  init(_ data: DataTable, _ table: TableState) {
    let ids = data.shape.arranged(by: table.view).columns.map(\.id).filter { id in
      data.headings[id]?.isEmpty == false
    }
    self.ids = ids
    current = table.column.flatMap { ids.contains($0) ? $0 : nil } ?? ids.first
  }

  /// How many columns there are.
  var count: Int { ids.count }

  /// The current column, or the next one behind it, that is among some; from the last the first follows.
  func next(among wanted: Set<String>) -> String? {
    let start = current.flatMap(ids.firstIndex) ?? 0
    return (ids[start...] + ids[..<start]).first(where: wanted.contains)
  }

  /// The column so many steps to the right of the current one, the last one beyond an end; `nil`
  /// when no column is shown.
  func beside(_ step: Int) -> String? {
    guard let current, let index = ids.firstIndex(of: current) else { return nil }
    return ids[min(max(0, index + step), ids.count - 1)]
  }
}
