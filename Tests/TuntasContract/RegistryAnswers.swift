@testable public import TuntasModel

/// What a registry answers to every question that a screen, a report or an export asks, for who may
/// see everything.
public struct RegistryAnswers {
  /// The answers, by a name for the question.
  public private(set) var answers: [String: AnyHashable] = [:]
  private let registry: any Registry & RecordReader
  private let moment: MomentQuery

  /// Names that are looked for; the regions and the programme are told by another spelling.
  private static let words = [
    "s", "siti", "engkos", "elis oktaviani", "néneng", "NÉNENG SURYANI", "ujang a'un", "ejaan lama",
    "pasir buncir", "kelompok usaha",
  ]

  /// Asks everything.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - moment: The day that is asked for.
  /// - Throws: What the registry throws.
  public init(
    _ registry: any Registry & RecordReader,
    at moment: MomentQuery = MomentQuery()
  ) async throws {
    self.registry = registry
    self.moment = moment
    try await askAll()
    for government in Governments.all { try await ask(government) }
    try await askFamilies()
    try await askQuality()
    for (kind, text) in try await RecordsTexts(registry).texts { answers["export \(kind)"] = text }
  }

  /// The questions that two registries answer otherwise.
  public func differences(from other: Self) -> [String] {
    Set(answers.keys).union(other.answers.keys).filter { answers[$0] != other.answers[$0] }.sorted()
  }

  private mutating func askAll() async throws {
    answers["overview"] = try await registry.overview(of: nil, at: moment, for: .steward)
    answers["programmes"] = try await registry.programmes(in: nil, at: moment, for: .steward)
    answers["figures"] = try await registry.figures(of: nil, at: moment, for: .steward)
    answers["poverty lines"] = try await registry.povertyLines(of: nil, at: moment, for: .steward)
    let sources = try await registry.sources(at: moment, for: .steward)
    answers["sources"] = sources
    for row in sources.rows {
      answers["source \(row.source.id)"] = try await registry.source(
        row.source.id,
        at: moment,
        for: .steward
      )
    }
    for word in Self.words {
      answers["search \(word)"] = try await registry.search(
        word,
        in: .country,
        limit: 100,
        at: moment,
        for: .steward
      )
    }
  }

  private mutating func ask(_ government: RegionCode) async throws {
    let name = government.description
    answers["overview \(name)"] = try await registry.overview(
      of: government,
      at: moment,
      for: .steward
    )
    answers["figures \(name)"] = try await registry.figures(
      of: government,
      at: moment,
      for: .steward
    )
    answers["deliberations \(name)"] = try await registry.deliberations(
      in: government,
      at: moment,
      for: .steward
    )
    answers["poverty lines \(name)"] = try await registry.povertyLines(
      of: government,
      at: moment,
      for: .steward
    )
    let pace = try await registry.pace(of: government, at: moment, for: .steward)
    answers["pace \(name)"] = pace
    for flow in pace.flows {
      for part in FlowPart.all {
        let query = FlowQuery(
          government: government,
          from: flow.from.id,
          to: flow.to.id,
          part: part
        )
        answers["flow \(query)"] = try await registry.flowFamilies(
          query,
          page: PageRequest(limit: 100),
          at: moment,
          for: .steward
        )
      }
    }
    answers["map \(name)"] = try await registry.map(of: government, at: moment, for: .steward)
    for code: ProgrammeCode in ["rutilahu", "training", "kube"] {
      answers["programme \(code.word) \(name)"] = try await registry.programme(
        code,
        in: government,
        at: moment,
        for: .steward
      )
    }
    answers["recipients \(name)"] = try await registry.recipients(
      of: "rutilahu",
      in: government,
      page: PageRequest(limit: 100),
      at: moment,
      for: .steward
    )
    let districts = try await registry.regions(below: government, at: moment, for: .steward)
    answers["regions \(name)"] = districts
    for district in districts.rows {
      answers["regions \(district.region.code)"] = try await registry.regions(
        below: district.region.code,
        at: moment,
        for: .steward
      )
    }
  }

  private mutating func askFamilies() async throws {
    for government in Governments.all {
      let all = FamilyQuery(region: government)
      let gaps = FamilyQuery(region: government, onlyWithoutProgramme: true)
      let rows = try await page("families \(government)", all)
      _ = try await page("gaps \(government)", gaps)
      for code: ProgrammeCode in ["rutilahu", "pkh"] {
        let query = FamilyQuery(region: government, withoutProgramme: code)
        _ = try await page("not in \(code.word) \(government)", query)
      }
      for column in [FamilyColumn.village, .people, .decile, .programmes, .verification] {
        let counts = try await registry.familyCounts(gaps, by: column, at: moment, for: .steward)
        answers["gaps \(government) by \(column)"] = counts
      }
      for need in Need.allCases {
        let query = FamilyQuery(region: government, unansweredNeed: need)
        _ = try await page("need \(need) \(government)", query)
      }
      for column in FamilyColumn.allCases where column.isOrdered {
        let query = FamilyQuery(region: government, order: FamilySort(column))
        _ = try await page("by \(column) \(government)", query)
      }
      for row in rows {
        answers["card \(row.key)"] = try await registry.family(row.key, at: moment, for: .steward)
      }
    }
  }

  private mutating func page(_ name: String, _ query: FamilyQuery) async throws -> [FamilyRow] {
    let page = PageRequest(limit: 100)
    let found = try await registry.families(query, page: page, at: moment, for: .steward)
    answers[name] = found.rows
    answers["count \(name)"] = try await registry.countFamilies(query, at: moment, for: .steward)
    return found.rows
  }

  private mutating func askQuality() async throws {
    for families in QualityFamilies.allCases {
      answers["quality \(families)"] = try await registry.quality(
        in: nil,
        of: families,
        at: moment,
        for: .steward
      )
      for rule in QualityRule.allCases {
        answers["quality \(families) \(rule)"] = try await registry.qualityRows(
          rule,
          in: .country,
          of: families,
          page: PageRequest(limit: 500),
          at: moment,
          for: .steward
        ).rows
      }
    }
  }
}
