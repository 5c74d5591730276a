import TuntasModel

/// What tells a member from the others of the family, as far as it is known: NIK, name and birth
/// date.
///
/// A part that is `nil` is unknown and speaks neither for nor against anybody.
struct MemberIdentity: Equatable {
  /// The NIK as a number.
  var nik: Int64?
  /// A number that names share when they read the same.
  ///
  /// A hash of letters and digits in capitals: blanks, points and case do not count.
  var name: UInt64?
  /// The day of birth, as `19801215`.
  var birthDate: Int64?

  /// How well two of them agree.
  enum Likeness {
    /// They are one person.
    case same
    /// Nothing speaks against it, and too little for it.
    case perhaps
    /// The names and days are the same, and the NIKs are not.
    case contradictory
    /// They are two persons.
    case other
  }

  /// How well another agrees with this one: by the NIK, or by name and birth date where one of both
  /// has none.
  ///
  /// Two equal NIKs settle it. Two that differ are two persons, or a contradiction where name and
  /// birth date agree. Without one of them the names decide, and other birth dates leave it open.
  func likeness(to other: MemberIdentity) -> Likeness {
    let hasName = Self.areEqual(name, other.name)
    let hasBirthDate = Self.areEqual(birthDate, other.birthDate)
    if let isPerson = Self.areEqual(nik, other.nik) {
      if isPerson { return .same }
      return hasName == true && hasBirthDate == true ? .contradictory : .other
    }
    switch (hasName, hasBirthDate) {
    case (false, _), (nil, false): return .other
    case (true, false), (nil, _): return .perhaps
    case (true, _): return .same
    }
  }

  /// Tells whether another speaks of this person once more; another name under a NIK does not.
  func isRepeated(by other: MemberIdentity) -> Bool {
    likeness(to: other) == .same && Self.areEqual(name, other.name) != false
  }

  /// Compares what may be unknown.
  private static func areEqual<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool? {
    guard let one, let other else { return nil }
    return one == other
  }
}

extension MemberIdentity {
  private static let nikColumn = RecordKind.members.index(of: "nik") ?? 0
  private static let nameColumn = RecordKind.members.index(of: "name") ?? 0
  private static let birthDateColumn = RecordKind.members.index(of: "birth_date") ?? 0

  /// Takes what a row says.
  init(_ cells: BatchCells, _ row: Int) {
    nik = Self.known(cells.integer(Self.nikColumn, row))
    name = cells.text(Self.nameColumn, row).flatMap(Self.folded)
    birthDate = Self.known(cells.integer(Self.birthDateColumn, row))
  }

  /// Takes NIK, name and birth date from three columns of a result.
  init(_ row: RawStatement, at column: Int32) {
    nik = row.isInteger(column) ? row.integer(column) : nil
    name = row.isNull(column + 1) ? nil : Self.folded(row.bytes(column + 1))
    birthDate = row.isInteger(column + 2) ? row.integer(column + 2) : nil
  }

  private static func known(_ number: Int64) -> Int64? {
    number > IntegerValues.unreadable ? number : nil
  }

  /// Letters and digits alone, in capitals; `nil` when the name has neither.
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
