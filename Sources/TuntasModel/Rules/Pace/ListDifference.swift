/// Why two lists cannot be compared as a pace (mengapa dua daftar tidak sebanding).
public enum ListDifference: String, CaseIterable, Hashable, Sendable {
  /// They cover different regions: absence outside of what a list covers is no leaving.
  case coverage
  /// They come from different registers, which are never put together.
  case register
  /// One counts families, the other people.
  case unit
  /// They rest on different poverty lines, or only one names a line.
  case line
  /// One was made before the verification and one after it, or only one says which: what changed
  /// between them is list cleaning (perbaikan daftar), as from 1,926 to 1,160 families in Kab.
  /// Bekasi in 2023.
  case stage
  /// They are of the same day, so that no time passed between them.
  case sameDay
}

extension FamilyList {
  /// What its source counted: people when it printed only people, otherwise families.
  public var unitCounted: CountedUnit {
    people != nil && families == nil ? .person : .family
  }

  /// Why another list cannot be compared with this one; empty when it can.
  ///
  /// Two lists are compared only within one register, unit and line. Lists that
  /// both name no line rest on the register's own measure and share it.
  public func differences(from other: FamilyList) -> [ListDifference] {
    ListDifference.allCases.filter { difference in
      switch difference {
      case .coverage: covers != other.covers
      case .register: register != other.register
      case .unit: unitCounted != other.unitCounted
      case .line: line != other.line
      case .stage: stage != other.stage
      case .sameDay: date == other.date
      }
    }
  }
}
