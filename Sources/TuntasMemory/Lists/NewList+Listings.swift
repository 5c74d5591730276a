import TuntasModel

/// The families of a list, and their listings.
extension NewList {
  /// The families of the files in the region.
  var families: [FamilyRecords] {
    claimed.families.compactMap { records.families[$0] }
      .filter { region.contains($0.key.village) }
  }

  /// Tells of a family whether it is on no list of the register where it lives.
  func isNewcomer(_ family: FamilyRecords) -> Bool {
    !family.openListings(of: claim.register).contains { $0.village == family.key.village }
  }

  /// Puts the newcomers on a list, but for those that have left with it for a list of another reach.
  ///
  /// - Returns: How many.
  @discardableResult
  mutating func open(_ list: FamilyList) -> Int {
    let newcomers = families.filter(isNewcomer)
    var count = 0
    for family in newcomers {
      var listing = Record(kind: .listings)
      listing["family"] = family.record["id"]
      listing["register"] = .integer(Int64(claim.register.number))
      listing["from_list"] = .text(list.id)
      listing["decile"] = family.record["decile"]
      listing["village"] = .integer(family.key.village.number)
      guard !family.holds(listing) else { continue }
      _ = records.families[family.record["id"]]?.put(listing)
      count += 1
    }
    return count
  }

  /// Ends the listings of the region that do not go on unchanged; how many.
  ///
  /// A listing that began with a list newer than the one before, which another reach may have, ends
  /// with the list it began with.
  mutating func close(_ before: [Before]) -> Int {
    let (region, days) = (region, records.listDays)
    return changeListings { listing, family, claimed in
      guard listing["to_list"].isNothing, let village = listing.region("village").value,
        region.contains(village), let before = before.first(where: { $0.holds(village) }),
        !(claimed && listing.says(family))
      else { return false }
      let first = days[listing.text("from_list")]
      let hasBegunLater = before.list.map { list in first.map { $0 > list.date } ?? false } ?? true
      listing["to_list"] = hasBegunLater ? listing["from_list"] : .text(before.list?.id ?? "")
      return true
    }
  }

  /// Changes listings of the register.
  ///
  /// - Parameter change: Takes a listing, its family, and whether that stands in the files; tells
  ///   whether it changed.
  /// - Returns: How many did.
  mutating func changeListings(
    _ change: (inout Record, FamilyRecords, _ isClaimed: Bool) -> Bool
  ) -> Int {
    let register = HeldValue.integer(Int64(claim.register.number))
    var count = 0
    for (id, family) in records.families {
      let isClaimed = claimed.families.contains(id)
      records.families[id]?.changeListings { listing in
        guard listing["register"] == register, change(&listing, family, isClaimed) else { return }
        count += 1
      }
    }
    return count
  }
}
