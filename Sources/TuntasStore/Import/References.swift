import GRDB
import TuntasModel

/// What rows refer to by a short word, and the numbers that stand for the words in large tables.
///
/// All words are read into memory: there are few of them, and each row of an import names some.
struct References {
  private var sources = IDTable()
  private var programmes = IDTable()
  private var lists = IDTable()
  /// The day of each list, as `20250131`, by its number.
  private var listDays: [Int64: Int64] = [:]

  /// A column of words that must be known.
  enum Kind: CaseIterable {
    case source
    case programme
    case list

    /// Why a row with an unknown word is refused.
    var reason: RejectionReason {
      switch self {
      case .source: .unknownSource
      case .programme: .unknownProgramme
      case .list: .unknownList
      }
    }

    /// The statement that reads all words with their numbers.
    fileprivate var sql: String {
      switch self {
      case .source: "SELECT number, id FROM source"
      case .programme: "SELECT number, code FROM programme"
      case .list: "SELECT number, id FROM list"
      }
    }

    /// What a column of a small kind refers to; `nil` when to nothing that must be known.
    init?(_ column: RecordColumn) {
      switch column.role {
      case .source, .rowsSource: self = .source
      case .programme: self = .programme
      case .key, .familyCard, .family, .memberNumber, .recipient, .year, .quarter, nil: return nil
      }
    }
  }

  /// Reads what the database knows.
  init(_ db: Database) throws {
    sources = try Self.read(.source, db)
    programmes = try Self.read(.programme, db)
    lists = try Self.read(.list, db)
    try RawStatement(db, "SELECT number, date FROM list").forEach { row in
      listDays[row.integer(0)] = row.integer(1)
    }
  }

  /// Tells whether a list is older than another one, by their numbers.
  ///
  /// False when the day of either is not known.
  func isList(_ list: Int64, olderThan other: Int64) -> Bool {
    guard let day = listDays[list], let otherDay = listDays[other] else { return false }
    return day < otherDay
  }

  /// The number of a word; `nil` when it is not known.
  func number(_ kind: Kind, _ word: UnsafeBufferPointer<UInt8>) -> Int64? {
    switch kind {
    case .source: sources.find(word)?.number
    case .programme: programmes.find(word)?.number
    case .list: lists.find(word)?.number
    }
  }

  /// Reads the words of one kind.
  private static func read(_ kind: Kind, _ db: Database) throws -> IDTable {
    var table = IDTable()
    try RawStatement(db, kind.sql).forEach { row in
      table.add(row.bytes(1), number: row.integer(0))
    }
    return table
  }
}
