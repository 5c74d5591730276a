/// Which rows of a long table are asked for, without counting from the start.
public struct PageRequest: Hashable, Sendable {
  /// Where a page begins.
  public enum Anchor: Hashable, Sendable {
    /// With the first row.
    case first
    /// Behind a row.
    case after(FamilyKey)
    /// Before a row: the page ends with the row in front of it.
    case before(FamilyKey)
    /// With the last row.
    case last
  }

  /// Where the page begins.
  public var anchor: Anchor
  /// How many rows; at least 1.
  public var limit: Int

  /// Makes a request.
  public init(_ anchor: Anchor = .first, limit: Int) {
    self.anchor = anchor
    self.limit = max(1, limit)
  }
}

/// Rows of a long table, in its order.
public struct Page<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows.
  public var rows: [Row]
  /// Tells whether rows stand before the first.
  public var hasPrevious: Bool
  /// Tells whether rows stand behind the last.
  public var hasNext: Bool

  /// Makes a page.
  public init(rows: [Row], hasPrevious: Bool, hasNext: Bool) {
    self.rows = rows
    self.hasPrevious = hasPrevious
    self.hasNext = hasNext
  }
}
