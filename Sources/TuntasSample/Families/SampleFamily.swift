import TuntasModel

/// A sample family with everything that is recorded of it.
struct SampleFamily: Sendable {
  /// What the plan asked.
  var order: FamilyOrder
  /// The neighbourhood's name.
  var hamlet: String
  /// The neighbourhood (RT).
  var neighbourhood: Int
  /// The group of neighbourhoods (RW).
  var neighbourhoodGroup: Int
  /// The welfare decile; `nil` when nobody has ranked the family.
  var decile: Int?
  /// The hundredth of the scale it lies in.
  var percentile: Int?
  /// The house.
  var house: SampleHouse
  /// Rupiah per person and month.
  var expenditure: Int?
  /// Whether it has savings.
  var hasSavings: Bool?
  /// Whether a child is at risk of stunting.
  var stunting: StuntingRisk?
  /// The people, the head first.
  var members: [SampleMember]
}

/// A house as recorded; what is missing is unknown.
struct SampleHouse: Sendable {
  var ownership: HouseOwnership?
  var roof: RoofMaterial?
  var roofQuality: MaterialQuality?
  var wall: WallMaterial?
  var wallQuality: MaterialQuality?
  var floor: FloorMaterial?
  var floorQuality: MaterialQuality?
  var area: Int?
  var water: WaterSource?
  var toilet: Toilet?
  var disposal: WasteDisposal?
  var lighting: Lighting?
  var power: PowerClass?
  var fuel: CookingFuel?
}

/// A member of a sample family.
struct SampleMember: Sendable {
  var nik: NIK?
  var name: String
  var sex: Sex
  var birthDate: CalendarDate
  /// The age at the end of September 2025.
  var age: Int
  var relation: Relation
  var marital: MaritalStatus
  var schooling: Schooling?
  var isInSchool: Bool?
  var work: Occupation?
  var disability: Disability?
  /// The region on the identity card as files have it; `nil` for those without one.
  var cardRegion: String?
  var civilMatch: CivilMatch?
}
