import Foundation
import Testing
import TuntasTestSupport

@testable import TuntasDashboard

struct KeyManualTests {
  @Test func thePageOfTheManualIsTheTableOfKeys() throws {
    let page = Repository.root.appending(
      path: "Sources/TuntasDashboard/TuntasDashboard.docc/Keys.md"
    )
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(KeyManual.page.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == KeyManual.page)
  }
}
