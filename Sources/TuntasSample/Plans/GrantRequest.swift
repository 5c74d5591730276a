import TuntasModel

/// How many families of a government a plan puts into a programme.
struct GrantRequest: Sendable {
  /// The programme.
  var programme: SampleProgramme
  /// How far the families come in it; families that do not count as recorded may be proposed.
  var status: EnrolmentStatus
  /// How many.
  var count: Int
  /// The most that a district may have, in the order of the districts; empty for no limit.
  var districtLimits: [Int] = []
  /// Tells whether each family stands for a group of its own.
  var isOfGroups = false

  /// Makes a request.
  init(
    _ programme: SampleProgramme,
    _ status: EnrolmentStatus,
    _ count: Int,
    districtLimits: [Int] = [],
    isOfGroups: Bool = false
  ) {
    self.programme = programme
    self.status = status
    self.count = count
    self.districtLimits = districtLimits
    self.isOfGroups = isOfGroups
  }

  /// Hands the programme out.
  ///
  /// - Parameters:
  ///   - orders: The families of the government, which take the grants.
  ///   - area: The government.
  ///   - random: Chance.
  func apply(
    to orders: inout [FamilyOrder],
    in area: GovernmentArea,
    _ random: inout SampleRandom
  ) {
    let fitting = orders.indices.filter { suits(orders[$0]) }
    var groups = 0
    for place in chosen(of: fitting, orders, in: area, &random) {
      groups += 1
      let group = isOfGroups ? Self.group(number: groups) : nil
      orders[place].grants.append(Grant(programme: programme, status: status, group: group))
    }
  }

  private func suits(_ order: FamilyOrder) -> Bool {
    guard order.isCurrent, !order.isDrawn, order.isRecorded || !status.isActive else {
      return false
    }
    return !order.grants.contains { $0.programme == programme }
  }

  private func chosen(
    of fitting: [Int],
    _ orders: [FamilyOrder],
    in area: GovernmentArea,
    _ random: inout SampleRandom
  ) -> [Int] {
    guard !districtLimits.isEmpty else { return random.draw(count, of: fitting) }
    let byDistrict = area.districts.map { district in
      fitting.filter { orders[$0].village.district == district.code }
    }
    let limits = zip(districtLimits, byDistrict).map { min($0, $1.count) }
    let counts = Apportionment.parts(of: count, weights: byDistrict.map(\.count), limits: limits)
    var chosen: [Int] = []
    for (candidates, count) in zip(byDistrict, counts) {
      chosen += random.draw(count, of: candidates)
    }
    return chosen
  }

  private static func group(number: Int) -> String {
    let words = PlaceNameWords.groups
    let word = words[number % words.count]
    return "KUBE \(word) \(number / words.count + 1)"
  }
}
