import TuntasModel

/// A plan of any size: three lists for each government, families drawn village by village.
struct ScaledOrders: OrderBook {
  private let areas: [GovernmentArea]
  private let counts: [[Int]]
  private let random: SampleRandom
  private let families: Int
  private let digits: Int

  /// The families of each government in the sample folder, which larger plans follow.
  private static let standard: [Int64: Int] = [
    3_216_000_000: 1926, 3_275_000_000: 842, 3_201_000_000: 6000, 3_203_000_000: 3480,
  ]

  /// Makes a plan of a number of families in all.
  init(_ areas: [GovernmentArea], families: Int, _ random: SampleRandom) {
    self.areas = areas
    self.families = families
    self.random = random
    let weights = areas.map { Self.standard[$0.code.number] ?? 1 }
    let shares = Apportionment.parts(of: families, weights: weights)
    digits = max(4, String(shares.max() ?? 0).count)
    counts = zip(areas, shares).map { area, share in
      var chance = random.stream(area.code.number)
      let weights = area.villages.map { $0.weight * chance.number(8...20) }
      return Apportionment.parts(of: share, weights: weights)
    }
  }

  func families(area: Int, village: Int) -> [FamilyOrder] {
    let place = areas[area].villages[village]
    let before = counts[area][..<village].reduce(0, +)
    var chance = random.stream(place.code.number)
    return (0..<counts[area][village]).map { number in
      var order = order(in: place, area: areas[area], &chance)
      order.id = FamilyID.text(
        prefix: areas[area].prefix,
        number: before + number + 1,
        digits: digits
      )
      return order
    }
  }

  func count(area: Int) -> Int { counts[area].reduce(0, +) }

  func count(area: Int, village: Int) -> Int { counts[area][village] }

  func recipients(area: Int, village: Int) -> [EnrolmentRow] { [] }

  func reports(area: Int) -> [PairReport] {
    let standard = Self.standard.values.reduce(0, +)
    return PairReport.all(of: areas[area].code).map {
      $0.scaled(families: families, of: standard)
    }
  }

  func districtReports(area: Int) -> [DistrictReport] { [] }

  var lists: [FamilyList] { areas.flatMap(ScaledLists.lists) }

  func menu(area: Int) -> ProgrammeMenu { .standard(for: areas[area].code) }

  func deliberated(area: Int) -> Int { areas[area].villages.count * 66 / 100 }

  private func order(
    in village: Village,
    area: GovernmentArea,
    _ chance: inout SampleRandom
  ) -> FamilyOrder {
    let listing = ScaledLists.listing(in: area, &chance)
    var order = FamilyOrder(
      village: village,
      size: FamilySizes.all.draw(&chance),
      listings: [listing],
      latestBirth: .fixed(20_250_228)
    )
    order.isCurrent = listing.last == nil
    order.isRecorded = order.isCurrent && chance.chance(660)
    if order.isRecorded { order.grants = ScaledGrants.draw(&chance) }
    order.verification = verification(of: listing, &chance)
    return order
  }

  private func verification(
    of listing: ListingOrder,
    _ chance: inout SampleRandom
  ) -> VerificationOrder? {
    guard let reason = listing.reason else {
      return CurrentListOrders.verification(list: listing.first, &chance)
    }
    return VerificationOrder(
      list: listing.last ?? listing.first,
      status: .notEligible,
      reason: reason,
      date: CalendarDate.fixed(20_250_602).adding(days: chance.below(110))
    )
  }
}
