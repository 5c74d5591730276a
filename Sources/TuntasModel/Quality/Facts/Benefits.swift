/// What the rules must know of programmes: whom each is for, and which repair or build houses.
public struct Benefits: Hashable, Sendable {
  private let beneficiaries: [ProgrammeCode: Beneficiary]
  private let housing: Set<ProgrammeCode>

  /// Takes the catalogue; a programme that counts housing units is a housing aid.
  public init(_ programmes: some Sequence<Programme>) {
    var beneficiaries: [ProgrammeCode: Beneficiary] = [:]
    var housing: Set<ProgrammeCode> = []
    for programme in programmes {
      beneficiaries[programme.code] = programme.beneficiary
      if programme.unit == .housingUnit { housing.insert(programme.code) }
    }
    self.beneficiaries = beneficiaries
    self.housing = housing
  }

  /// Whom a programme is for; `nil` when nobody knows the programme.
  public func beneficiary(of programme: ProgrammeCode) -> Beneficiary? {
    beneficiaries[programme]
  }

  /// Tells whether a programme is a housing aid (bantuan perumahan).
  public func isHousing(_ programme: ProgrammeCode) -> Bool {
    housing.contains(programme)
  }
}
