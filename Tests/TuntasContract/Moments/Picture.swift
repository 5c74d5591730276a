@testable import TuntasModel

/// What screens say of the town on a day, line by line.
struct Picture {
  private(set) var lines: [String] = []

  /// Asks for it.
  ///
  /// - Parameters:
  ///   - clerk: Who asks.
  ///   - day: The day; the newest data when none.
  ///   - year: The year; that of the day unless told.
  /// - Throws: What the registry throws.
  init(_ clerk: Clerk, on day: String?, year: Int? = nil) async throws {
    let moment = MomentQuery(year: year, asOf: Clerk.moment(day).asOf)
    for region in [nil, RegionCode.bekasi, .tarumajaya, .babelan, .bogor] {
      try await add(clerk.registry.regions(below: region, at: moment, for: .steward))
    }
    try await addFamilies(clerk.registry, at: moment)
    try await addProgrammes(clerk.registry, at: moment)
    let figures = try await clerk.registry.figures(of: .bekasi, at: moment, for: .steward)
    lines += figures.indicators.map { "figure \($0.value) \($0.source)" }
  }

  private mutating func add(_ table: RegionTable) {
    lines += (table.rows + [table.whole].compactMap(\.self)).map { row in
      let counts: [Int?] = [
        row.families, row.people, row.recorded, row.verified, row.deliberated, row.withoutProgramme,
        row.undated.recorded, row.undated.verified,
      ]
      let told = counts.map { $0.map(String.init) ?? "–" }.joined(separator: " ")
      return "region \(row.region.code) \(row.list?.id ?? "–") \(told)"
    }
  }

  private mutating func addFamilies(_ registry: any Registry, at moment: MomentQuery) async throws {
    for isWithout in [false, true] {
      let query = FamilyQuery(region: .country, onlyWithoutProgramme: isWithout)
      let page = PageRequest(limit: 100)
      let rows = try await registry.families(query, page: page, at: moment, for: .steward).rows
      lines += rows.map { row in
        let programmes = row.programmes.map(\.word).sorted()
        return "family \(row.number) \(programmes) \(row.verification.map { "\($0)" } ?? "–")"
      }
      let count = try await registry.countFamilies(query, at: moment, for: .steward)
      lines.append("families \(count)")
      for column in FamilyColumn.allCases {
        let counts = try await registry.familyCounts(query, by: column, at: moment, for: .steward)
        lines.append("counts \(counts.map { "\($0.value) \($0.families)" })")
      }
      for row in rows where !isWithout {
        let card = try await registry.family(row.key, at: moment, for: .steward)
        let enrolments = card.enrolments.map { "\($0.programme.word) \($0.status)" }
        let answers = card.verifications.map { "\($0.status)" }
        let stage = card.deliberation.map { "\($0.stage)" } ?? "–"
        lines.append("card \(row.number) \(enrolments) \(answers) \(stage)")
      }
    }
  }

  private mutating func addProgrammes(_ registry: any Registry, at moment: MomentQuery) async throws
  {
    for code in ["rutilahu", "sembako", "pkh"] as [ProgrammeCode] {
      for region in [RegionCode.bekasi, .tarumajaya] {
        let page = try await registry.programme(code, in: region, at: moment, for: .steward)
        let whole = page.whole
        let names = whole.figures.byName.map(String.init) ?? "–"
        let amounts = [whole.target, whole.actual, whole.spent].map { $0.map { "\($0)" } ?? "–" }
        lines.append("programme \(code.word) \(region) \(whole.status) \(amounts) \(names)")
      }
    }
  }
}
