/// What the village said of a family (hasil verifikasi).
public enum VerificationStatus: String, Vocabulary {
  /// Nobody has asked yet (belum).
  case notYet = "not_yet"
  /// Eligible (layak).
  case eligible
  /// Not eligible (tidak layak).
  case notEligible = "not_eligible"
  /// Newly proposed by the village (usulan baru).
  case newlyProposed = "newly_proposed"
  /// Put off (ditunda).
  case postponed
}

/// The answer of a village for one family (verifikasi).
public struct Verification: Hashable, Sendable {
  /// The id of the list that was verified.
  public var list: String?
  /// The answer.
  public var status: Recorded<VerificationStatus>
  /// Why the family is not eligible or is postponed.
  public var reason: Recorded<LeavingReason>
  /// The day of the answer.
  public var date: Recorded<CalendarDate>

  /// Makes an answer.
  public init(
    list: String? = nil,
    status: Recorded<VerificationStatus>,
    reason: Recorded<LeavingReason> = .unknown,
    date: Recorded<CalendarDate> = .unknown
  ) {
    self.list = list
    self.status = status
    self.reason = reason
    self.date = date
  }
}

/// How far a village has come with its deliberation.
public enum DeliberationStage: String, Vocabulary {
  /// Nothing yet (belum).
  case notYet = "not_yet"
  /// A day is fixed (terjadwal).
  case scheduled
  /// Held (dilaksanakan).
  case held
  /// The minutes are sent (berita acara terkirim).
  case minutesSent = "minutes_sent"
  /// The district agreed (kecamatan setuju).
  case districtAgreed = "district_agreed"
  /// The planning office agreed (Bappeda setuju).
  case planningAgreed = "planning_agreed"
  /// Fixed by decree (SK Bupati, Wali Kota).
  case decree

  /// Tells whether the village has done its part: the minutes are out of its hands.
  public var isDone: Bool { number >= Self.minutesSent.number }
}

/// A village's deliberation on its list (musyawarah desa, musyawarah kelurahan).
public struct Deliberation: Hashable, Sendable {
  /// The village.
  public var village: RegionCode
  /// The year.
  public var year: Int
  /// How far the deliberation has come.
  public var stage: DeliberationStage
  /// The day it was held.
  public var date: Recorded<CalendarDate>
  /// The number of the minutes (nomor berita acara).
  public var document: String?

  /// Makes a deliberation.
  public init(
    village: RegionCode,
    year: Int,
    stage: DeliberationStage,
    date: Recorded<CalendarDate> = .unknown,
    document: String? = nil
  ) {
    self.village = village
    self.year = year
    self.stage = stage
    self.date = date
    self.document = document
  }
}
