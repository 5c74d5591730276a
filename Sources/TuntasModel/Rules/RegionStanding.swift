/// How the newest list of one region stands: who is on it, who is recorded in a programme.
///
/// *Recorded* (sudah tercatat) counts families with at least one active enrolment in the year; an
/// agency that sent no list makes families look unserved, so the reports in stand beside it.
public struct RegionStanding: Hashable, Sendable {
  /// The region.
  public var region: Region
  /// The newest list of the government's register; `nil` when it has sent no list.
  public var list: FamilyList?
  /// The year that enrolments are counted in.
  public var year: Int
  /// Families on the list, counted.
  public var families: Int
  /// Their members, counted.
  public var people: Int
  /// Families with an active enrolment in the year; `nil` when nobody has sent names of the
  /// government for that year, which is not zero.
  public var recorded: Int?
  /// Families that the village has answered for; `nil` when no answer is recorded there.
  public var verified: Int?
  /// Villages in the region.
  public var villages: Int
  /// Villages whose deliberation is done; `nil` when no deliberation of theirs is recorded, which
  /// is not zero.
  public var deliberated: Int?
  /// Tells whether the list covers the region, or a part of it, and holds families; otherwise its
  /// counts are zero and say nothing.
  public var isCovered: Bool
  /// Tells whether a family on it is sample data.
  public var isSynthetic: Bool
  /// The days of its lists where parts of the region have lists of different days.
  ///
  /// So have the districts that a newer file left out. ``list`` is one of them; `nil` where there
  /// is one day.
  public var listDays: ClosedRange<CalendarDate>?
  /// Tells whether the region belongs to another government than the viewer's own, so that counts are
  /// not shown; they are not zero.
  public var isWithheld = false
  /// What counts on an earlier day asked for though no day is recorded of it; nothing while the newest
  /// data is shown.
  public var undated = UndatedCounts()
  /// The day of the list that counts, where that lies after an earlier day asked for.
  public var laterList: CalendarDate?

  /// Makes a standing from counts.
  public init(
    region: Region,
    list: FamilyList?,
    year: Int,
    families: Int = 0,
    people: Int = 0,
    recorded: Int? = nil,
    verified: Int? = nil,
    villages: Int = 0,
    deliberated: Int? = nil,
    isCovered: Bool = true,
    isSynthetic: Bool = false
  ) {
    self.region = region
    self.list = list
    self.year = year
    self.families = families
    self.people = people
    self.recorded = recorded
    self.verified = verified
    self.villages = villages
    self.deliberated = deliberated
    self.isCovered = isCovered
    self.isSynthetic = isSynthetic
  }

  /// Families not recorded in any programme of the year (belum tercatat); `nil` when nobody has
  /// sent names, or no list covers the region.
  public var withoutProgramme: Int? { isCovered ? recorded.map { families - $0 } : nil }

  /// Recorded families of those on the list; `nil` when nobody has sent names, or no list covers
  /// the region.
  public var recordedRatio: Ratio? { isCovered ? recorded.map { Ratio($0, of: families) } : nil }

  /// Recorded families of those on the list in several regions of one government, which share its
  /// list; lists of different governments are never put together.
  ///
  /// Regions that no list covers add nothing.
  public static func recordedRatio(of standings: [RegionStanding]) -> Ratio? {
    let covered = standings.filter { $0.list != nil && $0.isCovered }
    let recorded = covered.compactMap(\.recorded)
    guard !covered.isEmpty, recorded.count == covered.count else { return nil }
    return Ratio(recorded.reduce(0, +), of: covered.reduce(0) { $0 + $1.families })
  }

  /// How many of the families recorded in several regions count on an earlier day asked for though no
  /// day is recorded of them.
  public static func undatedRecorded(of standings: [RegionStanding]) -> Int {
    standings.filter { $0.list != nil && $0.isCovered }.reduce(0) { $0 + $1.undated.recorded }
  }

  /// Tells whether families are recorded but too few on the list for a percent to say anything.
  public var hasTooFewForPercent: Bool {
    families > 0 && recordedRatio.map { $0.percent == nil } == true
  }

  /// The number that the list's own source printed, when it speaks of just this region and agrees
  /// with what was counted.
  public var published: PublishedCount? {
    publishedFamilies.flatMap { $0.value == families ? $0 : nil }
  }

  /// The number that the list's own source printed, when it speaks of just this region, whether or
  /// not rows of the list were counted.
  public var publishedFamilies: PublishedCount? {
    guard let list, list.covers == region.code else { return nil }
    return list.families
  }

  /// Tells whether a number of families was printed of just this region and no row of the list is
  /// counted, so that the printed number is all there is to show.
  public var isPublishedOnly: Bool {
    families == 0 && publishedFamilies.map { $0.value > 0 } == true
  }

  /// The printed number to show beside the counts: the one that agrees with them, or the only one there
  /// is.
  public var shownPublished: PublishedCount? { isPublishedOnly ? publishedFamilies : published }

  /// Tells whether the counts are counts: they are zero, but say nothing, where only a number was printed
  /// or the region belongs to another government than the viewer's, or no list covers it.
  public var isCounted: Bool { list != nil && isCovered && !isWithheld && !isPublishedOnly }

  /// Whole months from the list's date, the oldest where parts have their own, to a day; `nil`
  /// without a list.
  public func ageInMonths(on day: CalendarDate) -> Int? {
    let oldest = listDays?.lowerBound ?? list?.date
    return oldest.map { max(0, $0.months(to: day)) }
  }

  /// The status word on a day, the same wherever the region is shown: as a row, a page, on a map, in a
  /// report or a file; `nil` where the list holds nobody of the region, so that nothing is left to
  /// do.
  ///
  /// A list has a day, a region has no day: DATA LAMA is a word about a list, and is said of what
  /// the list was made for, a government or a part that has a list of its own. A part that shares
  /// the list of the whole shares its age, which stands beside the list's day; its own word tells
  /// how far it is with its own families, else all parts of an old list would look alike and none
  /// could be found that is behind.
  ///
  /// - Parameter day: The day that counts as today.
  /// - Returns: The word.
  public func status(on day: CalendarDate) -> ListStatus? {
    guard !isEmptyOfFamilies else { return nil }
    guard !isWithheld, isPublishedOnly || (recorded != nil && isCovered),
      let age = ageInMonths(on: day)
    else { return .noData }
    return OldList.isOld(afterMonths: age) && !sharesList ? .oldData : coverage
  }

  /// Tells whether a list covers the region and holds nobody of it, which is a zero.
  private var isEmptyOfFamilies: Bool {
    families == 0 && list != nil && isCovered && !isWithheld && !isPublishedOnly
  }

  /// Tells whether the region is a part of a government whose list was made for more than the part.
  private var sharesList: Bool {
    guard let list, region.code.level > .regency else { return false }
    return list.covers != region.code && list.covers.contains(region.code)
  }

  private var coverage: ListStatus {
    guard isCounted, let withoutProgramme else { return .noData }
    return withoutProgramme == 0 ? .all : .notAll
  }

  /// Puts the region with most families not recorded first, and those of which nothing is known last;
  /// equal ones keep their order.
  public static func byWithoutProgramme(_ standings: [RegionStanding]) -> [RegionStanding] {
    standings.enumerated().sorted { left, right in
      let counts = (left.element.withoutProgramme ?? -1, right.element.withoutProgramme ?? -1)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }
}
