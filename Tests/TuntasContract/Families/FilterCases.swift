import Testing
@testable import TuntasModel

/// Families chosen by the values of their columns.
enum FilterCases {
  static let all = [
    ContractCase("A filter finds the families that have one of its values", conditions),
    ContractCase("Every value offered counts the rows that it shows", values),
    ContractCase("Values stand in their order, with what they stand for", order),
    ContractCase("What is asked of a column counts for its own values too", ownColumn),
    ContractCase("A village is found by the beginning of a word of its name", names),
    ContractCase("Families without a programme are those with no active enrolment", without),
    ContractCase("Families not recorded in a programme are those that its page counts", notServed),
    ContractCase("A need is open until a programme answers it", needs),
    ContractCase("Filters hold in every order and on every page", pages),
  ]

  /// What is asked, part by part, and the heads of the families that have it, in the order of villages.
  private static let cases: [([FamilyCondition], [String])] = [
    ([.init(.decile, [.number(1)])], ["SITI N.", "ASEP S.", "UJANG S."]),
    ([.init(.decile, [.number(2), .unknown])], ["OMO S.", "TUTI A."]),
    ([.init(.decile, [.unreadable])], ["–"]),
    ([.init(.decile, [])], everybody),
    ([.init(.people, [.number(2), .number(3)])], ["SITI N.", "OMO S.", "ASEP S."]),
    ([.init(.village, [.region(.setiaAsih)])], ["SITI N.", "OMO S.", "TUTI A."]),
    ([.init(.village, [.region(.tarumajaya)])], everybody.dropLast()),
    ([.recorded(in: "sembako")], ["SITI N.", "ASEP S."]),
    ([.init(.programmes, [.unknown])], ["OMO S.", "TUTI A.", "ENG…", "–", "UJANG S."]),
    ([.init(.verification, [.verification(.eligible)])], ["SITI N."]),
    ([.init(.verification, [.unknown])], ["TUTI A.", "ENG…", "–", "UJANG S."]),
    ([.init(.decile, [.number(1)]), .init(.programmes, [.unknown])], ["UJANG S."]),
    ([.init(.decile, [.number(1)]), .init(.village, [.region(.pondokRajeg)])], []),
    ([.init(.people, [.number(99)])], []),
    // None of some values: what is unknown stays, since nobody can say that it is one of them.
    ([.init(.decile, .noneOf([.number(1)]))], ["OMO S.", "TUTI A.", "ENG…", "–"]),
    ([.init(.decile, .noneOf([.number(1), .unknown, .unreadable]))], ["OMO S.", "ENG…"]),
    ([.init(.decile, .noneOf([]))], everybody),
    ([.init(.village, .noneOf([.region(.setiaAsih)]))], ["ASEP S.", "ENG…", "–", "UJANG S."]),
    ([.init(.village, .noneOf([.region(.tarumajaya)]))], ["UJANG S."]),
    ([.notRecorded(in: "sembako")], ["OMO S.", "TUTI A.", "ENG…", "–", "UJANG S."]),
    ([.notRecorded(in: "rutilahu"), .recorded(in: "sembako")], recordedButForAHouse),
    ([.init(.programmes, .noneOf([.unknown]))], ["SITI N.", "ASEP S."]),
    ([.init(.verification, .noneOf([.unknown]))], ["SITI N.", "OMO S.", "ASEP S."]),
    // Ranges, in which nothing unknown lies.
    ([.init(.decile, .within(NumberRange(2...3)))], ["OMO S.", "ENG…"]),
    ([.init(.decile, .within(NumberRange(from: .init(2))))], ["OMO S.", "ENG…"]),
    ([.init(.decile, .within(NumberRange(from: .init(2, isIncluded: false))))], ["ENG…"]),
    ([.init(.decile, .within(NumberRange(to: .init(3, isIncluded: false))))], upToTwo),
    ([.init(.decile, .within(NumberRange(from: .init(3), to: .init(2))))], []),
    ([.init(.people, .within(NumberRange(to: .init(2))))], upToTwoPeople),
    ([.init(.people, ValueTest([.value(.number(3)), .range(NumberRange(1...1))]))], oneOrThree),
    // Several parts of one column.
    (
      [
        .init(.decile, .within(NumberRange(from: .init(1)))), .init(.decile, .noneOf([.number(1)])),
      ],
      ["OMO S.", "ENG…"]
    ),
    ([.init(.village, [.region(.setiaAsih)]), .init(.village, [.region(.bahagia)])], []),
    // Names.
    ([.init(.village, ValueTest([.name("asih")]))], ["SITI N.", "OMO S.", "TUTI A."]),
    ([.init(.programmes, ValueTest([.name("SEMBAKO")]))], ["SITI N.", "ASEP S."]),
    ([.init(.programmes, ValueTest([.name("Jampang")]))], []),
    ([.init(.programmes, ValueTest([.name("Jampang")], isExcluding: true))], []),
  ]

