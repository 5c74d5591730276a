import TerminalKit
import TuntasPages
import TuntasWords

/// Filtering and counting by the values of a column.
///
/// `f` orders the values by themselves, `#` by how many rows have them; both filter with Enter.
extension Dashboard {
  /// The slot of the counting.
  static let valuesSlot = "values"

  /// Opens the values of the column that the keys speak of.
  ///
  /// A column that cannot be counted is refused in the bottom line. The box opens at once and the
  /// counts come later.
  func openValues(
    isByCount: Bool,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    guard var screen = state.tableScreen, let data = screen.dataTable(words),
      let column = ColumnChoice(data, screen.table).current
    else { return [] }
    screen.table.column = column
    state.screen = screen
    guard data.counted.contains(column) else {
      state.notice = words[.noticeNoCount]
      return []
    }
    state.overlay = .values(
      ValuePanel(
        column: column,
        heading: data.headings[column] ?? "",
        isByCount: isByCount,
        chosen: Set(screen.table.view.conditions[column]?.values.keys ?? [:].keys)
      )
    )
    let asked = screen
    let reader = reader
    return [
      .run(slot: Self.valuesSlot) {
        let values = await asked.countedValues(of: column, words, from: reader)
        return .counted(ValueAnswer(column: column, values: values))
      }
    ]
  }

  /// Takes the values of a column.
  ///
  /// Counts of another column than that of the box are dropped.
  func take(_ answer: ValueAnswer, in state: inout DashboardState) {
    guard case .values(var panel) = state.overlay, panel.column == answer.column else { return }
    panel.values = answer.values
    state.overlay = .values(panel)
  }

  /// Does what a key asked for among the values.
  func perform(
    _ command: Command,
    in panel: ValuePanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    var panel = panel
    let count = panel.shown.count
    switch command {
    case .enter: return filter(by: panel, in: &state)
    case .mark: panel.toggle()
    case .first: panel.cursor = 0
    case .last: panel.cursor = max(0, count - 1)
    default:
      guard let step = Self.step(of: command, height: ValueView.rows(in: size)) else {
        return performAnywhere(command, on: &state)
      }
      panel.cursor = min(max(0, panel.cursor + step), max(0, count - 1))
    }
    state.overlay = .values(panel)
    return []
  }

  /// Filters by what is chosen and closes the box; the filter of a column is taken away when all
  /// its values were let go of.
  private func filter(
    by panel: ValuePanel,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard var screen = state.tableScreen, let condition = panel.condition else { return [] }
    state.overlay = nil
    var view = screen.table.view
    // A choice that was taken away altogether asks for nothing.
    let wasChosen = view.conditions[panel.column] != nil
    view.conditions[panel.column] = panel.chosen.isEmpty && wasChosen ? nil : condition
    return change(&screen, to: view, in: &state)
  }
}

extension TableScreen {
  /// Counts the values, and never throws: a failure is an answer too.
  fileprivate func countedValues(
    of column: String,
    _ words: Words,
    from reader: MomentReader
  ) async -> Loadable<[ValueCount]> {
    do {
      return .ready(try await values(of: column, words, from: reader))
    } catch {
      return .failed(ReadFailure(error))
    }
  }
}
