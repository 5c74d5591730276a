/// How many rows the rules of data quality looked at: the families of a list and their members.
public struct CheckedRows: Hashable, Sendable {
  /// Families on the newest list.
  public var families: Int
  /// Their members.
  public var people: Int

  /// Makes counts.
  public init(families: Int = 0, people: Int = 0) {
    self.families = families
    self.people = people
  }

  /// Rows in all.
  public var total: Int { families + people }

  /// Puts the rows of two regions together.
  public static func + (left: Self, right: Self) -> Self {
    Self(families: left.families + right.families, people: left.people + right.people)
  }
}
