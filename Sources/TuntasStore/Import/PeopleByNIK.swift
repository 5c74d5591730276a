import GRDB
import TuntasModel

/// Finds members of the registry by their NIK, for programmes that send recipients without families.
///
/// All NIKs are read once, when the first such row comes.
///
/// Sixteen bytes a member, sorted, found by halving. There is no index on NIKs, because keeping it
/// would cost every import of members.
final class PeopleByNIK {
  /// How many members have a NIK, and which one has it alone.
  enum Found {
    /// One member, by key.
    case one(Int64)
    /// Nobody.
    case nobody
    /// More than one.
    case several
  }

  /// A NIK and the key of the member who has it.
  private struct Person {
    var nik: Int64
    var key: Int64
  }

  private let db: Database
  /// Sorted by NIK; `nil` until somebody is looked for.
  private var people: [Person]?

  private static let digits = 16

  /// Begins without looking.
  init(_ db: Database) {
    self.db = db
  }

  /// Who the recipient of a row without a family is; `nil` when it names no NIK.
  func find(_ cells: BatchCells, _ row: Int) throws -> Found? {
    try nik(cells, row).map(find)
  }

  /// The NIK by which a row without a family names its recipient; `nil` when it names no NIK.
  func nik(_ cells: BatchCells, _ row: Int) -> Int64? {
    guard cells.text(EnrolmentColumns.family, row) == nil else { return nil }
    return cells.text(EnrolmentColumns.recipient, row).flatMap(Self.nik)
  }

  /// The number within the family of the recipient of a row; `nil` when that is no member.
  func member(_ cells: BatchCells, _ row: Int) throws -> Int64? {
    guard case .one(let key) = try find(cells, row) else { return nil }
    return key & (1 << FamilyKey.memberBits - 1)
  }

  /// How many members have a NIK, and which one has it alone.
  ///
  /// Members imported before in the same import are found too, as long as nobody was looked for
  /// before they came.
  func find(_ nik: Int64) throws -> Found {
    let people = try everybody()
    var range = people.startIndex..<people.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if people[middle].nik < nik {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    let place = range.lowerBound
    guard place < people.count, people[place].nik == nik else { return .nobody }
    let hasAnother = place + 1 < people.count && people[place + 1].nik == nik
    return hasAnother ? .several : .one(people[place].key)
  }

  /// Reads all members with a readable NIK once.
  private func everybody() throws -> [Person] {
    if let people { return people }
    var all: [Person] = []
    try RawStatement(db, "SELECT nik, key FROM member WHERE typeof(nik) = 'integer'").forEach {
      all.append(Person(nik: $0.integer(0), key: $0.integer(1)))
    }
    all.sort { $0.nik < $1.nik }
    people = all
    return all
  }

  /// The NIK that a text is; `nil` when it is something else.
  static func nik(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard text.count == digits else { return nil }
    var number: Int64 = 0
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The sixteen digits of a NIK.
  ///
  /// With leading zeros.
  static func text(of nik: Int64) -> String {
    let text = String(nik)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
