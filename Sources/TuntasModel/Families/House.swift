/// A family's house as recorded (rumah); the words follow the P3KE value lists.
public struct House: Hashable, Sendable {
  /// Who owns the house.
  public var ownership: Recorded<HouseOwnership>
  /// What the roof is made of.
  public var roof: Recorded<RoofMaterial>
  /// How good the roof is.
  public var roofQuality: Recorded<MaterialQuality>
  /// What the walls are made of.
  public var wall: Recorded<WallMaterial>
  /// How good the walls are.
  public var wallQuality: Recorded<MaterialQuality>
  /// What the floor is made of.
  public var floor: Recorded<FloorMaterial>
  /// How good the floor is.
  public var floorQuality: Recorded<MaterialQuality>
  /// The floor area in square metres.
  public var area: Recorded<Double>
  /// Where drinking water comes from.
  public var water: Recorded<WaterSource>
  /// What toilet the family uses.
  public var toilet: Recorded<Toilet>
  /// Where the waste of the toilet goes; P3KE does not ask it, DTSEN does.
  public var disposal: Recorded<WasteDisposal>
  /// What lights the house.
  public var lighting: Recorded<Lighting>
  /// How much power the connection has.
  public var power: Recorded<PowerClass>
  /// What the family cooks with.
  public var fuel: Recorded<CookingFuel>

  /// Makes a house; everything is unknown until recorded.
  public init(
    ownership: Recorded<HouseOwnership> = .unknown,
    roof: Recorded<RoofMaterial> = .unknown,
    roofQuality: Recorded<MaterialQuality> = .unknown,
    wall: Recorded<WallMaterial> = .unknown,
    wallQuality: Recorded<MaterialQuality> = .unknown,
    floor: Recorded<FloorMaterial> = .unknown,
    floorQuality: Recorded<MaterialQuality> = .unknown,
    area: Recorded<Double> = .unknown,
    water: Recorded<WaterSource> = .unknown,
    toilet: Recorded<Toilet> = .unknown,
    disposal: Recorded<WasteDisposal> = .unknown,
    lighting: Recorded<Lighting> = .unknown,
    power: Recorded<PowerClass> = .unknown,
    fuel: Recorded<CookingFuel> = .unknown
  ) {
    self.ownership = ownership
    self.roof = roof
    self.roofQuality = roofQuality
    self.wall = wall
    self.wallQuality = wallQuality
    self.floor = floor
    self.floorQuality = floorQuality
    self.area = area
    self.water = water
    self.toilet = toilet
    self.disposal = disposal
    self.lighting = lighting
    self.power = power
    self.fuel = fuel
  }
}
