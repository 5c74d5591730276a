import TuntasModel

/// Draws houses whose parts fit one another: who has an earth floor seldom has piped water.
enum HouseMaker {
  /// Draws the house of a family.
  static func house(for order: FamilyOrder, _ random: inout SampleRandom) -> SampleHouse {
    let isUnfit = order.grants.contains { $0.programme == .rutilahu }
    let lacksToilet = order.grants.contains { $0.programme == .spaldS }
    let need = isUnfit ? 3 : needs.draw(&random)
    var house = SampleHouse()
    house.ownership = isUnfit ? .own : ownership(in: order.village, &random)
    build(&house, need: need, &random)
    supply(&house, need: need, in: order.village, &random)
    if lacksToilet { house.toilet = random.pick(.shared, .other) }
    if !isUnfit { forget(&house, &random) }
    house.disposal = disposal(of: house.toilet, in: order.village, random.stream(disposalKey))
    return house
  }

  // A source of its own, so that all that was drawn before there was such a column stays as it was.
  private static let disposalKey: Int64 = 0x74_616E_6B69

  /// Where the waste of a toilet goes; `nil` where nobody asked.
  private static func disposal(
    of toilet: Toilet?,
    in village: Village,
    _ random: SampleRandom
  ) -> WasteDisposal? {
    var random = random
    guard let toilet, !random.chance(90) else { return nil }
    switch toilet {
    case .own: return village.isUrban && random.chance(60) ? .treatmentPlant : .septicTank
    case .shared: return random.pick(.septicTank, .septicTank, .pit)
    case .other: return random.pick(.openWater, .openWater, .pit, .openGround)
    }
  }

  // From 0, a sound house, to 3, one that should not be lived in.
  private static let needs = Choice((0, 22), (1, 33), (2, 28), (3, 17))

  private static func ownership(
    in village: Village,
    _ random: inout SampleRandom
  ) -> HouseOwnership {
    (village.isUrban ? urbanOwners : ruralOwners).draw(&random)
  }

  private static let ruralOwners = Choice(
    (HouseOwnership.own, 74),
    (.free, 20),
    (.rented, 4),
    (.other, 2)
  )
  private static let urbanOwners = Choice(
    (HouseOwnership.own, 43),
    (.rented, 34),
    (.free, 20),
    (.official, 1),
    (.other, 2)
  )

  private static func build(
    _ house: inout SampleHouse,
    need: Int,
    _ random: inout SampleRandom
  ) {
    switch need {
    case 0:
      house.roof = random.pick(.tile, .tile, .tile, .concrete, .sheet)
      house.wall = .brick
      house.floor = random.pick(.ceramic, .ceramic, .cement)
    case 1:
      house.roof = random.pick(.tile, .tile, .sheet, .sheet)
      house.wall = random.pick(.brick, .brick, .brick, .wood)
      house.floor = random.pick(.ceramic, .cement, .cement)
    case 2:
      house.roof = random.pick(.sheet, .sheet, .tile, .wood)
      house.wall = random.pick(.brick, .wood, .bamboo)
      house.floor = random.pick(.cement, .cement, .wood, .earth)
    default:
      house.roof = random.pick(.sheet, .tile, .bamboo, .thatch)
      house.wall = random.pick(.bamboo, .bamboo, .wood, .zinc)
      house.floor = random.pick(.earth, .earth, .bamboo, .cement)
    }
    let poor = [60, 260, 680, 950][need]
    house.roofQuality = random.chance(poor) ? .poor : .good
    house.wallQuality = random.chance(poor) ? .poor : .good
    house.floorQuality = random.chance(poor) ? .poor : .good
    house.area = random.number([30, 24, 18, 14][need]...[72, 60, 48, 40][need])
  }

  private static func supply(
    _ house: inout SampleHouse,
    need: Int,
    in village: Village,
    _ random: inout SampleRandom
  ) {
    let unsafe = village.isUrban ? [0, 10, 40, 120][need] : [20, 80, 210, 420][need]
    house.water =
      random.chance(unsafe)
      ? random.pick(.openWell, .openWell, .surface, .rain)
      : village.isUrban
        ? random.pick(.bottled, .bottled, .piped, .borehole)
        : random.pick(.protectedWell, .protectedWell, .borehole, .bottled, .piped)
    let isOwn = random.chance([920, 800, 560, 310][need])
    house.toilet = isOwn ? .own : random.pick(.shared, .shared, .other)
    let light = random.below(1000)
    let share = [5, 25, 70, 190][need]
    house.lighting =
      light < 4
      ? Lighting.none
      : light < 10
        ? .otherPower
        : light < 10 + share ? .gridUnmetered : .gridMetered
    if house.lighting == .gridMetered {
      house.power = random.chance([120, 40, 12, 3][need]) ? .over900 : .upTo900
    }
    house.fuel = random.chance([15, 50, 170, 380][need]) ? .wood : .gas
    if random.chance(6) { house.fuel = .kerosene }
  }

  // Every part is unknown for some families: nobody was at home, or nobody asked.
  private static func forget(_ house: inout SampleHouse, _ random: inout SampleRandom) {
    if random.chance(25) { house.ownership = nil }
    if random.chance(30) { (house.roof, house.roofQuality) = (nil, nil) }
    if random.chance(25) { (house.wall, house.wallQuality) = (nil, nil) }
    if random.chance(25) { (house.floor, house.floorQuality) = (nil, nil) }
    if random.chance(40) { house.roofQuality = nil }
    if random.chance(40) { house.wallQuality = nil }
    if random.chance(40) { house.floorQuality = nil }
    if random.chance(220) { house.area = nil }
    if random.chance(30) { house.water = nil }
    if random.chance(35) { house.toilet = nil }
    if random.chance(20) { (house.lighting, house.power) = (nil, nil) }
    if random.chance(90) { house.power = nil }
    if random.chance(30) { house.fuel = nil }
  }
}
