/// Somebody whom an agency named as a recipient of a programme and who is on no list of families, as the
/// agency sent it (penerima di luar daftar).
///
/// No name is told: without a birth date nobody knows who of them is a child.
public struct RecipientRow: Hashable, Sendable {
  /// Where it stands: the village, and a number within it from 1 that the registry gives.
  ///
  /// A ``PageRequest`` begins behind it or ends before it. It is no family.
  public var position: FamilyKey
  /// The village that the agency wrote.
  public var village: Region
  /// The year.
  public var year: Int
  /// How far it came; a status that counts as active.
  public var status: Recorded<EnrolmentStatus>
  /// The day.
  public var date: Recorded<CalendarDate>

  /// Makes a row.
  public init(
    position: FamilyKey,
    village: Region,
    year: Int,
    status: Recorded<EnrolmentStatus>,
    date: Recorded<CalendarDate> = .unknown
  ) {
    self.position = position
    self.village = village
    self.year = year
    self.status = status
    self.date = date
  }

  /// The number within the village, from 1.
  public var number: Int { Int(position.running) }
}
