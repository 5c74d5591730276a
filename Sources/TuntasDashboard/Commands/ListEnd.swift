/// An end of a list that the user jumped to.
enum ListEnd: Hashable, Sendable {
  /// The first row.
  case first
  /// The last row.
  case last
}
