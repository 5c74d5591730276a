import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Filtering by typing and by choosing, and counting by the values of a column.
///
/// `f` orders the values by themselves, `#` by how many rows have them; both filter with Enter. What is
/// counted comes later: no key waits for it but one that chooses among the values.
extension Dashboard {
  /// The slot of the values.
  static let valuesSlot = "values"
  /// The slot of what the parts leave.
  static let leftSlot = "left"

  /// Opens the filter at the column that the keys speak of: at its last part, or at a new one.
  ///
  /// Where that column cannot be filtered, such as the name, the next one that can is taken; counting by
  /// it is refused in the bottom line. The box opens at once and the counts come later.
  func openValues(
    isByCount: Bool,
    _ state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    guard var screen = state.tableScreen, let data = screen.dataTable(words) else { return [] }
    let choice = ColumnChoice(data, screen.table)
    let asked = isByCount ? choice.current : choice.next(among: data.counted)
    guard let column = asked, data.counted.contains(column) else {
      state.notice = words[.noticeNoCount]
      return []
    }
    screen.table.column = column
    state.screen = screen
    let columns = screen.filterColumns(words)
    let texts = FilterText(columns, words)
    let drafts = screen.table.view.filter.map { part in
      let text = texts.text(of: part, isWhole: true) {
        screen.label(of: $0, in: part.column, of: data, words)
      }
      return FilterDraft(part, text: text)
    }
    let panel = ValuePanel(
      columns: columns,
      drafts: drafts + [FilterDraft(column)],
      current: drafts.lastIndex { $0.column == column } ?? drafts.count,
      isByCount: isByCount
    )
    return showValues(panel, after: nil, in: &state)
  }

  /// Shows the filter, and counts what is not known yet.
  ///
  /// - Parameters:
  ///   - panel: The filter.
  ///   - before: What its values answered; `nil` when none were asked for.
  ///   - state: What is remembered.
  /// - Returns: The countings to begin.
  private func showValues(
    _ panel: ValuePanel,
    after before: ValueQuestion?,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    guard let screen = state.tableScreen else { return [] }
    var panel = panel
    let words = Words(state.language)
    let reader = reader
    let question = panel.question
    var effects: [Effect<DashboardAction>] = []
    if question != before {
      panel.values = .loading
      panel.cursor = 0
      effects.append(
        .run(slot: Self.valuesSlot) {
          let values = await screen.countedValues(question, words, from: reader)
          return .counted(ValueAnswer(question: question, values: values))
        }
      )
    }
    if let parts = panel.uncounted, parts != panel.counting {
      panel.counting = parts
      effects.append(
        .run(slot: Self.leftSlot) {
          let count = try? await screen.countRows(within: parts, words, from: reader)
          return .countedLeft(LeftAnswer(parts: parts, count: count))
        }
      )
    }
    state.overlay = .values(panel)
    return effects
  }

  /// Takes the values of a column.
  ///
  /// Counts of another question than that of the box are dropped.
  func take(_ answer: ValueAnswer, in state: inout DashboardState) {
    guard case .values(var panel) = state.overlay, panel.question == answer.question else { return }
    panel.values = answer.values
    state.overlay = .values(panel)
  }

  /// Takes how many rows some parts leave, and goes on to the next ones.
  func take(_ answer: LeftAnswer, in state: inout DashboardState) -> [Effect<DashboardAction>] {
    guard case .values(var panel) = state.overlay else { return [] }
    panel.left[answer.parts] = .some(answer.count)
    if panel.counting == answer.parts { panel.counting = nil }
    return showValues(panel, after: panel.question, in: &state)
  }

  /// What ends a part when it is typed, so that the hands need not leave the letters.
  private static let partEnd = ";"

  /// Takes letters of the part that is typed, or ends it.
  func type(
    _ text: String,
    in panel: ValuePanel,
    of state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    var panel = panel
    panel.notice = nil
    state.notice = nil
    let before = panel.question
    if text == Self.partEnd {
      if !panel.go(1) { panel.notice = Words(state.language)[.filterLastPart] }
      return showValues(panel, after: before, in: &state)
    }
    _ = panel.edit { line in
      line.insert(text)
      return true
    }
    return showValues(panel, after: before, in: &state)
  }

