import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Issues of families on the list, and of those that left it")
struct QualityOnListTests {
  private let setiaAsih = RegionCode("32.16.01.1007") ?? .country

  /// Beside A, who has no NIK, two families of her village left the list before the newest one: D has
  /// none either, and E was given aid after it had died.
  private func store() async throws -> Store {
    var registry = QualityRegistry()
    registry.replace("3216014512800000", with: "", in: .members)
    registry.add("lama,dtsen,32.16.01.1007,2024-09-30,sample", to: .lists)
    registry.add(
      """
      D,3216010101010004,32.16.01.1007,1
      E,3216010101010005,32.16.01.1007,1
      """,
      to: .families
    )
    registry.add(
      """
      D,1,,Uun Unaesih,f,1980-12-05,head,casual,32.16.01.1007,matches
      E,1,3216014608810000,Ikah Atikah,f,1981-08-06,head,casual,32.16.01.1007,matches
      """,
      to: .members
    )
    registry.add(
      """
      D,dtsen,lama,lama,1,32.16.01.1007,moved_away
      E,dtsen,lama,lama,1,32.16.01.1007,died
      """,
      to: .listings
    )
    registry.texts[.listings] = registry.texts[.listings]?.replacing(
      "decile,village\n",
      with: "decile,village,reason\n"
    ).replacing("1007\n", with: "1007,\n").replacing("2001\n", with: "2001,\n")
      .replacing("1001\n", with: "1001,\n")
    registry.add(
      "E,pkh,,2025,received,2025-12-01,,sample",
      to: .enrolments,
      header: "family,programme,member,year,status,date,value,source"
    )
    return try await registry.store()
  }

  @Test("Families that left the list do not count, but it is told how many issues they have")
  func counts() async throws {
    let store = try await store()
    #expect(try await store.issues() == [.nikMissing: 1])
    let all = try await store.issues(of: .all)
    #expect(all == [.nikMissing: 2, .aidAfterDeath: 1], "\(all)")
    for region in [nil, Governments.bekasiRegency, setiaAsih.ancestor(at: .district), setiaAsih] {
      for families in QualityFamilies.allCases {
        let page = try await store.quality(
          in: region,
          of: families,
          at: MomentQuery(),
          for: .steward
        )
        #expect(page.families == families)
        #expect(page.former[.nikMissing] == 1)
        #expect(page.former.total == 2)
      }
    }
  }

  @Test("The rows are those that were counted, page by page", arguments: QualityFamilies.allCases)
  func rows(families: QualityFamilies) async throws {
    let store = try await store()
    for region in [.country, Governments.bekasiRegency, setiaAsih] {
      let page = try await store.quality(in: region, of: families, at: MomentQuery(), for: .steward)
      for rule in QualityRule.allCases {
        for limit in [1, 2, 100] {
          let rows = try await store.issueRows(rule, in: region, of: families, limit: limit)
          #expect(rows.count == page.summary[rule], "\(rule) in \(region)")
          #expect(Set(rows.map(\.position)).count == rows.count)
        }
      }
    }
    let all = try await store.issueRows(.nikMissing, of: families).compactMap(\.family)
    #expect(try await Set(RegisterIDs(store).of(all)) == (families == .all ? ["A", "D"] : ["A"]))
  }

  @Test("A family that comes back to the list counts again, and one that leaves it no more")
  func moving() async throws {
    let store = try await store()
    _ = try await store.importRecords(from: [
      CSVText(
        """
        id,register,covers,date,source
        baru,dtsen,32.16.01.1007,2025-12-31,sample

        """,
        kind: .lists
      ),
      CSVText(
        """
        family,register,from_list,to_list,decile,village,reason
        A,dtsen,bekasi,bekasi,1,32.16.01.1007,moved_away
        D,dtsen,baru,,1,32.16.01.1007,

        """,
        kind: .listings
      ),
    ])
    let rows = try await store.issueRows(.nikMissing)
    #expect(try await RegisterIDs(store).of(rows.compactMap(\.family)) == ["D"])
    #expect(try await store.issues(of: .all)[.nikMissing] == 2)
  }

  @Test("Without a list every family counts")
  func withoutList() async throws {
    var registry = QualityRegistry()
    registry.replace("3216014512800000", with: "", in: .members)
    registry.texts[.lists] = nil
    registry.texts[.listings] = nil
    registry.add(
      "pkh,32.16,2025,3,10,,sample",
      to: .achievements,
      header: "programme,region,year,quarter,target,actual,source"
    )
    let store = try await registry.store()
    let page = try await store.quality(in: setiaAsih, at: MomentQuery(), for: .steward)
    #expect(page.summary[.nikMissing] == 1)
    #expect(page.former.total == 0)
    #expect(!page.hasList)
  }

  @Test("Where no family is recorded nothing was looked at, which is not clean")
  func nothingRecorded() async throws {
    let store = try await QualityRegistry().store()
    let page = try await store.quality(in: nil, at: MomentQuery(), for: .steward)
    let known = page.parts.filter(\.hasPeople).map(\.region.code)
    #expect(known == [Governments.bekasiRegency, Governments.bogor])
    let cianjur = try await store.quality(
      in: Governments.cianjur,
      at: MomentQuery(),
      for: .steward
    )
    #expect(!cianjur.hasPeople && !cianjur.isClean)
  }
}
