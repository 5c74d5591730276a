import TuntasModel

/// Lists and who is on them, while an import goes on.
extension Records {
  /// The lists in the order of their days; those of one day in the order in which they came.
  var listsByDay: [FamilyList] {
    self[.lists].records.compactMap(FamilyList.init).inOrder { $0.date < $1.date }
  }

  /// The days of lists by their ids.
  var listDays: [String: CalendarDate] {
    Dictionary(listsByDay.map { ($0.id, $0.date) }) { first, _ in first }
  }

  /// Of the lists of a register that cover a region, the newest, or the newest before a day.
  func newestList(
    of register: Register,
    in region: RegionCode,
    before day: CalendarDate? = nil
  ) -> FamilyList? {
    listsByDay.last { list in
      list.register == register && list.covers.contains(region)
        && day.map { list.date < $0 } ?? true
    }
  }

  /// All listings of a register.
  func listings(of register: Register) -> [Listing] {
    families.values.flatMap { $0.listings(of: register) }
  }

  /// The listings of a register that have not ended.
  func openListings(of register: Register) -> [Listing] {
    listings(of: register).filter { $0.last == nil }
  }
}

extension FamilyRecords {
  /// Its listings of a register.
  func listings(of register: Register) -> [Listing] {
    self[.listings].map { Listing($0, of: key) }.filter { $0.register == register }
  }

  /// Its listings of a register that have not ended.
  func openListings(of register: Register) -> [Listing] {
    listings(of: register).filter { $0.last == nil }
  }
}

extension Record {
  /// Tells whether a listing has its family in the village and decile that the family has now.
  func says(_ family: FamilyRecords) -> Bool {
    self["decile"] == family.record["decile"]
      && self["village"] == .integer(family.key.village.number)
  }
}