  private static let everybody = [
    "SITI N.", "OMO S.", "TUTI A.", "ASEP S.", "ENG…", "–", "UJANG S.",
  ]
  private static let upToTwo = ["SITI N.", "OMO S.", "ASEP S.", "UJANG S."]
  private static let upToTwoPeople = ["SITI N.", "OMO S.", "TUTI A.", "ENG…", "–", "UJANG S."]
  private static let oneOrThree = ["TUTI A.", "ASEP S.", "ENG…", "–", "UJANG S."]
  private static let recordedButForAHouse = ["ASEP S."]

  private static func conditions(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (conditions, heads) in cases {
      let query = FamilyQuery(region: .bekasi, conditions: conditions)
      #expect(try await clerk.families(query).map(\.shownHead) == heads, "\(conditions)")
      #expect(try await clerk.count(query) == heads.count, "\(conditions)")
    }
  }

  private static func names(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let cases: [(String, [RegionCode])] = [
      ("setia", [.setiaAsih]), ("ASIH", [.setiaAsih]), ("asi", [.setiaAsih]), ("sih", []),
      ("setia asih", [.setiaAsih]), ("makmur", [.sagaraMakmur]), ("setiaasih", [.setiaAsih]),
      ("pondok", []), ("", []),
    ]
    for (name, villages) in cases {
      let test = ValueTest<FamilyValue>([.name(name)])
      let query = FamilyQuery(region: .bekasi, conditions: [FamilyCondition(.village, test)])
      let found = Set(try await clerk.families(query).map(\.village.code))
      #expect(found == Set(villages), "\(name)")
    }
  }

  private static func counts(
    _ query: FamilyQuery,
    by column: FamilyColumn,
    _ clerk: Clerk
  ) async throws -> [FamilyCount] {
    try await clerk.registry.familyCounts(query, by: column, at: MomentQuery(), for: .steward)
  }

  private static func values(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for region in [RegionCode.country, .bekasi, .tarumajaya, .bogor] {
      for column in FamilyColumn.allCases where column.isCounted {
        let query = FamilyQuery(region: region)
        let counts = try await counts(query, by: column, clerk)
        #expect(!counts.isEmpty && counts.allSatisfy { $0.families > 0 })
        for count in counts {
          var chosen = query
          chosen.conditions = [FamilyCondition(column, [count.value])]
          #expect(try await clerk.families(chosen).count == count.families, "\(count)")
          #expect(try await clerk.count(chosen) == count.families, "\(count)")
        }
        let sum = counts.reduce(0) { $0 + $1.families }
        let all = try await clerk.count(query)
        #expect(column == .programmes ? sum >= all : sum == all)
      }
    }
  }

