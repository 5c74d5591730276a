import TuntasModel

/// The plan of the sample folder: just the numbers that are published, and around them what the
/// guides show.
struct StandardOrders: OrderBook {
  private var book: [[[FamilyOrder]]] = []
  private var outside: [[[EnrolmentRow]]] = []
  private var districts: [[DistrictReport]] = []
  private let areas: [GovernmentArea]

  /// Makes the plan.
  init(_ areas: [GovernmentArea], _ random: SampleRandom) {
    self.areas = areas
    for area in areas {
      var chance = random.stream(area.code.number)
      let reports = StandardReports.districts(of: area, &chance)
      var orders = Self.orders(area, chance.stream(1))
      for request in StandardGrants.requests(for: area, reports) {
        request.apply(to: &orders, in: area, &chance)
      }
      districts.append(reports)
      outside.append(OutsideRecipients.rows(in: area, beside: orders, &chance))
      book.append(Self.byVillage(orders, in: area))
    }
  }

  func families(area: Int, village: Int) -> [FamilyOrder] { book[area][village] }

  func count(area: Int) -> Int { book[area].reduce(0) { $0 + $1.count } }

  func count(area: Int, village: Int) -> Int { book[area][village].count }

  func recipients(area: Int, village: Int) -> [EnrolmentRow] { outside[area][village] }

  func reports(area: Int) -> [PairReport] { PairReport.all(of: areas[area].code) }

  func districtReports(area: Int) -> [DistrictReport] { districts[area] }

  var lists: [FamilyList] { StandardLists.all }

  func menu(area: Int) -> ProgrammeMenu { .standard(for: areas[area].code) }

  func deliberated(area: Int) -> Int {
    switch areas[area].code {
    case Governments.bekasiRegency: 154
    case Governments.bekasiCity: 41
    case Governments.bogor: 261
    case Governments.cianjur: 228
    default: 0
    }
  }

  private static func orders(_ area: GovernmentArea, _ random: SampleRandom) -> [FamilyOrder] {
    if area.code == Governments.bekasiRegency { return BekasiRegencyOrders.make(area, random) }
    return StandardLists.current(of: area.code)?.make(area, random) ?? []
  }

  private static func byVillage(
    _ orders: [FamilyOrder],
    in area: GovernmentArea
  ) -> [[FamilyOrder]] {
    var places: [RegionCode: Int] = [:]
    for (place, village) in area.villages.enumerated() { places[village.code] = place }
    var villages: [[FamilyOrder]] = area.villages.map { _ in [] }
    for order in orders {
      if let place = places[order.village.code] { villages[place].append(order) }
    }
    return numbered(villages, prefix: area.prefix)
  }

  private static func numbered(_ villages: [[FamilyOrder]], prefix: String) -> [[FamilyOrder]] {
    var number = 0
    return villages.map { orders in
      orders.map { order in
        number += 1
        var order = order
        order.id = FamilyID.text(prefix: prefix, number: number, digits: 4)
        return order
      }
    }
  }
}
