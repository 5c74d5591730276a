import TuntasModel

/// Makes the families that a plan asks for.
struct FamilyMaker: Sendable {
  private let people: PersonMaker

  /// Makes families of one government.
  init(people: PersonMaker) {
    self.people = people
  }

  /// Makes a family.
  ///
  /// - Parameters:
  ///   - order: What the plan asks.
  ///   - random: Chance of this family alone.
  ///   - niks: The numbers of people that are still free.
  /// - Returns: The family.
  func family(
    _ order: FamilyOrder,
    _ random: inout SampleRandom,
    _ niks: inout some NIKBook
  ) -> SampleFamily {
    if order.isDrawn { return DrawnFamily.family(order, &niks, &random) }
    let kin = Kin.family(of: order.size, &random)
    let decile = random.chance(15) ? nil : Self.deciles.draw(&random)
    return SampleFamily(
      order: order,
      hamlet: PlaceNameWords.hamlets.draw(&random),
      neighbourhood: random.number(1...6),
      neighbourhoodGroup: random.number(1...12),
      decile: decile,
      percentile: decile.map { $0 * 10 - random.below(10) },
      house: HouseMaker.house(for: order, &random),
      expenditure: random.chance(380) ? nil : random.number(210...520) * 1000,
      hasSavings: random.chance(60) ? nil : random.chance(110),
      stunting: random.chance(80) ? nil : Self.stunting(kin, &random),
      members: kin.map { people.person($0, of: order, &random, &niks) }
    )
  }

  private static let deciles = Choice((1, 640), (2, 290), (3, 55), (4, 13), (6, 2))

  private static func stunting(_ kin: [Kin], _ random: inout SampleRandom) -> StuntingRisk {
    let isTarget =
      kin.contains { $0.age < 5 }
      || kin.contains { $0.relation == .spouse && $0.sex == .female && $0.age < 40 }
    guard isTarget else { return .notTarget }
    return random.chance(360) ? .atRisk : .notAtRisk
  }
}
