import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasPages
@testable import TuntasWords

/// Pages in print: all lines of the screen below one line that says where one is and what the data is.
struct PrintedPageTests {
  private static let words = Words(.indonesian)

  @Test(arguments: [80, 60])
  func aReportPrintsEveryLineOfItsScreen(columns: Int) async throws {
    let (registry, moment) = (DrawnRegistry(), MomentQuery())
    let overview = try await registry.overview(of: nil, at: moment, for: .steward)
    let programmes = try await registry.programmes(in: nil, at: moment, for: .steward)
    let quality = try await registry.quality(in: nil, of: .onList, at: moment, for: .steward)
    let pages: [(PrintedPage, SafeText)] = [
      (.overview(overview, Self.words, columns: columns), Self.words[.overview]),
      (.programmes(programmes, Self.words, columns: columns), Self.words[.programmes]),
      (.quality(quality, Self.words, columns: columns), Self.words[.repairs]),
    ]
    for (page, name) in pages {
      let printed = page.canvas.plainText().split(separator: "\n", omittingEmptySubsequences: false)
      let head = try #require(printed.first)
      #expect(head.contains(name.string) && head.contains(Self.words[.sampleData].string))
      let (body, widths) = (page.body, ColumnWidths(page.body))
      let lines = (body.top + body.rows + body.bottom).map {
        $0.text(columns: columns, widths: widths).string
      }
      #expect(printed.dropFirst().map(Self.trimmed).prefix(lines.count).elementsEqual(lines))
      #expect(page.canvas.size == Size(columns: columns, rows: lines.count + 1))
      #expect(page.canvas.cursor == nil)
    }
  }

  @Test func noProgrammeIsLeftOutForWantOfRoom() async throws {
    let overview = try await DrawnRegistry().overview(
      of: nil,
      at: MomentQuery(),
      for: .steward
    )
    let page = PrintedPage.overview(overview, Self.words, columns: 80)
    let doors = page.body.rows.compactMap { $0.subject?.door }
    let programmes = doors.filter { if case .programme = $0 { true } else { false } }
    #expect(programmes.count == overview.programmes.standings.count)
  }

  private static func trimmed(_ line: Substring) -> String {
    let rest = line.drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }
}
