import TuntasModel

/// Rows that belong to families, read along with the families in the order of their keys.
///
/// Asking family by family costs no statement: the rows are stepped through once, and those of
/// families that nobody asked for are passed over. Families must be asked for in order.
final class FamilyCursor {
  private let statement: RawStatement
  private let bits: Int64
  /// Whether the statement stands on a row that was not taken yet.
  private var hasRow = false

  /// - Parameters:
  ///   - statement: Takes the first and the last key, and has the key in its first column.
  ///   - bits: The bits of a key below those of the family.
  init(_ statement: RawStatement, bits: Int64 = 0) {
    self.statement = statement
    self.bits = bits
  }

  /// Begins with the rows of some families.
  ///
  /// May be called again at any time; what was not read is let go.
  func begin(_ families: ClosedRange<Int64>) throws {
    statement.reset()
    statement.bind(families.lowerBound << bits, at: 1)
    statement.bind((families.upperBound + 1) << bits - 1, at: 2)
    hasRow = try statement.next()
  }

  /// Calls a function for each row of a family, which comes after the one before it.
  ///
  /// - Parameters:
  ///   - family: Its key.
  ///   - row: Reads the row that the statement stands on.
  /// - Throws: What the function throws, or an error of the database.
  func forEach(of family: Int64, row: (RawStatement) throws -> Void) throws {
    while hasRow {
      let owner = statement.integer(0) >> bits
      guard owner <= family else { return }
      if owner == family { try row(statement) }
      hasRow = try statement.next()
    }
  }

  /// Lets go of what was not read.
  func end() {
    statement.reset()
    hasRow = false
  }
}
