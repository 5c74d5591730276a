/// One programme in one region: the whole, quarter by quarter, and region by region.
public struct ProgrammePage: Hashable, Sendable {
  /// The regions from the regency down to the one shown.
  public var path: [Region]
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// How the region stands.
  public var whole: ProgrammeStanding
  /// The four quarters of the year.
  public var quarters: [ProgrammeStanding]
  /// The regions below, in the order of their codes; empty where the agency reported none.
  public var parts: [ProgrammeStanding]
  /// What is published of the programme here: unit costs, totals of several years.
  public var indicators: [Indicator]
  /// The sources of the figures.
  public var sources: [Source]
  /// Of the families that had the programme in earlier years, how many are still on the newest list;
  /// newest year first.
  public var effects: [ProgrammeEffect] = []
  /// How far those offered a training come, by name and as printed.
  public var funnels: [TrainingFunnel] = []
  /// Families on the newest list that the programme has not reached in the year; `nil` where it
  /// counts something else than families.
  public var notServed: Int?
  /// Families on the newest list that the programme has reached in the year; `nil` where ``notServed``
  /// is.
  public var servedOnList: Int?
  /// Recipients on no list whom agencies named in the year, one a row as sent; `nil` where nobody was
  /// named and above governments.
  public var namedOffList: Int?
  /// Every region directly below in which the programme was reported or somebody was named, in the order
  /// of their codes; empty where nobody was named.
  ///
  /// Beside ``parts``, which are empty where the report names no region below.
  public var namedParts: [NamedPart] = []
  /// How many regions lie directly below, with such rows or without; zero where nobody was named.
  public var regionsBelow = 0
  /// Families that count as reached on an earlier day asked for though no day is recorded of it.
  public var undatedServed = 0

  /// Works out the standings from figures.
  public init(
    path: [Region],
    moment: Moment,
    figures: ProgrammeFigures,
    parts: [ProgrammeFigures] = [],
    indicators: [Indicator] = [],
    sources: [Source] = []
  ) {
    self.path = path
    self.moment = moment
    self.indicators = indicators
    self.sources = sources
    func standing(_ figures: ProgrammeFigures, at quarter: Quarter) -> ProgrammeStanding {
      ProgrammeStanding(figures, at: quarter, today: moment.today)
    }
    whole = standing(figures, at: moment.quarter)
    quarters = whole.ofTheYear(today: moment.today)
    self.parts = parts.map { standing($0, at: moment.quarter) }
  }

  /// Tells whether a figure rests on sample data.
  public var isSynthetic: Bool { sources.contains(where: \.isSynthetic) }

  /// Tells whether those whom the programme serves could be named, whether or not a name came in.
  public var mayHaveNames: Bool { whole.figures.programme.hasNames }

  /// The newest obstacle that the agency wrote down, and the report that has it.
  public var obstacle: Achievement? {
    whole.figures.reports.last { $0.quarter <= whole.quarter && $0.obstacle != nil }
  }
}

/// How one programme stands in a part of a region: what the agency reported of it, whom it named, and
/// how many of those are on no list.
public struct NamedPart: Hashable, Sendable {
  /// Reported and named there.
  public var standing: ProgrammeStanding
  /// Recipients on no list, one a row as sent.
  public var offList: Int

  /// Works out how a programme stands in a part at a moment.
  public init(_ figures: ProgrammeFigures, at moment: Moment, offList: Int) {
    standing = ProgrammeStanding(figures, at: moment.quarter, today: moment.today)
    self.offList = offList
  }

  /// Whom the agency named there, as far as the counts tell; `nil` where it named nobody.
  public var named: NamedKind? {
    guard let byName = standing.figures.byName, byName > 0 else { return nil }
    return offList == 0 ? .families : offList == byName ? .recipients : .both
  }

  /// Those whom an agency names: families of the registry, recipients on no list, or some of both.
  public enum NamedKind: Hashable, Sendable {
    /// Families of the registry alone.
    case families
    /// Recipients on no list alone.
    case recipients
    /// Some of both, which are different units.
    case both
  }
}
