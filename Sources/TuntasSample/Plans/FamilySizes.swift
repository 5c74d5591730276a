/// How many people families have.
enum FamilySizes {
  /// The sizes of all families; about 3.4 people on average.
  static let all = Choice(
    (1, 110),
    (2, 185),
    (3, 255),
    (4, 240),
    (5, 135),
    (6, 55),
    (7, 16),
    (8, 4)
  )

  /// Splits people among families of plausible sizes.
  static func split(_ people: Int, among families: Int, _ random: inout SampleRandom) -> [Int] {
    let weights = (0..<families).map { _ in random.number(2...6) }
    return Apportionment.parts(
      of: people,
      weights: weights,
      least: Array(repeating: 1, count: families)
    )
  }
}
