/// One issue of data quality as a row of a table, masked for its reader.
public struct QualityRow: Hashable, Sendable {
  /// Where it stands among the rows of its rule: what a ``PageRequest`` begins behind or ends
  /// before.
  ///
  /// It is the family's key where there is a family, so the rows of one family share it; otherwise
  /// it is a number of the issue itself, after all families of its region.
  public var position: FamilyKey
  /// The rule.
  public var rule: QualityRule
  /// The record.
  public var place: QualityPlace
  /// The cell.
  public var field: QualityField
  /// What the cell holds, as far as the reader may see it.
  public var found: QualityShown
  /// What it disagrees with, or how many share it.
  public var other: QualityShown
  /// The family; `nil` when the issue is about figures or regions.
  public var family: FamilyRow?
  /// The name of the member as far as the reader may see it; `nil` when it is about no member.
  public var member: PersonName?
  /// The village of the family, or the region of everything else.
  public var region: Region
  /// The programme of an enrolment, a report or a target; `nil` otherwise.
  public var programme: Programme?

  /// Makes a row.
  public init(
    position: FamilyKey,
    rule: QualityRule,
    place: QualityPlace,
    field: QualityField,
    found: QualityShown,
    other: QualityShown = .nothing,
    family: FamilyRow? = nil,
    member: PersonName? = nil,
    region: Region,
    programme: Programme? = nil
  ) {
    self.position = position
    self.rule = rule
    self.place = place
    self.field = field
    self.found = found
    self.other = other
    self.family = family
    self.member = member
    self.region = region
    self.programme = programme
  }
}

/// What stands in a cell, as far as a reader may see it; masking happens where data is read
/// (UU 27/2022).
public enum QualityShown: Hashable, Sendable {
  /// The cell is empty, or there is nothing to show.
  case nothing
  /// A word of a value list, a unit, or the name of a region.
  case word(String)
  /// A whole number: a decile, a year, a count of persons or families.
  case number(Int)
  /// A number in the unit of its record.
  case amount(Double)
  /// A day that is no birth date.
  case day(CalendarDate)
  /// The year of a birth date that cannot be.
  case birthYear(Int)
  /// A region.
  case region(RegionCode)
  /// Nothing but digits, which may be part of a NIK: only how many there are.
  case digits(Int)
  /// A NIK, the number of a family card, a birth date, or a text that a clerk typed.
  case hidden

  /// Hides what speaks of a person.
  ///
  /// - Parameters:
  ///   - found: What a rule found.
  ///   - finding: The finding that it is a part of.
  public init(masking found: QualityFound, in finding: QualityFinding) {
    switch found {
    case .nothing: self = .nothing
    case .number(let number): self = .number(number)
    case .amount(let amount): self = .amount(amount)
    case .region(let code): self = .region(code)
    case .nik, .familyCard: self = .digits(16)
    case .day(let day): self = Self.day(day, finding)
    case .text(let text): self = Self.text(text, finding)
    }
  }

  private static func day(_ day: CalendarDate, _ finding: QualityFinding) -> Self {
    guard finding.field == .birthDate else { return .day(day) }
    return finding.rule == .birthDateImpossible ? .birthYear(day.year) : .hidden
  }

  private static func text(_ text: String, _ finding: QualityFinding) -> Self {
    switch finding.rule {
    case .nikSex, .civilMismatch, .possiblyBetterOff, .unitMismatch, .regionName:
      return .word(Masking.withoutLongNumbers(text))
    default:
      // Nobody knows what was typed there: it may be a name or a NIK in the wrong column.
      let digits = text.utf8.count { (48...57).contains($0) }
      return digits == text.utf8.count ? .digits(digits) : .hidden
    }
  }
}
