import GRDB
import TuntasModel

/// Tells whether a row may be the member that already has its number.
///
/// A file without numbers counts members in its own order, so another order would put one person's
/// cells on another (and the programmes of one on the other).
struct SamePerson {
  private let stored: RawStatement

  private static let nik = RecordKind.members.index(of: "nik") ?? 0
  private static let name = RecordKind.members.index(of: "name") ?? 0

  init(_ db: Database) throws {
    stored = try RawStatement(db, "SELECT nik, name FROM member WHERE key = ?")
  }

  /// The column that shows that a row speaks of somebody else than the member with a key: NIK or
  /// name; none as far as they can tell, or where nobody has the key yet.
  func difference(_ key: Int64, _ cells: BatchCells, _ row: Int) throws -> String? {
    var column: String?
    let nik = cells.integer(Self.nik, row)
    let name = cells.text(Self.name, row)
    try stored.forEach(key) { member in
      if nik > IntegerValues.unreadable, member.isInteger(0) {
        column = member.integer(0) == nik ? nil : "nik"
      } else if let name, !member.isNull(1) {
        column = Self.folded(name) == Self.folded(member.bytes(1)) ? nil : "name"
      }
    }
    return column
  }

  /// Letters and digits alone, in capitals.
  private static func folded(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    name.compactMap { byte in
      switch byte {
      case 97...122: byte - 32
      case 48...57, 65...90, 128...: byte
      default: nil
      }
    }
  }
}
