/// Where the families of a government live: villages drawn by size and by chance.
struct Settlement: Sendable {
  private let area: GovernmentArea
  private let weights: [Int]
  private let least: [Int]

  /// Draws how much of the families each village has.
  ///
  /// - Parameters:
  ///   - area: The government.
  ///   - least: What villages have at least, by the number of their code.
  ///   - random: Chance.
  init(_ area: GovernmentArea, least: (Village) -> Int, _ random: inout SampleRandom) {
    self.area = area
    var weights: [Int] = []
    for village in area.villages {
      weights.append(random.chance(60) ? 0 : village.weight * random.number(4...20))
    }
    self.weights = weights
    self.least = area.villages.map(least)
  }

  /// The place of the village of each family, when only the whole number is known.
  func places(of count: Int) -> [Int] {
    Self.repeated(Apportionment.parts(of: count, weights: weights, least: least), from: 0)
  }

  /// The place of the village of each family, when the number in each district is known.
  func places(byDistrict counts: [Int], keepsLeast: Bool = true) -> [Int] {
    zip(area.districts, counts).flatMap { district, count in
      let parts = Apportionment.parts(
        of: count,
        weights: Array(weights[district.villages]),
        least: keepsLeast ? Array(least[district.villages]) : []
      )
      return Self.repeated(parts, from: district.villages.lowerBound)
    }
  }

  private static func repeated(_ counts: [Int], from first: Int) -> [Int] {
    counts.indices.flatMap { Array(repeating: first + $0, count: counts[$0]) }
  }
}
