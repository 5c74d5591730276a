/// What persons who may be the same have in common: a name that sounds alike, birth date and
/// village.
///
/// A number and no text, so that all persons of a registry are compared by one sort.
public struct PersonLikeness: Hashable, Sendable {
  /// The name, the day and the village in one number.
  public let number: Int64

  /// Makes a likeness; `nil` when the name has no letter.
  ///
  /// - Parameters:
  ///   - name: The name as UTF-8.
  ///   - birthDate: The birth date.
  ///   - village: Where the person lives.
  public init?(
    name: UnsafeBufferPointer<UInt8>,
    birthDate: CalendarDate,
    village: RegionCode
  ) {
    guard let name = NameFolding.hash(of: name) else { return nil }
    let day = NameFolding.mix(name ^ UInt64(bitPattern: birthDate.number))
    number = Int64(bitPattern: NameFolding.mix(day ^ UInt64(bitPattern: village.number)))
  }

  /// Makes a likeness from a text.
  public init?(name: String, birthDate: CalendarDate, village: RegionCode) {
    var name = name
    let made = name.withUTF8 { Self(name: $0, birthDate: birthDate, village: village) }
    guard let made else { return nil }
    self = made
  }
}