  /// Does what a key asked for in the filter.
  ///
  /// A key that can do nothing says so in the bottom line.
  func perform(
    _ command: Command,
    in panel: ValuePanel,
    on state: inout DashboardState,
    size: Size
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    var panel = panel
    let (before, last) = (panel.question, max(0, panel.shown.count - 1))
    panel.notice = nil
    switch command {
    case .enter: return filter(by: panel, in: &state)
    case .mark where panel.draft.isTyped && !panel.isInList:
      return type(" ", in: panel, of: &state)
    case .mark where panel.shown.isEmpty: panel.notice = words[.valuesNone]
    case .mark: panel.toggle(words)
    case .columnLeft: if !panel.go(-1) { panel.notice = words[.filterFirstPart] }
    case .columnRight: if !panel.go(1) { panel.notice = words[.filterLastPart] }
    case .eraseForward: if !panel.takeOff() { panel.notice = words[.filterNothingOff] }
    case .erase, .eraseWord, .eraseToFirst:
      if panel.draft.input.text.isEmpty { panel.notice = words[.filterNothingTyped] }
      _ = panel.edit { $0.edit(command) }
    default:
      let isEnd = command == .first || command == .last
      let step = Self.step(of: command, height: ValueView.rows(in: size))
      guard isEnd || step != nil else { return performAnywhere(command, on: &state) }
      let cursor = isEnd ? (command == .first ? 0 : last) : panel.cursor + (step ?? 0)
      let place = min(max(0, cursor), last)
      if place == panel.cursor {
        panel.notice = words[panel.shown.isEmpty ? .valuesNone : .filterEnd]
      }
      (panel.cursor, panel.isInList) = (place, !panel.shown.isEmpty)
    }
    return showValues(panel, after: before, in: &state)
  }

  /// Filters by the parts and closes the box; an empty part takes the value under the cursor.
  ///
  /// A part that is not understood stays as typed, and the bottom line gives an example.
  private func filter(
    by panel: ValuePanel,
    in state: inout DashboardState
  ) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    var panel = panel
    if let unclear = panel.drafts.firstIndex(where: \.isUnclear) {
      panel.notice = words.text(
        .filterNotUnderstood,
        ["text": panel.drafts[unclear].input.text, "example": example(panel, unclear, words)]
      )
      state.overlay = .values(panel)
      return []
    }
    let isOpen = panel.draft.part == nil && !panel.isChanged
    if isOpen, !panel.chooseCurrent(words) {
      panel.notice = words[.valuesNone]
      state.overlay = .values(panel)
      return []
    }
    guard var screen = state.tableScreen else { return [] }
    state.overlay = nil
    var view = screen.table.view
    view.filter = panel.parts
    return [.cancel(slot: Self.valuesSlot), .cancel(slot: Self.leftSlot)]
      + change(&screen, to: view, in: &state)
  }

  /// Something that can be asked of the column that was not understood.
  private func example(_ panel: ValuePanel, _ index: Int, _ words: Words) -> SafeText {
    let id = panel.drafts[index].column
    guard let column = panel.columns.first(where: { $0.id == id }) else { return "" }
    let test: ValueTest<TableValue> =
      if column.isOfProgrammes {
        ValueTest([.name("PKH")], isExcluding: true)
      } else if column.hasNumbers {
        .within(NumberRange(from: .init(column.isShare ? 0.5 : 4)))
      } else if let value = panel.shown.first(where: { $0.value.isKnown }), id == panel.draft.column
      {
        ValueTest([.name(value.label.string)])
      } else {
        .oneOf([.unknown])
      }
    return FilterText(panel.columns, words).text(of: FilterPart(column: id, test: test))
  }
}

extension TableScreen {
  /// Counts the values, and never throws: a failure is an answer too.
  fileprivate func countedValues(
    _ question: ValueQuestion,
    _ words: Words,
    from reader: MomentReader
  ) async -> Loadable<[ValueCount]> {
    do {
      return .ready(
        try await values(of: question.column, within: question.before, words, from: reader)
      )
    } catch {
      return .failed(ReadFailure(error))
    }
  }
}
