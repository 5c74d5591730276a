import TuntasModel

/// The families of a government with one list of 2025.
struct CurrentListOrders: Sendable {
  /// The id of the list.
  var list: String
  /// How many families it has.
  var families: Int
  /// How many of them are recorded in a programme.
  var recorded: Int
  /// Nobody was born later.
  var latestBirth: CalendarDate
  /// What villages have at least.
  var least: @Sendable (Village) -> Int = { _ in 0 }

  /// Makes the orders, village by village.
  func make(_ area: GovernmentArea, _ random: SampleRandom) -> [FamilyOrder] {
    var random = random
    let settlement = Settlement(area, least: least, &random)
    var orders: [FamilyOrder] = []
    for place in settlement.places(of: families) {
      orders.append(order(in: area.villages[place], &random))
    }
    record(&orders, in: area, &random)
    return orders
  }

  private func order(in village: Village, _ random: inout SampleRandom) -> FamilyOrder {
    FamilyOrder(
      village: village,
      size: FamilySizes.all.draw(&random),
      listings: [ListingOrder(register: .dtsen, first: list)],
      verification: Self.verification(list: list, &random),
      latestBirth: latestBirth
    )
  }

  /// The answer of a village so far: most are in, some are not, a few families are put off.
  static func verification(
    list: String,
    _ random: inout SampleRandom
  ) -> VerificationOrder? {
    switch random.below(1000) {
    case ..<700: answer(list, .eligible, &random)
    case 700..<720: answer(list, .newlyProposed, &random)
    case 720..<745: answer(list, .postponed, &random)
    case 745..<900: VerificationOrder(list: list, status: .notYet)
    default: nil
    }
  }

  private static func answer(
    _ list: String,
    _ status: VerificationStatus,
    _ random: inout SampleRandom
  ) -> VerificationOrder {
    let date = CalendarDate.fixed(20_250_602).adding(days: random.below(110))
    return VerificationOrder(list: list, status: status, date: date)
  }

  private func record(
    _ orders: inout [FamilyOrder],
    in area: GovernmentArea,
    _ random: inout SampleRandom
  ) {
    var luck: [RegionCode: Int] = [:]
    for district in area.districts { luck[district.code] = random.below(450) }
    let chosen = random.draw(recorded, of: Array(orders.indices)) {
      luck[orders[$0].village.district] ?? 0
    }
    for place in chosen { orders[place].isRecorded = true }
  }
}
