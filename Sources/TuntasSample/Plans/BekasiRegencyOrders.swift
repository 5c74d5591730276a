import TuntasModel

/// The families of Kabupaten Bekasi: 1,926 on the list before its verification, 1,160 after it, and
/// 3,961 people on the list of January 2023, most of them in the same families.
struct BekasiRegencyOrders {
  /// The ids of the lists.
  static let january = "bekasi-2023-01"
  /// The list that the villages were asked about.
  static let before = "bekasi-2023-before"
  /// The list after it.
  static let after = "bekasi-2023-12"

  private static let familiesBefore = 1926
  private static let peopleInJanuary = 3961
  private static let sharedWithJanuary = 760
  private static let drawnVillage: Int64 = 3_216_172_002

  private let area: GovernmentArea
  private let settlement: Settlement
  private var random: SampleRandom

  private init(_ area: GovernmentArea, _ random: SampleRandom) {
    self.area = area
    self.random = random
    let least: (Village) -> Int = { $0.code.number == Self.drawnVillage ? 24 : 0 }
    settlement = Settlement(area, least: least, &self.random)
  }

  /// Makes the orders, village by village.
  static func make(_ area: GovernmentArea, _ random: SampleRandom) -> [FamilyOrder] {
    guard area.districts.count == BekasiDistricts.families.count else { return [] }
    var maker = BekasiRegencyOrders(area, random)
    var orders = maker.staying() + maker.leaving()
    maker.putOnJanuaryList(&orders)
    maker.verify(&orders)
    maker.record(&orders)
    return orders
  }

  private mutating func staying() -> [FamilyOrder] {
    var isFirst = true
    return settlement.places(byDistrict: BekasiDistricts.families).map { place in
      var order = self.order(place)
      order.listings = [ListingOrder(register: .p3ke, first: Self.before)]
      order.hasCash = true
      if isFirst, order.village.code.number == Self.drawnVillage {
        isFirst = false
        (order.isDrawn, order.size) = (true, 5)
      }
      return order
    }
  }

  private mutating func leaving() -> [FamilyOrder] {
    let listed = BekasiDistricts.families
    let counts = Apportionment.parts(
      of: Self.familiesBefore - listed.reduce(0, +),
      weights: listed.map { $0 + 8 }
    )
    return settlement.places(byDistrict: counts, keepsLeast: false).map { place in
      var order = self.order(place)
      let reason = LeavingReasons.ofVerification.draw(&random)
      if reason == .died { order.size = 1 }
      order.isCurrent = false
      order.listings = [
        ListingOrder(register: .p3ke, first: Self.before, last: Self.before, reason: reason)
      ]
      return order
    }
  }

  private mutating func order(_ place: Int) -> FamilyOrder {
    FamilyOrder(
      village: area.villages[place],
      size: FamilySizes.all.draw(&random),
      latestBirth: .fixed(20_231_031)
    )
  }

  private mutating func putOnJanuaryList(_ orders: inout [FamilyOrder]) {
    let candidates = orders.indices.filter { !orders[$0].isDrawn }
    let shared = random.draw(Self.sharedWithJanuary, of: candidates) {
      orders[$0].size >= 4 ? 550 : orders[$0].size * 120
    }
    let listing = ListingOrder(register: .dtks, first: Self.january)
    for place in shared {
      orders[place].listings.append(listing)
      orders[place].latestBirth = .fixed(20_221_231)
    }
    let rest = Self.peopleInJanuary - shared.reduce(0) { $0 + orders[$1].size }
    let sizes = FamilySizes.split(rest, among: max(1, rest * 10 / 39), &random)
    let counts = Apportionment.parts(
      of: sizes.count,
      weights: BekasiDistricts.families.map { $0 + 5 }
    )
    let places = settlement.places(byDistrict: counts, keepsLeast: false)
    for (place, size) in zip(places, sizes) {
      var order = self.order(place)
      order.size = size
      order.isCurrent = false
      order.listings = [listing]
      order.latestBirth = .fixed(20_221_231)
      orders.append(order)
    }
  }

  private mutating func verify(_ orders: inout [FamilyOrder]) {
    let november = area.villages.map { village in
      let isDrawn = village.code.number == Self.drawnVillage
      let day = isDrawn ? 12 : random.below(26)
      return (village.code, CalendarDate.fixed(20_231_102).adding(days: day))
    }
    let days = Dictionary(uniqueKeysWithValues: november)
    for place in orders.indices {
      let listing = orders[place].listings[0]
      let isJanuary = listing.first == Self.january
      orders[place].verification = VerificationOrder(
        list: listing.first,
        status: listing.reason == nil ? .eligible : .notEligible,
        reason: listing.reason,
        date: isJanuary
          ? CalendarDate.fixed(20_230_109).adding(days: random.below(18))
          : days[orders[place].village.code]
      )
    }
  }

  private mutating func record(_ orders: inout [FamilyOrder]) {
    for (place, district) in area.districts.enumerated() {
      let current = orders.indices.filter {
        orders[$0].isCurrent && orders[$0].village.district == district.code
      }
      let count = current.count - BekasiDistricts.withoutProgramme[place]
      for chosen in random.draw(count, of: current, bonus: { orders[$0].isDrawn ? 2000 : 0 }) {
        orders[chosen].isRecorded = true
      }
    }
  }
}
