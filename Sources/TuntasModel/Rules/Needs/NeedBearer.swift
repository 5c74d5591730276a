/// Where a need is seen, and who has to be served before it is answered.
public enum NeedBearer: Hashable, Sendable {
  /// On the house of the family (rumah).
  case house
  /// On its members (anggota keluarga).
  case members
  /// On the family as a whole (keluarga).
  case family
}

extension Need {
  /// Where it is seen: a roof, a toilet and water on the house, health, school and work on the members,
  /// and food on the family, which eats from one kitchen.
  public var bearer: NeedBearer {
    switch self {
    case .house, .toilet, .water: .house
    case .health, .school, .work, .workInsurance, .business: .members
    case .food: .family
    }
  }

  /// Whether every member must be served one by one before it is answered.
  ///
  /// Health insurance is (PBI JKN counts people and not families); one pupil with a scholarship or one
  /// adult in a training answers the need of the family.
  public var isForEveryMember: Bool { self == .health }
}
