/// What stands in a cell that breaks a rule: the value itself, in no language.
///
/// A NIK, the number of a family card, a birth date and any text as it came speak of a person: who
/// reads them for somebody masks them (UU 27/2022).
public enum QualityFound: Hashable, Sendable {
  /// The cell is empty, or there is nothing to show.
  case nothing
  /// A text as it came, or the word of a value list.
  case text(String)
  /// A whole number: a decile, a year, a count of persons or families.
  case number(Int)
  /// A number in the unit of its record.
  case amount(Double)
  /// A NIK.
  case nik(NIK)
  /// The number of a family card.
  case familyCard(FamilyCardNumber)
  /// A day.
  case day(CalendarDate)
  /// A region.
  case region(RegionCode)
}

/// A rule that a record breaks, the cell, and what was found there.
public struct QualityFinding: Hashable, Sendable {
  /// The rule that is broken.
  public var rule: QualityRule
  /// The cell that breaks the rule.
  public var field: QualityField
  /// What the cell holds.
  public var found: QualityFound
  /// What it disagrees with, or how many share it.
  public var other: QualityFound

  /// Makes a finding.
  public init(
    _ rule: QualityRule,
    in field: QualityField,
    found: QualityFound,
    other: QualityFound = .nothing
  ) {
    self.rule = rule
    self.field = field
    self.found = found
    self.other = other
  }
}
