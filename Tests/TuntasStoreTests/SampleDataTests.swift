import Foundation
import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("The sample data")
struct SampleDataTests {
  @Test("It is taken without a row refused, and shows what its lists say")
  func imports() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let files = try Folder.sources(at: [Repository.sampleData.path()])
    let summary = try await store.importRecords(from: files)
    #expect(files.map(\.kind) == RecordKind.allCases)
    #expect(summary.rejections.isEmpty)
    let overview = try await store.overview(of: nil, at: MomentQuery(), for: .steward)
    #expect(overview.regions.rows.map(\.families) == [1_160, 842, 6_000, 3_480])
    #expect(overview.isSynthetic)
    #expect(overview.moment == Moment(year: 2025, day: Quarter(year: 2025, number: 3).lastDay))
    for government in Governments.all {
      let table = try await store.regions(below: government, at: MomentQuery(), for: .steward)
      #expect(table.rows.reduce(0) { $0 + $1.families } == table.whole?.families)
      #expect(table.rows.reduce(0) { $0 + ($1.recorded ?? 0) } == table.whole?.recorded)
    }
  }

  @Test("Nothing that it says in words is mistaken for the number of a person")
  func words() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: Folder.sources(at: [Repository.sampleData.path()]))
    let kinds = RecordKind.allCases.filter { !$0.freeText.isEmpty }
    let whole = try await RecordsTexts(store, RecordQuery(kinds))
    let masked = try await RecordsTexts(store, RecordQuery(kinds), for: Viewer(role: .analyst))
    for kind in kinds {
      #expect(!whole.rows(kind).isEmpty)
      let changed = zip(whole.rows(kind), masked.rows(kind)).filter { $0 != $1 }
      #expect(changed.isEmpty, "\(kind): \(changed.prefix(3))")
    }
  }
}