  private static func order(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    func found(_ column: FamilyColumn) async throws -> [FamilyCount] {
      try await counts(FamilyQuery(region: .bekasi), by: column, clerk)
    }
    let deciles = try await found(.decile)
    #expect(deciles.map(\.value) == [.number(1), .number(2), .number(3), .unknown, .unreadable])
    #expect(deciles.map(\.families) == [3, 1, 1, 1, 1])
    #expect(try await found(.people).map(\.value) == [.number(1), .number(2), .number(3)])
    let answers = try await found(.verification)
    #expect(
      answers.map(\.value) == [
        .verification(.notYet), .verification(.eligible), .verification(.notEligible), .unknown,
      ]
    )
    let villages = try await found(.village)
    #expect(villages.map(\.village?.code) == [.setiaAsih, .sagaraMakmur, .bahagia])
    #expect(villages.map(\.families) == [3, 3, 1])
    let programmes = try await found(.programmes)
    #expect(programmes.map { $0.programme?.code } == ["sembako", "rutilahu", nil])
    #expect(programmes.map(\.families) == [2, 1, 5])
    #expect(try await found(.head).isEmpty)
  }

  private static func ownColumn(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    var query = FamilyQuery(region: .bekasi)
    query.conditions = [FamilyCondition(.decile, [.number(3)])]
    #expect(try await counts(query, by: .decile, clerk).map(\.value) == [.number(3)])
    #expect(try await counts(query, by: .people, clerk).map(\.value) == [.number(1)])
  }

  private static func without(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let query = FamilyQuery(region: .bekasi, onlyWithoutProgramme: true)
    for (year, count) in [(2025, 5), (2024, 6), (2020, 7)] {
      let moment = MomentQuery(year: year)
      let page = PageRequest(limit: 50)
      let rows = try await clerk.registry.families(query, page: page, at: moment, for: .steward)
        .rows
      #expect(rows.count == count && rows.allSatisfy(\.programmes.isEmpty), "\(year)")
      let counted = try await clerk.registry.countFamilies(query, at: moment, for: .steward)
      #expect(counted == count, "\(year)")
    }
    #expect(try await clerk.standing(.bekasi).withoutProgramme == 5)
  }

  private static func notServed(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let cases: [(ProgrammeCode, RegionCode, String?, Int)] = [
      ("sembako", .bekasi, nil, 5), ("sembako", .setiaAsih, nil, 2),
      ("sembako", .bekasi, "2025-02-28", 6), ("rutilahu", .bekasi, nil, 6),
      ("pkh", .bekasi, nil, 7), ("pkh", .bekasi, "2024-12-31", 6), ("pkh", .bogor, nil, 3),
      ("training", .bekasi, nil, 7),
    ]
    for (code, region, day, count) in cases {
      var query = FamilyQuery(region: region, withoutProgramme: code)
      let rows = try await clerk.families(query, on: day)
      #expect(rows.count == count && !rows.contains { $0.programmes.contains(code) }, "\(code)")
      #expect(try await clerk.count(query, on: day) == count, "\(code) \(day ?? "now")")
      let page = try await clerk.programme(code, in: region, on: day)
      #expect(page.notServed.map { $0 == count } ?? true, "\(code) \(day ?? "now")")
      query.conditions = [FamilyCondition(.decile, [.number(1)])]
      #expect(try await clerk.count(query, on: day) == rows.count { $0.decile == .known(1) })
      query = FamilyQuery(region: region, onlyWithoutProgramme: true, withoutProgramme: code)
      #expect(try await clerk.count(query, on: day) == rows.count(where: \.programmes.isEmpty))
      #expect(try await clerk.families(query, on: day).allSatisfy(\.programmes.isEmpty))
    }
    #expect(try await clerk.programme("sembako", in: .bekasi).notServed == 5)
    let everywhere = FamilyQuery(region: .country, withoutProgramme: "sembako")
    #expect(try await clerk.count(everywhere) == 8)
    #expect(try await clerk.families(everywhere).count == 8)
    let walker = Walker(clerk, FamilyQuery(region: .bekasi, withoutProgramme: "sembako"), limit: 2)
    #expect(try await walker.forward().count == 5)
    let unknown = FamilyQuery(region: .bekasi, withoutProgramme: "no-such")
    #expect(try await clerk.count(unknown) == 7)
    #expect(try await clerk.families(unknown).count == 7)
  }

  private static func needs(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for need in Need.allCases {
      let query = FamilyQuery(region: .country, unansweredNeed: need)
      let rows = try await clerk.families(query)
      #expect(try await clerk.count(query) == rows.count, "\(need)")
      #expect(rows.allSatisfy { $0.recordedNeed != nil }, "\(need)")
    }
    func open() async throws -> [String] {
      try await clerk.families(FamilyQuery(region: .setiaAsih, unansweredNeed: .food))
        .map(\.shownHead)
    }
    #expect(try await open() == ["OMO S.", "TUTI A."])
    let row = "programme,family,year,status,source\nblt-dd,B3,2025,received,sample\n"
    try await clerk.take(.enrolments, row)
    #expect(try await open() == ["OMO S."])
  }

  private static func pages(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for column in FamilyColumn.allCases {
      for isDescending in [false, true] {
        let query = FamilyQuery(
          region: .bekasi,
          conditions: [
            FamilyCondition(.programmes, [.unknown]), FamilyCondition(.people, [.number(1)]),
          ],
          order: FamilySort(column, isDescending: isDescending)
        )
        let rows = try await clerk.families(query)
        #expect(Set(rows.map(\.shownHead)) == ["TUTI A.", "ENG…", "–", "UJANG S."])
        let walker = Walker(clerk, query, limit: 3)
        #expect(try await walker.forward() == rows)
        #expect(try await walker.backward() == rows)
      }
    }
  }
}
