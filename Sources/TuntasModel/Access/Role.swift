/// What somebody does in the office; what that allows stands in ``Verb/right(of:)`` alone.
public enum Role: String, Vocabulary {
  /// Owner of the registry file: every region, and everything that changes it.
  case steward
  /// Head of the region or secretary: figures only, never a person (pimpinan).
  case lead
  /// Planning and social office: all regions of the government, people masked.
  case analyst
  /// Programme agency (dinas).
  case agency
  /// District office: its own district.
  case district
  /// Village office: its own village.
  case village
  /// Whoever looks after the others (pemeriksa): the log of what was done, never a person.
  case auditor
}

extension Role {
  /// The level of the regions that the role is about; it needs one of them, or a part of one.
  public var level: RegionLevel {
    switch self {
    case .steward, .lead, .analyst, .auditor: .country
    case .agency: .regency
    case .district: .district
    case .village: .village
    }
  }

  /// Tells whether everything that another role may do is allowed to this one within the same region.
  ///
  /// An agency is bound to its programmes and an office to its place, so neither includes the other;
  /// a role that never sees a family is bound to no place, and includes none that does.
  public func includes(_ other: Role) -> Bool {
    guard Verb.allCases.allSatisfy({ $0.right(of: self) >= $0.right(of: other) }) else {
      return false
    }
    return Verb.seeFamilies.right(of: other) == .no || other.level >= level
  }
}
