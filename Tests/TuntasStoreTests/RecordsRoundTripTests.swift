import Foundation
import Testing
import TuntasContract
import TuntasFiles
import TuntasModel
import TuntasStore
import TuntasTestSupport

@Suite("Walking records out, and taking them back")
struct RecordsRoundTripTests {
  @Test("What was imported from the sample data comes out as it is, and goes in again as it is")
  func sampleData() async throws {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let files = try Folder.sources(at: [Repository.sampleData.path()])
    _ = try await store.importRecords(from: files)
    let first = try await RecordsTexts(store)
    for kind in RecordKind.allCases {
      let isEqual =
        Self.comparable(first.texts[kind], kind)
        == Self.comparable(try Repository.sample(kind.fileName), kind)
      #expect(isEqual, "\(kind)")
    }
    let other = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await other.importRecords(from: first.sources)
    #expect(summary.rejections.isEmpty)
    let second = try await RecordsTexts(other)
    for kind in RecordKind.allCases {
      let isEqual = second.texts[kind] == first.texts[kind]
      #expect(isEqual, "\(kind)")
    }
  }

  /// The lines of a file; the sample writes the enrolments of one family in the order of chance.
  private static func comparable(_ text: String?, _ kind: RecordKind) -> [Substring]? {
    let lines = text?.split(separator: "\n", omittingEmptySubsequences: false)
    return kind == .enrolments ? lines?.sorted() : lines
  }
}
