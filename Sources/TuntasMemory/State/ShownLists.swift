import TuntasModel

/// The lists that governments are counted by, chosen from everything that is known.
struct ShownLists: Sendable {
  /// The list of each government, and of each district that has another one.
  private(set) var stored: [RegionCode: FamilyList] = [:]
  private var byDistrict: [RegionCode: FamilyList] = [:]

  /// Chooses.
  ///
  /// - Parameters:
  ///   - lists: All lists, in the order in which they came.
  ///   - regions: All regions.
  ///   - households: All families.
  init(_ lists: [FamilyList], _ regions: [Region], _ households: [Household]) {
    let entries = lists.enumerated().map { ListReaches.Entry($1, number: $0) }
      .sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    let inDistricts = regions.map(\.code).filter { $0.level >= .district }
    let districts = Set(inDistricts.map { $0.ancestor(at: .district) }).sorted()
    for government in regions.map(\.code) where government.level == .regency {
      let reaches = ListReaches(
        entries,
        of: government,
        districts: districts.filter { government.contains($0) }
      )
      let shown = reaches.shown { register in
        Self.districts(of: government, with: register, households)
      }
      guard let shown else { continue }
      let whole = shown.ofGovernment(government).map { lists[Int($0.number)] }
      stored[government] = whole
      for (district, entry) in shown.lists {
        let list = lists[Int(entry.number)]
        byDistrict[district] = list
        if list.id != whole?.id { stored[district] = list }
      }
    }
  }

  /// The list that counts in a village.
  func list(in village: RegionCode) -> FamilyList? { byDistrict[village.ancestor(at: .district)] }

  /// The districts of a government with families on a list of a register.
  private static func districts(
    of government: RegionCode,
    with register: Int64,
    _ households: [Household]
  ) -> Set<RegionCode> {
    let listings = households.filter { government.contains($0.key.village) }.flatMap(\.listings)
    return Set(
      listings.filter { Int64($0.register.number) == register && $0.last == nil }
        .map { $0.village.ancestor(at: .district) }
    )
  }
}

extension ListReaches.Entry {
  fileprivate init(_ list: FamilyList, number: Int) {
    self.init(
      number: Int64(number),
      register: Int64(list.register.number),
      covers: list.covers,
      date: list.date.number,
      isPrinted: list.families != nil || list.people != nil
    )
  }
}
