import TuntasModel

extension MemberIdentity {
  private static let nikColumn = RecordKind.members.index(of: "nik") ?? 0
  private static let nameColumn = RecordKind.members.index(of: "name") ?? 0
  private static let birthDateColumn = RecordKind.members.index(of: "birth_date") ?? 0

  /// Takes what a row says.
  init(_ cells: BatchCells, _ row: Int) {
    self.init(
      nik: Self.known(cells.integer(Self.nikColumn, row)),
      name: cells.text(Self.nameColumn, row).flatMap(Self.folded),
      birthDate: Self.known(cells.integer(Self.birthDateColumn, row))
    )
  }

  /// Takes NIK, name and birth date from three columns of a result.
  init(_ row: RawStatement, at column: Int32) {
    self.init(
      nik: row.isInteger(column) ? row.integer(column) : nil,
      name: row.isNull(column + 1) ? nil : Self.folded(row.bytes(column + 1)),
      birthDate: row.isInteger(column + 2) ? row.integer(column + 2) : nil
    )
  }

  private static func known(_ number: Int64) -> Int64? {
    number > IntegerValues.unreadable ? number : nil
  }

  /// Letters and digits alone, in capitals; `nil` when there are none.
  private static func folded(_ name: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash: UInt64 = 0
    for byte in name {
      switch byte {
      case 97...122: hash = Hashing.combine(hash, Int64(byte - 32))
      case 48...57, 65...90, 128...: hash = Hashing.combine(hash, Int64(byte))
      default: continue
      }
    }
    return hash == 0 ? nil : hash
  }
}
