import TuntasModel

/// Rows of a list that is there already: more families of its day, corrections, and rows that were
/// refused at first.
extension NewList {
  /// Puts families on a list that is there already; those that seemed to have left with it have not,
  /// and nobody leaves.
  ///
  /// - Returns: How many families it held before, when it has others now.
  mutating func join(_ list: FamilyList) throws -> Int? {
    // Rows of an older list would change who was on it, between lists that are told apart already.
    let isOlder = records.listsByDay.contains { other in
      other.register == claim.register && other.date == claim.date && other.covers == list.covers
    }
    if claim.date < list.date, isOlder { throw notNewer(than: list) }
    let held = countFamilies(of: list)
    var changes = correctBegun(with: list)
    let homes = claimed.families.compactMap { records.families[$0] }
    let villages = homes.flatMap { $0.listings(of: claim.register) }.map(\.village)
    for before in before(villages, day: list.date) {
      changes += correct(list, before)
      changes += bringBack(before)
    }
    changes += open(list)
    guard changes > 0 else { return nil }
    nameFiles(in: list)
    return held
  }

  /// How many families are on a list that no newer one of its reach follows.
  private func countFamilies(of list: FamilyList) -> Int {
    let days = records.listDays
    let listings = records.listings(of: claim.register).filter { listing in
      (listing.last == nil || listing.last == list.id) && list.covers.contains(listing.village)
        && days[listing.first].map { $0 <= list.date } ?? false
    }
    return Set(listings.map(\.family)).count
  }

  /// Families that the list has at another village or decile stand on it as corrected.
  private mutating func correctBegun(with list: FamilyList) -> Int {
    changeListings { listing, family, isClaimed in
      guard isClaimed, listing["from_list"] == .text(list.id), !listing.says(family) else {
        return false
      }
      listing["village"] = .integer(family.key.village.number)
      listing["decile"] = family.record["decile"]
      return true
    }
  }

  /// What stood of them before ends with the list before.
  private mutating func correct(_ list: FamilyList, _ before: Before) -> Int {
    changeListings { listing, family, isClaimed in
      guard isClaimed, listing["to_list"].isNothing, listing["from_list"] != .text(list.id),
        listing.region("village").value.map(before.holds) == true, !listing.says(family)
      else { return false }
      listing["to_list"] = before.list.map { .text($0.id) } ?? listing["from_list"]
      return true
    }
  }

  /// Families whose listing ended with the list before, because their rows came later, go on.
  private mutating func bringBack(_ before: Before) -> Int {
    guard let list = before.list else { return 0 }
    let register = claim.register
    return changeListings { listing, family, isClaimed in
      guard isClaimed, listing["to_list"] == .text(list.id), listing.says(family),
        listing.region("village").value.map(before.holds) == true,
        family.openListings(of: register).isEmpty
      else { return false }
      listing["to_list"] = .nothing
      return true
    }
  }

  /// Adds the files to the source of a list that an import made, whose title is the names of its files.
  private mutating func nameFiles(in list: FamilyList) {
    guard var source = records[.sources][[.text(list.id)]], source["publisher"].isNothing,
      source["document"].isNothing
    else { return }
    let names = source.text("title").split(separator: ", ").map(String.init)
    let new = claimed.files.filter { !names.contains($0) }
    source["title"] = .text((names + new).joined(separator: ", "))
    _ = records.put(source, without: [])
  }
}
