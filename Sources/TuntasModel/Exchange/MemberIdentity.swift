/// What tells a member from the others of the family, as far as it is known: NIK, name and birth
/// date.
///
/// A part that is `nil` is unknown and speaks neither for nor against anybody.
public struct MemberIdentity: Equatable, Sendable {
  /// The NIK.
  public var nik: Int64?
  /// A number that names share when they read the same.
  public var name: UInt64?
  /// The day of birth, as `19801215`.
  public var birthDate: Int64?

  /// Makes an identity; what is `nil` is not known.
  public init(nik: Int64?, name: UInt64?, birthDate: Int64?) {
    self.nik = nik
    self.name = name
    self.birthDate = birthDate
  }

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
