import GRDB
import TuntasModel

/// Reads what the rules look at of families themselves.
///
/// One statement over a range of keys.
struct FamilyReads {
  private let statement: RawStatement
  /// The cells in which what cannot be read breaks P12.
  private static let fields = RecordKind.families.checkedFields
  /// The column of the result in which the first of them stands.
  private static let firstField: Int32 = 3
  /// The places of those that hold an amount, which must not be below zero.
  private static let amounts = fields.indices.filter { CellRules.amounts.contains(fields[$0]) }

  init(_ db: Database) throws {
    let columns = Self.fields.map { "\"\($0.column)\"" }.joined(separator: ", ")
    statement = try RawStatement(
      db,
      "SELECT key, kk, decile, \(columns) FROM family WHERE key BETWEEN ? AND ? ORDER BY key"
    )
  }

  /// Calls a function for each family of a range, in the order of their keys.
  ///
  /// - Parameters:
  ///   - range: The keys.
  ///   - check: The rules.
  ///   - report: Takes each cell that cannot be read.
  ///   - body: Takes what the rules look at; the family is in no sample yet.
  /// - Throws: An error of the database.
  func forEach(
    _ range: ClosedRange<Int64>,
    _ check: QualityCheck,
    report: (QualityIssue) -> Void,
    body: (FamilyFacts) throws -> Void
  ) throws {
    statement.bind(range.lowerBound, at: 1)
    statement.bind(range.upperBound, at: 2)
    defer { statement.reset() }
    while try statement.next() {
      let key = FamilyKey(number: statement.integer(0))
      for index in Self.fields.indices {
        guard let text = statement.unreadableText(Self.firstField + Int32(index)) else { continue }
        check.cell(text, in: Self.fields[index], at: .family(key), report: report)
      }
      for index in Self.amounts {
        guard let amount = statement.negative(Self.firstField + Int32(index)) else { continue }
        check.amount(amount, in: Self.fields[index], at: .family(key), report: report)
      }
      try body(
        FamilyFacts(
          key: key,
          card: card(),
          decile: statement.recorded(2) { Int(exactly: $0) }
        )
      )
    }
  }

  /// The number of the family card: unknown when the cell is NULL or empty, unreadable when it is
  /// no such number.
  private func card() -> Recorded<FamilyCardNumber> {
    if statement.isNull(1) { return .unknown }
    let bytes = statement.bytes(1)
    guard !bytes.isEmpty else { return .unknown }
    return FamilyCardNumber(utf8: bytes).map { .known($0) } ?? .unreadable(statement.string(1))
  }
}

extension RecordKind {
  /// The cells that can hold what cannot be read, and have no rule of their own for it.
  var checkedFields: [QualityField] {
    columns.filter { $0.need == .optional && $0.content != .text }
      .map { QualityField(self, $0.name) }
      .filter { ![.decile, .listedDecile, .nik, .birthDate, .cardRegion].contains($0) }
  }
}
