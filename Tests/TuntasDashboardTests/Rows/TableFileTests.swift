import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// The files that the key `e` writes: every figure of the screen, raw, in a column of its own.
struct TableFileTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  static let screens: [Destination] =
    [nil, Governments.bekasiRegency].flatMap { place -> [Destination] in
      [
        .regions(place), .programmes(place), .reportsIn(place), .repairs(place),
        .verification(place),
      ]
    } + [.sources, .families(village), .gaps(village), .repairs(village)]

  @Test(arguments: screens, [Language.indonesian, .english])
  func noColumnIsEmptyAndNumbersAreRaw(screen: Destination, language: Language) async throws {
    let table = try await file(of: screen, language)
    let columns = table.headings.indices.map { column in table.rows.map { $0[column] } }
    #expect(!table.rows.isEmpty)
    for (heading, cells) in zip(table.headings, columns) {
      #expect(!heading.isEmpty && !["bar", "percent"].contains(heading))
      #expect(cells.contains { $0 != .missing }, "\(heading) of \(table.name)")
      for case .real(let number) in cells {
        #expect(number.isFinite, "\(number) in \(heading)")
      }
      for case .text(let text) in cells {
        #expect(!Self.codes.contains(text), "\(text) in \(heading) of \(table.name)")
      }
    }
  }

  @Test func programmesHaveActualAndTargetEach() async throws {
    let table = try await file(of: .programmes(nil), .indonesian)
    let actual = try #require(table.headings.firstIndex(of: "realisasi"))
    let target = try #require(table.headings.firstIndex(of: "target"))
    let pairs = Set(table.rows.map { [$0[actual], $0[target]] })
    let expected: [[RowValue]] = [
      [.real(702), .real(1670)], [.missing, .real(600)], [.real(3600), .real(4000)],
    ]
    for numbers in expected { #expect(pairs.contains(numbers), "\(numbers)") }
  }

  @Test func whatIsAboutInAListIsMarkedInTheFile() async throws {
    let table = try await file(of: .regions(nil), .indonesian)
    let about = try #require(table.headings.firstIndex(of: "Sekitar (±)"))
    #expect(table.rows.contains { $0[about] == .text("ya") })
    #expect(table.rows.contains { $0[about] == .text("tidak") })
  }

  @Test func statusWordsAreThoseOfTheLanguage() async throws {
    for (language, word) in [(Language.indonesian, "TERLAMBAT"), (.english, "BEHIND PLAN")] {
      let table = try await file(of: .programmes(Governments.bekasiRegency), language)
      #expect(table.rows.contains { $0.contains(.text(word)) })
    }
  }

  @Test func aRowMarkedInOneLanguageIsWrittenInTheOther() async throws {
    let exporter = KeptExport()
    var user = await Walker(.programmes(Governments.bekasiRegency), exporter: exporter)
    await user.press(.character(" "), .character("L"), .character("e"))
    let table = try #require(await exporter.tables.last)
    #expect(table.rows.count == 1 && table.headings.contains("target"))
    #expect(table.rows[0].last == .text("BEHIND PLAN"))
  }

  private func file(of screen: Destination, _ language: Language) async throws -> KeptExport.Table {
    let exporter = KeptExport()
    var user = await Walker(screen, language: language, exporter: exporter)
    await user.press(.character("e"))
    return try #require(await exporter.tables.last)
  }

  /// Words that the program uses inside and no reader knows.
  private static let codes = Set(
    ProgrammeStatus.allCases.map(\.rawValue) + [ListStatus.all, .notAll, .oldData].map(\.rawValue)
  )
}
