/// Which families of a region are asked for, and in what order; only those on the newest list.
public struct FamilyQuery: Hashable, Sendable {
  /// The region whose families are asked for.
  public var region: RegionCode
  /// Only families without an active enrolment in the year.
  public var onlyWithoutProgramme: Bool
  /// Only families without an active enrolment in this programme in the year; `nil` asks for nothing.
  public var withoutProgramme: ProgrammeCode?
  /// Only families in which the need is open: no record shows that there is none, and no programme that
  /// answers it has reached the family in the year (``NeedStanding``).
  public var unansweredNeed: Need?
  /// What a family must have in its columns to be shown: all of these hold, several of one column too.
  public var conditions: [FamilyCondition]
  /// The order; `nil` stands for the order of the villages.
  public var order: FamilySort?

  /// Makes a query.
  public init(
    region: RegionCode,
    onlyWithoutProgramme: Bool = false,
    withoutProgramme: ProgrammeCode? = nil,
    unansweredNeed: Need? = nil,
    conditions: [FamilyCondition] = [],
    order: FamilySort? = nil
  ) {
    self.region = region
    self.onlyWithoutProgramme = onlyWithoutProgramme
    self.withoutProgramme = withoutProgramme
    self.unansweredNeed = unansweredNeed
    self.conditions = conditions
    self.order = order
  }

  /// Everything that a family must have in its columns: the conditions, and not to be recorded in
  /// ``withoutProgramme``.
  public var everyCondition: [FamilyCondition] {
    conditions + [withoutProgramme.map(FamilyCondition.notRecorded)].compactMap(\.self)
  }
}

/// A column of a table of families, by which it can be ordered, filtered and counted.
public enum FamilyColumn: String, CaseIterable, Hashable, Sendable {
  /// The name of the head, as far as the reader may see it; families are ordered by its bytes as UTF-8,
  /// so that no letter that is hidden can be told from the order, but never filtered or counted.
  case head
  /// The village.
  case village
  /// How many members are recorded.
  case people
  /// The welfare decile.
  case decile
  /// The programmes with an active enrolment in the year; families are filtered and counted by it,
  /// but never ordered.
  case programmes
  /// What the village said.
  case verification

  /// Whether families can be ordered by the column.
  public var isOrdered: Bool { self != .programmes }

  /// Whether families can be filtered and counted by the values of the column.
  public var isCounted: Bool { self != .head }
}

/// A value in a column of a table of families.
public enum FamilyValue: Hashable, Sendable {
  /// A village.
  case region(RegionCode)
  /// A number of people, or a decile.
  case number(Int)
  /// A programme with an active enrolment in the year.
  case programme(ProgrammeCode)
  /// What the village said.
  case verification(VerificationStatus)
  /// Nothing is recorded: no member, no decile, no programme, no answer.
  case unknown
  /// What is recorded cannot be read.
  case unreadable
}

/// By which column families are ordered; equal ones stand in the order of their villages.
///
/// What is unknown stands at the end, and behind it what is unreadable, whatever the direction.
public struct FamilySort: Hashable, Sendable {
  /// The column; one that ``FamilyColumn/isOrdered``.
  public var column: FamilyColumn
  /// Whether the greatest stands first.
  public var isDescending: Bool

  /// Makes an order.
  public init(_ column: FamilyColumn, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

/// How many families have one value in a column.
public struct FamilyCount: Hashable, Sendable {
  /// The value.
  public var value: FamilyValue
  /// The families that have it.
  public var families: Int
  /// The village, where the value is one.
  public var village: Region?
  /// The programme, where the value is one.
  public var programme: Programme?

  /// Makes a count.
  public init(
    _ value: FamilyValue,
    families: Int,
    village: Region? = nil,
    programme: Programme? = nil
  ) {
    self.value = value
    self.families = families
    self.village = village
    self.programme = programme
  }
}
