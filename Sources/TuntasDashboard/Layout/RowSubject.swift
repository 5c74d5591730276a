/// What a row stands for: where it leads, and where its figures come from.
struct RowSubject: Hashable, Sendable {
  /// The screen behind the row.
  var door: Destination?
  /// Where the figures of the row come from.
  var explanation: Explanation?
}
