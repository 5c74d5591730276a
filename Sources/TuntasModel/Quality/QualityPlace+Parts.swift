extension QualityPlace {
  /// The number of the member within the family; `nil` when it is about no member.
  public var member: Int? {
    switch self {
    case .member(_, let number): number
    case .enrolment(_, _, _, let number): number
    case .family, .listing, .verification, .region, .list, .report, .indicator, .target: nil
    }
  }

  /// The programme; `nil` when it is about none.
  public var programme: ProgrammeCode? {
    switch self {
    case .enrolment(_, let programme, _, _), .report(let programme, _, _): programme
    case .target(.programme(let programme), _, _): programme
    default: nil
    }
  }
}
