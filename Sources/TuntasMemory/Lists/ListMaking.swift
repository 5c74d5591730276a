import TuntasModel

/// Makes the lists that whole files are, when all files have been read.
struct ListMaking {
  /// The records as they are now.
  private(set) var records: Records
  private let claims: ClaimedLists
  private let before: Holdings

  /// Begins with what the rows of the files came to, and what was there before.
  init(_ records: Records, _ claims: ClaimedLists, before: Holdings) {
    self.records = records
    self.claims = claims
    self.before = before
  }

  /// Makes the lists that are new, and joins those that are there.
  ///
  /// - Returns: What became of each.
  /// - Throws: ``ImportError``, and ``RegistryError/unknownRegion(_:)`` for what a list covers.
  mutating func run() throws -> [ListOutcome] {
    guard !claims.all.isEmpty else { return [] }
    var outcomes: [ListOutcome] = []
    for claimed in claims.all {
      for region in try regions(of: claimed) {
        var list = NewList(records, claimed, region: region, isSynthetic: claims.isSynthetic)
        if let outcome = try list.outcome() { outcomes.append(outcome) }
        records = list.records
      }
    }
    guard outcomes.contains(where: { $0.fate == .made }) else { return outcomes }
    let after = Holdings(records).shownLists
    for index in outcomes.indices where outcomes[index].fate == .made {
      try check(&outcomes[index], after)
    }
    return outcomes
  }

  // MARK: - Reach

  /// The regions that have a list each.
  private func regions(of claimed: ClaimedLists.Claimed) throws -> [RegionCode] {
    let villages = claimed.families.compactMap { records.families[$0]?.key.village }
    guard let covers = claimed.claim.covers else {
      let districts = Set(villages.map { $0.ancestor(at: .district) })
      let byGovernment = Dictionary(grouping: districts) { $0.ancestor(at: .regency) }
      return byGovernment.sorted { $0.key < $1.key }.flatMap { government, districts in
        regions(of: claimed.claim, districts.sorted(), in: government)
      }
    }
    guard records.holds(.regions, .integer(covers.number)) else {
      throw RegistryError.unknownRegion(covers.description)
    }
    let outside = villages.count { !covers.contains($0) }
    guard outside == 0 else { throw ImportError.outsideCovers(families: outside, covers: covers) }
    return [covers]
  }

  /// What a list covers of which nobody said it: the districts that have rows in it, the narrower
  /// regions first; the government where nothing of it would be left out.
  private func regions(
    of claim: ListClaim,
    _ districts: [RegionCode],
    in government: RegionCode
  ) -> [RegionCode] {
    var joined: Set<RegionCode> = []
    var new: [RegionCode] = []
    for district in districts {
      let newest = records.newestList(of: claim.register, in: district)
      if let newest, claim.isPart || newest.date == claim.date {
        joined.insert(newest.covers.contains(government) ? government : newest.covers)
      } else {
        new.append(district)
      }
    }
    if joined.isEmpty, isWhole(new, government, claim.register) { return [government] }
    // Whoever joins the list of a district is no newcomer of a wider one.
    return new + joined.sorted { ($1.level, $0) < ($0.level, $1) }
  }

  /// Tells whether nothing of a government would be left out of its new list.
  private func isWhole(
    _ districts: [RegionCode],
    _ government: RegionCode,
    _ register: Register
  ) -> Bool {
    let codes = records[.regions].records.compactMap { $0.region("code").value }
    let inside = codes.filter { $0.level >= .district && government.contains($0) }
    let all = Set(inside.map { $0.ancestor(at: .district) })
    guard !all.isSubset(of: districts) else { return true }
    guard records.newestList(of: register, in: government) != nil else { return false }
    let held = records.openListings(of: register).map(\.village).filter(government.contains)
    return Set(held.map { $0.ancestor(at: .district) }).isSubset(of: districts)
  }

  // MARK: - What screens show

  /// Tells of a new list which one of another register is shown instead, or was until now.
  private func check(
    _ outcome: inout ListOutcome,
    _ after: ShownLists
  ) throws(ImportError) {
    let covers = outcome.covers.code
    let codes = records[.regions].records.compactMap { $0.region("code").value }.sorted()
    let inside = codes.first { $0.level == .district && covers.contains($0) }
    guard let district = covers.level < .district ? inside : covers.ancestor(at: .district) else {
      return
    }
    if let shown = after.list(in: district), shown.register != outcome.register {
      outcome.hiddenBy = .init(id: shown.id, register: shown.register, date: shown.date)
      return
    }
    let stored = before.shownLists.stored
    let earlier = stored[district] ?? stored[district.ancestor(at: .regency)]
    guard let earlier, earlier.register != outcome.register else { return }
    let replaced = ListOutcome.Replaced(
      id: earlier.id,
      register: earlier.register,
      date: earlier.date,
      isAssumed: earlier.dateCertainty == .assumed,
      families: before.onList.count { covers.contains($0.village) }
    )
    outcome.replaced = outcome.replaced ?? replaced
    let mayBeShort = claims.all.contains(where: \.claim.mayBeShort)
    guard !mayBeShort, outcome.families * 2 < replaced.families else { return }
    throw .listTooShort(
      ShortList(
        register: outcome.register,
        covers: outcome.covers,
        families: outcome.families,
        replaced: replaced
      )
    )
  }
}
