import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Typing, choosing, and going from part to part.
extension ValuePanel {
  /// Changes the line, and reads it anew when it is another one; tells whether the change was one.
  mutating func edit(_ change: (inout InputLine) -> Bool) -> Bool {
    let before = draft.input.text
    guard change(&draft.input) else { return false }
    isInList = false
    guard draft.input.text != before else { return true }
    let reading = FilterReader(columns, current: draft.home).read(draft.input.text)
    draft.isTyped = !draft.input.text.isEmpty
    draft.column = draft.isTyped ? reading.column : draft.home
    draft.part = draft.isTyped ? reading.part : nil
    isChanged = true
    return true
  }

  /// Chooses the value under the cursor, or lets go of it, and goes on to the next; what was typed gives
  /// way to what is chosen.
  mutating func toggle(_ words: Words) {
    guard shown.indices.contains(cursor) else { return }
    isChanged = true
    isInList = true
    let value = shown[cursor].value
    let test = test
    var named = Set(shown.map(\.value).filter { test?.names($0) == true })
    if named.remove(value) == nil { named.insert(value) }
    choose(named, isExcluding: test?.isExcluding == true, words)
    cursor = min(cursor + 1, shown.count - 1)
  }

  /// Asks for the value under the cursor alone; tells whether there is one.
  mutating func chooseCurrent(_ words: Words) -> Bool {
    guard shown.indices.contains(cursor) else { return false }
    choose([shown[cursor].value], isExcluding: false, words)
    return true
  }

  private mutating func choose(_ values: Set<TableValue>, isExcluding: Bool, _ words: Words) {
    let labels = shown.filter { values.contains($0.value) }.map { ($0.value, $0.label) }
    let column = draft.column
    draft = FilterDraft(column)
    guard !values.isEmpty else { return }
    let part = FilterPart(
      column: column,
      test: isExcluding ? .noneOf(values) : .oneOf(values),
      names: Dictionary(labels) { first, _ in first }
    )
    draft = FilterDraft(part, text: FilterText(columns, words).text(of: part, isWhole: true))
  }

  /// Goes to the part beside, behind the last to a new one; tells whether there is one.
  mutating func go(_ step: Int) -> Bool {
    if current + step == drafts.count, !draft.input.text.isEmpty {
      drafts.append(FilterDraft(draft.home))
    }
    guard drafts.indices.contains(current + step) else { return false }
    current += step
    (cursor, isInList) = (0, false)
    return true
  }

  /// Takes the part off; tells whether there was something to take off.
  mutating func takeOff() -> Bool {
    let isEmpty = draft.part == nil && draft.input.text.isEmpty
    // From the empty place at the end the last part goes.
    if isEmpty, current > 0 { current -= 1 }
    guard draft.part != nil || !draft.input.text.isEmpty else { return false }
    if current == drafts.count - 1 {
      draft = FilterDraft(draft.home)
    } else {
      drafts.remove(at: current)
    }
    (cursor, isInList, isChanged) = (0, false, true)
    return true
  }
}
