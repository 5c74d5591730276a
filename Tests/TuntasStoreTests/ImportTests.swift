import Foundation
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("Importing")
struct ImportTests {
  /// What screens say of a registry, to compare two of them.
  private func picture(_ store: Store) async throws -> [String] {
    let moment = MomentQuery()
    var picture: [String] = []
    for region in [nil, Governments.bekasiRegency, Governments.bogor] {
      let overview = try await store.overview(of: region, at: moment, for: .steward)
      picture.append("\(overview)")
    }
    let filter = FamilyQuery(region: .country)
    let page = try await store.families(
      filter,
      page: PageRequest(limit: 100),
      at: moment,
      for: .steward
    )
    picture.append("\(page)")
    for row in page.rows {
      picture.append("\(try await store.family(row.key, at: moment, for: .steward))")
    }
    let hits = try await store.search("s", in: .country, limit: 99, at: moment, for: .steward)
    let counts = SearchKind.allCases.map { "\($0) \(String(describing: hits.counts[$0]))" }
    return picture + counts + ["\(hits.regions)", "\(hits.programmes)", "\(hits.families)"]
  }

  @Test("Every row is either taken or refused")
  func summary() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: Fixture().sources)
    #expect(summary.rejections.isEmpty)
    #expect(summary.read[.families] == 12)
    #expect(summary.taken == summary.read)
    #expect(summary.rowsTaken == summary.rowsRead)
  }

  @Test("Importing the same files again changes nothing")
  func again() async throws {
    let store = try await Fixture.store()
    let before = try await picture(store)
    let summary = try await store.importRecords(from: Fixture().sources)
    #expect(summary.rejections.isEmpty)
    #expect(try await picture(store) == before)
  }

  @Test("Files imported one after another come to the same as all at once")
  func oneByOne() async throws {
    let together = try await picture(try await Fixture.store())
    let store = try Store(inMemoryWith: BuiltIn.sources)
    for kind in RecordKind.allCases {
      guard let text = Fixture().texts[kind] else { continue }
      _ = try await store.importRecords(from: [CSVText(text, kind: kind)])
    }
    #expect(try await picture(store) == together)
  }

  @Test("A later row takes the place of an earlier one, in the search index too")
  func replacing() async throws {
    let store = try await Fixture.store()
    let members = """
      family,number,nik,name,sex,birth_date,relation
      32.16.01.1007/1,1,,Wati Komariah,f,1980-12-05,head

      """
    _ = try await store.importRecords(from: [CSVText(members, kind: .members)])
    let village = try #require(RegionCode("32.16.01.1007"))
    func found(_ text: String) async throws -> [FamilyKey] {
      try await store.search(text, in: village, limit: 9, at: MomentQuery(), for: .steward)
        .families.map(\.family.key)
    }
    let key = Fixture.key("32.16.01.1007", 1)
    #expect(try await found("wati") == [key])
    #expect(!(try await found("siti")).contains(key))
    #expect(try await found("siti").count == 3)
  }

  @Test("A family that moved takes everything along")
  func moving() async throws {
    let store = try await Fixture.store()
    let text = "id,village\n32.16.01.1007/1,32.16.02.1006\n"
    _ = try await store.importRecords(from: [CSVText(text, kind: .families)])
    let card = try await store.family(
      Fixture.key("32.16.02.1006", 3),
      at: MomentQuery(),
      for: .steward
    )
    #expect(try await RegisterIDs(store)[card.key] == "32.16.01.1007/1")
    #expect(card.members.count == 1)
    #expect(card.enrolments.count == 2)
    #expect(card.listings.count == 1)
    #expect(card.verifications.count == 1)
    await #expect(throws: RegistryError.unknownFamily) {
      try await store.family(Fixture.key("32.16.01.1007", 1), at: MomentQuery(), for: .steward)
    }
    let table = try await store.regions(
      below: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(table.rows.prefix(2).map(\.families) == [4, 2])
    #expect(table.whole?.recorded == 3)
    let babelan = try #require(RegionCode("32.16.02"))
    let hits = try await store.search(
      "siti",
      in: babelan,
      limit: 9,
      at: MomentQuery(),
      for: .steward
    )
    #expect(hits.families.count == 3)
  }

  @Test("A newer list is the one that counts")
  func newerList() async throws {
    let store = try await Fixture.store()
    let lists = """
      id,register,covers,date,source
      dtsen,dtsen,32.16,2025-06-01,dinsos

      """
    let listings = """
      family,register,from_list,village
      32.16.01.1007/4,dtsen,dtsen,32.16.01.1007

      """
    _ = try await store.importRecords(from: [
      CSVText(lists, kind: .lists), CSVText(listings, kind: .listings),
    ])
    let table = try await store.regions(
      below: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(table.whole?.list?.id == "dtsen")
    #expect(table.whole?.families == 1)
    #expect(table.whole?.recorded == 1)
  }

  @Test("A folder is imported from its files, with progress up to the last byte")
  func folder() async throws {
    let folder = try ScratchFolder()
    for (kind, text) in Fixture().texts { try folder.write(text, to: kind.fileName) }
    let files = try Folder.sources(at: [folder.url.path()])
    let steps = Steps()
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(
      from: files,
      ImportRequest(),
      progress: { steps.add($0) },
      refused: nil
    )
    #expect(summary.rejections.isEmpty)
    let last = try #require(steps.all.last)
    #expect(last.bytes == last.totalBytes)
    #expect(last.rows == summary.rowsRead)
    #expect(steps.all.map(\.bytes) == steps.all.map(\.bytes).sorted())
  }
}
