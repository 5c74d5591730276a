/// Whose scale a welfare decile counts on; three deciles of one family need not be equal.
public enum DecileScope: String, Vocabulary {
  /// All families of the country.
  case national
  /// The families of the province.
  case province
  /// The families of the regency or city.
  case regency
}

/// Whether a family has a child at risk of stunting (risiko stunting).
public enum StuntingRisk: String, Vocabulary {
  /// At risk (berisiko).
  case atRisk = "at_risk"
  /// Not at risk (tidak berisiko).
  case notAtRisk = "not_at_risk"
  /// No family the measure is made for (bukan target).
  case notTarget = "not_target"
}

/// A family as on one family card document (keluarga, kartu keluarga), as far as its reader may see
/// it: without its register id, which may be the number of the card.
///
/// A household of a survey (rumah tangga) is something else.
public struct Family: Hashable, Sendable {
  /// Where the family lives.
  public var village: RegionCode
  /// The address, when the reader may see it.
  public var address: String?
  /// The neighbourhood (RT), when the reader may see it.
  public var neighbourhood: String?
  /// The group of neighbourhoods (RW), when the reader may see it.
  public var neighbourhoodGroup: String?
  /// The welfare decile, 1 (poorest) to 10.
  public var decile: Recorded<Int>
  /// Whose scale the decile counts on.
  public var decileScope: Recorded<DecileScope>
  /// The house.
  public var house: House
  /// Rupiah per person and month, when known and the reader may see it.
  public var expenditure: Recorded<Double>
  /// Whether the family has savings, jewellery or livestock (punya simpanan).
  public var hasSavings: Recorded<Bool>
  /// Whether a child is at risk of stunting.
  public var stunting: Recorded<StuntingRisk>

  /// Makes a family.
  public init(
    village: RegionCode,
    address: String? = nil,
    neighbourhood: String? = nil,
    neighbourhoodGroup: String? = nil,
    decile: Recorded<Int> = .unknown,
    decileScope: Recorded<DecileScope> = .unknown,
    house: House = House(),
    expenditure: Recorded<Double> = .unknown,
    hasSavings: Recorded<Bool> = .unknown,
    stunting: Recorded<StuntingRisk> = .unknown
  ) {
    self.village = village
    self.address = address
    self.neighbourhood = neighbourhood
    self.neighbourhoodGroup = neighbourhoodGroup
    self.decile = decile
    self.decileScope = decileScope
    self.house = house
    self.expenditure = expenditure
    self.hasSavings = hasSavings
    self.stunting = stunting
  }
}
