/// Why a family left a list, or was taken off it (alasan).
public enum LeavingReason: String, Vocabulary {
  /// Died (meninggal).
  case died
  /// Moved within the regency or city (pindah dalam kabupaten/kota).
  case movedWithin = "moved_within"
  /// Moved away (pindah keluar).
  case movedAway = "moved_away"
  /// No longer poor (sudah membaik): the only reason that counts as leaving poverty.
  case betterOff = "better_off"
  /// Listed twice (ganda).
  case double
  /// Not found (tidak ditemukan).
  case notFound = "not_found"
  /// The NIK does not match (NIK tidak cocok).
  case nikMismatch = "nik_mismatch"
  /// The identity card is from elsewhere (KTP luar).
  case outsideCard = "outside_card"
  /// Something else (lainnya).
  case other
}

/// A family on the lists of a register, from one list to another.
public struct Listing: Hashable, Sendable {
  /// The key of the family in the registry.
  public var family: FamilyKey
  /// The register.
  public var register: Register
  /// The id of the first list with the family.
  public var first: String
  /// The id of the last list with it; `nil` while it is still there.
  public var last: String?
  /// The decile on the list.
  public var decile: Recorded<Int>
  /// The village on the list.
  public var village: RegionCode
  /// Why the family left the list.
  public var reason: Recorded<LeavingReason>

  /// Makes a listing.
  public init(
    family: FamilyKey,
    register: Register,
    first: String,
    last: String? = nil,
    decile: Recorded<Int> = .unknown,
    village: RegionCode,
    reason: Recorded<LeavingReason> = .unknown
  ) {
    self.family = family
    self.register = register
    self.first = first
    self.last = last
    self.decile = decile
    self.village = village
    self.reason = reason
  }
}
