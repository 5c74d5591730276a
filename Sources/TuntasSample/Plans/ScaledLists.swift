import TuntasModel

/// The lists of a plan of any size: the newest three quarters of the register.
enum ScaledLists {
  private static let dates: [Int64] = [20_250_331, 20_250_630, 20_250_930]

  /// The three lists of a government, oldest first.
  static func lists(of area: GovernmentArea) -> [FamilyList] {
    dates.indices.map { place in
      FamilyList(
        id: id(of: area, place),
        register: .dtsen,
        covers: area.code,
        date: .fixed(dates[place]),
        line: 10_739,
        source: StandardLists.families,
        rowsSource: StandardLists.families,
        note: "Daftar contoh"
      )
    }
  }

  /// Draws from which list to which a family is on them.
  static func listing(
    in area: GovernmentArea,
    _ chance: inout SampleRandom
  ) -> ListingOrder {
    let first = entries.draw(&chance)
    var listing = ListingOrder(register: .dtsen, first: id(of: area, first))
    let last = first + chance.below(2)
    guard last < 2, chance.chance(130) else { return listing }
    listing.last = id(of: area, last)
    listing.reason = LeavingReasons.ofVerification.draw(&chance)
    return listing
  }

  private static let entries = Choice((0, 880), (1, 70), (2, 50))

  private static func id(of area: GovernmentArea, _ place: Int) -> String {
    "\(area.prefix)-2025-\(["03", "06", "09"][place])"
  }
}
