import TerminalKit
import TuntasPages

/// The values of a column with how many rows have each, to count or to filter by.
struct ValuePanel: Sendable {
  /// The id of the column.
  var column: String
  /// What the column is called.
  var heading: SafeText
  /// Whether the values stand in the order of their counts, the most frequent first.
  var isByCount: Bool
  /// The values with their counts; ``Loadable/loading`` before they were counted.
  var values: Loadable<[ValueCount]> = .loading
  /// The values chosen.
  var chosen: Set<TableValue>
  /// The value under the cursor, from 0.
  var cursor = 0

  /// The values in the order they are shown.
  var shown: [ValueCount] {
    guard let values = values.value else { return [] }
    guard isByCount else { return values }
    return values.enumerated().sorted { left, right in
      left.element.count == right.element.count
        ? left.offset < right.offset : left.element.count > right.element.count
    }.map(\.element)
  }

  /// Chooses the value under the cursor, or lets go of it, and goes on to the next.
  mutating func toggle() {
    let shown = shown
    guard shown.indices.contains(cursor) else { return }
    let value = shown[cursor].value
    if chosen.remove(value) == nil { chosen.insert(value) }
    cursor = min(cursor + 1, shown.count - 1)
  }

  /// What is asked for once the choice is made: the values chosen, or the one under the cursor;
  /// `nil` when there is none.
  var condition: TableCondition? {
    let shown = shown
    let known = shown.filter { chosen.contains($0.value) }
    let picked = known.isEmpty && shown.indices.contains(cursor) ? [shown[cursor]] : known
    guard !picked.isEmpty else { return nil }
    return TableCondition(values: Dictionary(picked.map { ($0.value, $0.label) }) { $1 })
  }
}

/// The values of a column, counted, or why they could not be.
package struct ValueAnswer: Sendable {
  /// The id of the column.
  let column: String
  /// The values with their counts.
  let values: Loadable<[ValueCount]>
}
