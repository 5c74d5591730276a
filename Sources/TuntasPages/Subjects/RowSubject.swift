/// What a row stands for: where it leads, and where its figures come from.
///
/// A row with a subject can have the cursor on it, even where neither a screen nor an explanation
/// is behind it.
package struct RowSubject: Hashable, Sendable {
  /// The screen behind the row, which Enter opens; `nil` when there is none.
  package var door: Destination?
  /// Where the figures of the row come from, which `i` shows; `nil` when it holds no figure.
  package var explanation: Explanation?
}
