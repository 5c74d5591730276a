import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel
import TuntasStore

/// Families in which every combination of recorded values occurs, all of them on one list.
private struct NeedRegistry {
  static let village = "32.16.01.2001"
  private(set) var families =
    "id,village,floor,floor_quality,wall,wall_quality,roof,roof_quality,water,toilet,disposal\n"
  private(set) var members = "family,number,name,birth_date,in_school\n"
  private(set) var listings = "family,register,from_list,village\n"
  private(set) var enrolments = "programme,family,member,year,status,source\n"
  private var count = 0

  init() {
    addHouses()
    addWaterAndToilets()
    addPupils()
    addInsured()
    addAnswers()
  }

  var sources: [any RecordSource] {
    [
      CSVText(families, kind: .families), CSVText(members, kind: .members),
      CSVText(listings, kind: .listings), CSVText(enrolments, kind: .enrolments),
    ]
  }

  private mutating func add(_ house: String = ",,,,,,,,") -> String {
    count += 1
    let id = "N\(count)"
    families += "\(id),\(Self.village),\(house)\n"
    listings += "\(id),p3ke,bekasi,\(Self.village)\n"
    return id
  }

  private mutating func addHouses() {
    let floors = FloorMaterial.words + ["", "x"]
    let walls = WallMaterial.words + ["", "x"]
    let roofs = RoofMaterial.words + ["", "x"]
    for floor in floors {
      for wall in walls {
        for roof in roofs { _ = add("\(floor),,\(wall),,\(roof),,,,") }
      }
    }
    let grades = MaterialQuality.words + ["", "x"]
    for floor in ["ceramic", "earth"] {
      for first in grades {
        for second in grades {
          for third in grades { _ = add("\(floor),\(first),brick,\(second),tile,\(third),,,") }
        }
      }
    }
  }

  private mutating func addWaterAndToilets() {
    for water in WaterSource.words + ["", "x"] { _ = add(",,,,,,\(water),,") }
    for toilet in Toilet.words + ["", "x"] {
      for disposal in WasteDisposal.words + ["", "x"] { _ = add(",,,,,,,\(toilet),\(disposal)") }
    }
  }

  /// Births around every birthday that counts; the day that counts as today is 30 June 2025.
  private static let births = [
    "", "x", "1980-01-01", "2006-06-30", "2006-07-01", "2007-06-30", "2007-07-01", "2018-06-30",
    "2018-07-01", "2024-02-29", "2026-01-01",
  ]

  private mutating func addPupils() {
    let states = Self.births.flatMap { birth in
      ["", "yes", "no", "x"].map { "\(birth),\($0)" }
    }
    for first in states {
      let alone = add()
      members += "\(alone),1,Ani,\(first)\n"
      for second in ["1980-01-01,", "2015-01-01,no", ","] {
        let both = add()
        members += "\(both),1,Ani,\(first)\n\(both),2,Budi,\(second)\n"
      }
    }
  }

  private mutating func addInsured() {
    let states = ["", "2025,received", "2025,finished", "2025,proposed", "2024,received"]
    for first in states {
      for second in states {
        for programme in ["pbi-national", "pbi-regional", "sembako"] {
          let id = add()
          for (number, state) in [first, second].enumerated() {
            members += "\(id),\(number + 1),Ani,1980-01-01,\n"
            guard !state.isEmpty else { continue }
            let code = number == 0 ? "pbi-national" : programme
            enrolments += "\(code),\(id),\(number + 1),\(state),sample\n"
          }
        }
      }
    }
    // One that names no member insures nobody in particular.
    let family = add()
    members += "\(family),1,Ani,1980-01-01,\n"
    enrolments += "pbi-national,\(family),,2025,received,sample\n"
  }

  private mutating func addAnswers() {
    for programme in Set(Need.allCases.flatMap(\.programmes)).map(\.word).sorted() {
      for status in EnrolmentStatus.words {
        for year in [2024, 2025] {
          let id = add("earth,,bamboo,,thatch,,rain,shared,")
          members += "\(id),1,Ani,2015-01-01,no\n"
          enrolments += "\(programme),\(id),1,\(year),\(status),sample\n"
        }
      }
    }
  }
}

@Suite("Needs")
struct NeedTests {
  private static func rows(_ query: FamilyQuery, of store: Store) async throws -> [FamilyRow] {
    try await store.families(
      query,
      page: PageRequest(.first, limit: 10_000),
      at: MomentQuery(),
      for: .steward
    ).rows
  }

  @Test("The database asks of every combination of recorded values what the rule asks")
  func everyCombination() async throws {
    let store = try await Fixture.store()
    _ = try await store.importRecords(from: NeedRegistry().sources)
    let village = try #require(RegionCode(NeedRegistry.village))
    let all = try await Self.rows(FamilyQuery(region: village), of: store)
    #expect(all.count > 1_000)
    var cards: [FamilyCard] = []
    for row in all {
      cards.append(try await store.family(row.key, at: MomentQuery(), for: .steward))
    }
    for need in Need.allCases {
      let standings = cards.map { (card: $0, standing: NeedStanding(need, of: $0, in: 2025)) }
      let open = standings.filter(\.standing.isOpen)
      #expect(!open.isEmpty && open.count < all.count, "\(need)")
      let query = FamilyQuery(region: village, unansweredNeed: need)
      let listed = try await Self.rows(query, of: store)
      #expect(listed.map(\.key) == open.map(\.card.key), "\(need)")
      #expect(listed.map(\.recordedNeed) == open.map(\.standing.recorded), "\(need)")
      let count = try await store.countFamilies(query, at: MomentQuery(), for: .steward)
      #expect(count == open.count, "\(need)")
    }
  }

  @Test("Records are written for the same families")
  func records() async throws {
    let store = try await Fixture.store()
    _ = try await store.importRecords(from: NeedRegistry().sources)
    let village = try #require(RegionCode(NeedRegistry.village))
    for need in Need.allCases {
      let query = FamilyQuery(region: village, unansweredNeed: need)
      let open = Set(try await RegisterIDs(store).of(Self.rows(query, of: store)))
      let asked = RecordQuery([.families], region: village, need: need)
      let written = Set(try await RecordsTexts(store, asked).keys(.families))
      #expect(written.intersection(open) == open, "\(need)")
      // Who has left the list is in the records all the same.
      #expect(written.subtracting(open).allSatisfy { !$0.hasPrefix("N") }, "\(need)")
    }
  }
}
