import TuntasModel

/// What families of a plan of any size come into, each by chance.
enum ScaledGrants {
  private static let shares: [(SampleProgramme, EnrolmentStatus, Int)] = [
    (.pkh, .received, 520),
    (.workersInsurance, .received, 70),
    (.rutilahu, .finished, 55),
    (.training, .finished, 45),
    (.training, .invited, 25),
    (.civilPapers, .finished, 25),
    (.capital, .received, 8),
  ]

  /// Draws the grants of a recorded family.
  static func draw(_ chance: inout SampleRandom) -> [Grant] {
    var grants: [Grant] = []
    for (programme, status, share) in shares where chance.chance(share) {
      guard !grants.contains(where: { $0.programme == programme }) else { continue }
      grants.append(Grant(programme: programme, status: status))
    }
    return grants
  }
}
