private import Foundation
import TerminalKit
import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// On a day in the past a clerk asks what the marks of a row mean.
struct ExplainedMarksTests {
  /// The sample with every third report of an agency without a day.
  private static let opening = Task { () -> Store in
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let files = try Folder.sources(at: [Repository.sampleData.path()])
    let path = Repository.sampleData.appending(path: "achievements.csv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    let changed = lines.enumerated().map { place, line -> String in
      guard place % 3 == 0 else { return String(line) }
      return String(line).replacing("2025-04-28", with: "")
    }
    let reports = CSVText(changed.joined(separator: "\n") + "\n", kind: .achievements)
    let sources: [any RecordSource] = files.filter { $0.kind != .achievements } + [reports]
    _ = try await store.importRecords(from: sources)
    return store
  }

  private static let screens: [Destination] = [
    .overview(nil), .overview(Governments.bekasiRegency), .regions(Governments.bekasiRegency),
    .programmes(Governments.bekasiRegency), .programme("pkh", Governments.bekasiRegency),
    .programme("sembako", Governments.bekasiRegency), .groups(Governments.bekasiRegency),
    .reportsIn(nil), .gaps(Governments.bekasiRegency), .map(Governments.bekasiRegency),
  ]

  private static let alwaysMarked: [Destination] = [
    .overview(nil), .regions(Governments.bekasiRegency), .programmes(Governments.bekasiRegency),
    .reportsIn(nil), .gaps(Governments.bekasiRegency),
  ]

  @Test(arguments: screens, Language.allCases)
  func aMarkedNumberIsMarkedInItsExplanationAndTheMarkIsSaid(
    start: Destination,
    language: Language
  ) async throws {
    let words = Words(language)
    var marked = 0
    for row in try await Self.rows(of: start, words) {
      guard let number = Self.markedNumber(in: row.text) else { continue }
      marked += 1
      #expect(row.box(words).contains(number), "\(number) of \(row.text)")
      let marks = Self.marks(of: row, words)
      let sign = String(number.prefix(1))
      #expect(marks.contains { $0.contains(sign) }, "\(row.text)")
    }
    #expect(marked > 0 || !Self.alwaysMarked.contains(start))
  }

  @Test func howManyHaveNoDayIsSaid() async throws {
    let words = Words(.indonesian)
    let rows = try await Self.rows(of: .overview(nil), words)
    let bekasi = try #require(rows.first { $0.text.contains("≤752") })
    let marks = Self.marks(of: bekasi, words)
    #expect(marks.count == 1 && marks[0].contains("354 keluarga"), "\(marks)")
    #expect(!bekasi.box(words).contains(" 752 dari"))
  }

  private static func marks(of row: ExplainedRow, _ words: Words) -> [String] {
    guard let explanation = row.subject.explanation else { return [] }
    let entries = ExplanationText(explanation, words).entries
    return entries.filter { $0.label == Phrase.explainMark }.map { $0.text.string }
  }

  private static func rows(of start: Destination, _ words: Words) async throws -> [ExplainedRow] {
    let reader = MomentReader(
      registry: try await opening.value,
      moment: MomentQuery(asOf: CalendarDate("2025-03-31")),
      viewer: .steward
    )
    return try await rows(of: start.screen, reader, words)
  }

  private static func rows(
    of screen: some DashboardScreen,
    _ reader: MomentReader,
    _ words: Words
  ) async throws -> [ExplainedRow] {
    let content = try await screen.load(from: reader)
    let body = screen.body(of: content, words, size: Size(columns: 120, rows: 200))
    return ExplainedRow.all(of: body, columns: 120)
  }

  /// The first number with a mark on a line.
  private static func markedNumber(in text: String) -> String? {
    text.firstMatch(of: /[≤≥]±?[0-9]+([.,][0-9]{3})*/).map { String($0.output.0) }
  }
}
