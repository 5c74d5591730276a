import TuntasModel

/// The lists that a new one takes the place of, and how much they hold.
extension NewList {
  /// Districts that have the same list before, with that list; `nil` where there is none.
  struct Before {
    var list: FamilyList?
    var districts: Set<RegionCode>

    /// Tells whether a village lies in one of the districts.
    func holds(_ village: RegionCode) -> Bool {
      districts.contains(village.ancestor(at: .district))
    }
  }

  /// The lists that the families of the region are on, which may be others from district to district.
  func listsBefore() -> [Before] {
    let villages = records.openListings(of: claim.register).map(\.village)
    return before(villages.filter(region.contains))
  }

  /// The districts of some villages by the list before, or the list before a day.
  func before(_ villages: [RegionCode], day: CalendarDate? = nil) -> [Before] {
    var found: [Before] = []
    for district in Set(villages.map { $0.ancestor(at: .district) }).sorted() {
      // A list of one village continues the list of that village.
      let code = district.contains(region) ? region : district
      let list = records.newestList(of: claim.register, in: code, before: day)
      if let index = found.firstIndex(where: { $0.list?.id == list?.id }) {
        found[index].districts.insert(district)
      } else {
        found.append(Before(list: list, districts: [district]))
      }
    }
    return found
  }

  /// The families that are on the lists of the register in the region.
  func replacedList(_ earlier: FamilyList?, _ before: [Before]) -> ListOutcome.Replaced? {
    let lists = before.compactMap(\.list)
    guard let newest = lists.max(by: { $0.date < $1.date }) ?? earlier else { return nil }
    let listings = records.openListings(of: claim.register)
    let families = Set(listings.filter { region.contains($0.village) }.map(\.family))
    return ListOutcome.Replaced(
      id: newest.id,
      register: claim.register,
      date: newest.date,
      isAssumed: newest.dateCertainty == .assumed,
      families: families.count
    )
  }

  /// A file that holds less than half is more likely a part, or something else, than the whole.
  func checkLength(against replaced: ListOutcome.Replaced?) throws {
    guard let replaced, !claim.mayBeShort else { return }
    let count = families.count
    guard count * 2 < replaced.families else { return }
    let record = records[.regions][[.integer(region.number)]]
    guard let covers = record.flatMap(Region.init) else {
      throw RegistryError.unknownRegion(region.description)
    }
    throw ImportError.listTooShort(
      ShortList(register: claim.register, covers: covers, families: count, replaced: replaced)
    )
  }
}
