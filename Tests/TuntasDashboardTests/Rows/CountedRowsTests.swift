import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Enter on a count opens as many rows as it says, on the sample data too.
struct CountedRowsTests {
  @Test(arguments: SampleScreens.places)
  func deliberationsAreCountedAsTheVillagesBehindThem(place: RegionCode?) async throws {
    let reader = try await SampleRegistry.reader()
    let overview = try await reader.registry.overview(
      of: place,
      at: reader.moment,
      for: reader.viewer
    )
    let body = OverviewBody(
      overview: overview,
      words: Words(.indonesian),
      size: Size(columns: 80, rows: 60)
    ).body
    let row = try #require(body.rows.first { $0.subject?.door == .verification(place) })
    let screen = try await SampleScreens.read(VerificationScreen(of: place), reader)
    let table = try #require((screen as? VerificationScreen)?.content.value)
    let (done, all) = (table.rows.count(where: \.isDone), table.rows.count)
    let numbers = Words(.indonesian).numbers
    let text = row.text(columns: 80, widths: ColumnWidths(body)).string
    let isKnown = overview.deliberations != nil
    #expect(
      text.contains(isKnown ? "\(numbers.whole(done))/\(numbers.whole(all))" : "–"),
      "\(text)"
    )
    #expect(!isKnown || done > 0)
  }
}
