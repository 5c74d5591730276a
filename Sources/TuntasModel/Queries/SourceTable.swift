/// A source and how much rests on it.
public struct SourceStanding: Hashable, Sendable {
  /// The source.
  public var source: Source
  /// Published values of indicators.
  public var indicators: Int
  /// Poverty lines.
  public var povertyLines: Int
  /// Targets of indicators and programmes.
  public var targets: Int
  /// Quarterly reports of programmes.
  public var reports: Int
  /// Lists of families, as the publisher of the list or of its rows.
  public var lists: Int
  /// Programmes and years whose recipients it names.
  public var enrolments: Int
  /// Values of it that another source contradicts.
  public var contradictions: Int
  /// How many of its reports and named programmes tell no day, where an earlier day was asked for, so
  /// that nobody knows whether they were there by then; zero otherwise.
  public var undated: Int

  /// Makes a standing.
  public init(
    source: Source,
    indicators: Int = 0,
    povertyLines: Int = 0,
    targets: Int = 0,
    reports: Int = 0,
    lists: Int = 0,
    enrolments: Int = 0,
    contradictions: Int = 0,
    undated: Int = 0
  ) {
    self.source = source
    self.indicators = indicators
    self.povertyLines = povertyLines
    self.targets = targets
    self.reports = reports
    self.lists = lists
    self.enrolments = enrolments
    self.contradictions = contradictions
    self.undated = undated
  }

  /// Everything that rests on the source.
  public var figures: Int {
    indicators + povertyLines + targets + reports + lists + enrolments
  }
}

/// Every source of the registry (sumber).
public struct SourceTable: Hashable, Sendable {
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// One row a source, in the order of their publishers and dates.
  public var rows: [SourceStanding]

  /// Makes a table.
  public init(moment: Moment, rows: [SourceStanding]) {
    self.moment = moment
    self.rows = rows
  }

  /// Tells whether a row is sample data.
  public var isSynthetic: Bool { rows.contains(where: \.source.isSynthetic) }
}

/// One source: what rests on it, and what contradicts it.
public struct SourcePage: Hashable, Sendable {
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// How much rests on the source.
  public var standing: SourceStanding
  /// Its lists, newest first.
  public var lists: [FamilyList]
  /// Its published values, each followed by the values of other sources that contradict it.
  public var indicators: [ContestedIndicator]
  /// Its poverty lines by region, the newest of each first.
  public var povertyLines: [PovertyLine]
  /// Its targets, newest first.
  public var targets: [Target]
  /// Its reports by programme and region, newest quarter first.
  public var reports: [Achievement]
  /// The programmes named in the rows above.
  public var programmes: [Programme]
  /// The regions named in the rows above.
  public var regions: [Region]
  /// The sources that contradict it.
  public var sources: [Source]

  /// Makes a page.
  public init(
    moment: Moment,
    standing: SourceStanding,
    lists: [FamilyList] = [],
    indicators: [ContestedIndicator] = [],
    povertyLines: [PovertyLine] = [],
    targets: [Target] = [],
    reports: [Achievement] = [],
    programmes: [Programme] = [],
    regions: [Region] = [],
    sources: [Source] = []
  ) {
    self.moment = moment
    self.standing = standing
    self.lists = lists
    self.indicators = indicators
    self.povertyLines = povertyLines
    self.targets = targets
    self.reports = reports
    self.programmes = programmes
    self.regions = regions
    self.sources = sources
  }
}

/// A published value and those of other sources that contradict it.
public struct ContestedIndicator: Hashable, Sendable {
  /// The value.
  public var indicator: Indicator
  /// The values that share its word of conflict, of any source but its own.
  public var contradictions: [Indicator]

  /// Makes one.
  public init(_ indicator: Indicator, contradictions: [Indicator] = []) {
    self.indicator = indicator
    self.contradictions = contradictions
  }
}
