/// The issues of data quality in a region, by rule and by part (mutu data).
public struct QualityPage: Hashable, Sendable {
  /// The region; `nil` for the whole registry.
  public var region: Region?
  /// Whose issues are counted.
  public var families: QualityFamilies
  /// The region whose issues these are: a part of ``region`` where the viewer may see no more of it.
  public var counted: Region?
  /// The regions from the regency down to ``counted``, for the breadcrumb.
  public var path: [Region]
  /// The year and day that the other figures of the page hold for.
  public var moment: Moment
  /// The day that counted as today when the rules were applied, always with the newest data; `nil`
  /// when the data tells no day, so that nothing that depends on a day was an issue.
  public var checkedOn: CalendarDate?
  /// The issues of the region that stand in none of its parts: of its reports, figures and lists;
  /// in a village, all of them.
  public var own: QualitySummary
  /// The issues of families that left the list: part of ``summary`` when all families are counted,
  /// otherwise beside it.
  public var former: QualitySummary
  /// The regions directly below in the order of their codes (the governments in their own); empty
  /// below a village.
  public var parts: [QualityPart]
  /// Tells whether any member of a family of the region is recorded; without one, no issue of a
  /// person says nothing.
  public var hasPeople: Bool
  /// Tells whether any of it has a list; without one all families count.
  public var hasList: Bool
  /// The sources of the lists of the region and its parts.
  public var sources: [Source]
  /// The rows looked at that stand in none of the parts: those of a village; `nil` when nobody
  /// knows.
  public var ownRows: CheckedRows?

  /// Makes a page.
  public init(
    region: Region?,
    families: QualityFamilies = .onList,
    path: [Region] = [],
    moment: Moment,
    checkedOn: CalendarDate?,
    own: QualitySummary = QualitySummary(),
    former: QualitySummary = QualitySummary(),
    parts: [QualityPart] = [],
    hasPeople: Bool = true,
    hasList: Bool = true,
    sources: [Source] = []
  ) {
    self.region = region
    self.families = families
    counted = region
    self.path = path
    self.moment = moment
    self.checkedOn = checkedOn
    self.own = own
    self.former = former
    self.parts = parts
    self.hasPeople = hasPeople
    self.hasList = hasList
    self.sources = sources
  }

  /// Tells whether people were looked at and none, nor anything else, breaks a rule.
  public var isClean: Bool { hasPeople && summary.total == 0 }

  /// All issues of the region: its own and those of its parts.
  public var summary: QualitySummary {
    parts.reduce(own) { $0 + $1.summary }
  }

  /// The rows of families and members that were looked at; `nil` when nobody knows.
  public var rows: CheckedRows? {
    let known = [ownRows].compactMap(\.self) + parts.compactMap(\.rows)
    return known.isEmpty ? nil : known.reduce(CheckedRows()) { $0 + $1 }
  }

  /// Tells whether sample data was checked.
  public var isSynthetic: Bool {
    sources.contains(where: \.isSynthetic) || parts.contains(where: \.isSynthetic)
  }
}

/// The issues in one of the regions below another.
public struct QualityPart: Hashable, Sendable {
  /// The region.
  public var region: Region
  /// Its issues, those of everything below it included.
  public var summary: QualitySummary
  /// Tells whether any member of a family of it is recorded; without one nothing was found because
  /// nobody was there to look at.
  public var hasPeople: Bool
  /// Tells whether a family in it is sample data.
  public var isSynthetic: Bool
  /// Tells whether it belongs to another government than the viewer's own, so that counts are not
  /// shown; they are not zero.
  public var isWithheld: Bool
  /// The rows of families and members that were looked at; `nil` when nobody knows, as where no
  /// list has come.
  public var rows: CheckedRows?

  /// Tells whether its counts are counts: a person was looked at, or something was found.
  public var isKnown: Bool { !isWithheld && (hasPeople || summary.total > 0) }

  /// Makes a part.
  public init(
    region: Region,
    summary: QualitySummary,
    hasPeople: Bool = true,
    isSynthetic: Bool = false,
    isWithheld: Bool = false
  ) {
    self.region = region
    self.summary = summary
    self.hasPeople = hasPeople
    self.isSynthetic = isSynthetic
    self.isWithheld = isWithheld
  }
}
