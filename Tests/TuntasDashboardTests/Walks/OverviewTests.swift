import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// The secretary of one government reads the first screen.
struct OverviewTests {
  private let id = Words(.indonesian)

  @Test(arguments: [nil, Governments.bekasiRegency], Language.allCases)
  func villagesAndReportsAreCountedWithoutAPercent(
    place: RegionCode?,
    language: Language
  ) async throws {
    let words = Words(language)
    let size = Size(columns: 100, rows: 40)
    let lines = await Walker(.overview(place), language: language, size: size).lines
    for name in [words[.overviewDeliberations], words[.overviewReports]] {
      let line = try #require(lines.first { $0.contains(name.string) && $0.contains("/") })
      #expect(!line.contains("%") && line.contains("┃"), "\(line)")
    }
  }

  @Test func familiesOfOtherRegionsHaveAPercentFromTwentyOn() {
    for (families, percent) in [(19, ""), (20, "50%"), (40, "58%")] {
      let row = CountRow(
        names: ["x"],
        ratio: Ratio(families == 40 ? 23 : families / 2, of: families),
        subject: RowSubject(),
        isOfFamilies: true
      )
      let table = RegionTable(region: nil, moment: Drawn.moment, rows: [])
      let cells = RegionColumns(table: table, words: id).columns.cells(of: .counts(row))
      #expect(cells["percent"].map { $0 == .text(SafeText(percent)) } ?? percent.isEmpty)
      #expect((cells["bar"] == nil) == percent.isEmpty)
    }
  }

  @Test func theSentencesOfOneGovernmentAreThoseOfTheDrawing() async throws {
    let lines = try await lines(of: DrawnSources.lists)
    #expect(lines[2] == "Target nol: akhir 2026 (Inpres 8/2025). Perkiraan belum dapat dihitung.")
    let earlier =
      "1.926* menjadi 1.160* keluarga: hasil verifikasi 2023 (meninggal, pindah dll)."
    #expect(lines.contains(earlier))
  }

  @Test func theReasonNamesEveryListThatCannotBeCompared() async throws {
    let overview = try await overview(DrawnSources.lists)
    let current = try #require(overview.regions.whole?.list)
    let reason = OutlookReason(
      comparison: ListComparison(overview.lists, with: current),
      words: id
    )
    let text = reason.text.string
    #expect(text.hasPrefix("Perlu sedikitnya 3 daftar dari register"))
    #expect(text.contains("Baru ada 1."))
    #expect(text.contains("Daftar Jan 2023 berbeda: register DTKS, menghitung jiwa"))
    #expect(text.contains("Rp11.941,1"))
    #expect(text.contains("1.926* menjadi 1.160* adalah perbaikan daftar, bukan laju keluar"))
  }

  @Test func withThreeComparableListsNobodySaysThatThereIsNoProjection() async throws {
    let lists = (1...2).map { number in
      var list = DrawnSources.lists[2]
      list.id = "list-\(number)"
      list.date = Drawn.day(2023, number, 5)
      return list
    }
    let lines = try await lines(of: lists + [DrawnSources.lists[2]])
    #expect(
      lines[2] == "Target nol: akhir 2026, Inpres 8/2025. Target 2024, Inpres 4/2022: sudah lewat."
    )
    #expect(!lines.contains { $0.contains("Perkiraan") })
  }

  @Test func aListBeforeThatIsNoVerificationIsToldByItsDay() async throws {
    var earlier = DrawnSources.lists[1]
    earlier.stage = .afterVerification
    let lines = try await lines(of: [earlier, DrawnSources.lists[2]])
    let text = "1.926* menjadi 1.160* keluarga: daftar 30 Nov 2023 ke daftar 5 Des 2023."
    #expect(lines.contains(text))
  }

  @Test func aListBeforeWithoutAPrintedNumberIsNotSpokenOf() async throws {
    var earlier = DrawnSources.lists[1]
    earlier.families = nil
    let lines = try await lines(of: [earlier, DrawnSources.lists[2]])
    #expect(!lines.contains { $0.contains("menjadi") })
  }

  @Test func theRowOfTheOtherDistrictsExplainsItsOwnSum() async throws {
    var overview = try await overview(DrawnSources.lists)
    overview.regions.rows = (0..<8).map { number in
      var row = overview.regions.rows[number % 2]
      row.region.code = RegionCode(number: 3_216_010_000 + Int64(number) * 10_000) ?? .country
      return row
    }
    let body = OverviewBody(overview: overview, words: id, size: Size(columns: 80, rows: 22)).body
    let subject = body.rows.compactMap(\.subject)[5]
    let text = ExplanationText(try #require(subject.explanation), id)
    #expect(
      text.title.string == "186 dari 291 keluarga sudah tercatat di 3 wilayah lain, Kab. Bekasi"
    )
  }

  @Test func everythingOfTheDrawingFitsOn80Columns() async throws {
    for language in Language.allCases {
      for line in try await lines(of: DrawnSources.lists, Words(language)) {
        #expect(!line.contains("…"), "\(line)")
      }
    }
  }

  private func overview(_ lists: [FamilyList]) async throws -> Overview {
    var overview = try await DrawnRegistry(failure: nil).overview(
      of: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    overview.lists = lists
    return overview
  }

  private func lines(of lists: [FamilyList], _ words: Words? = nil) async throws -> [String] {
    let size = Size(columns: 80, rows: 22)
    let overview = try await overview(lists)
    let body = OverviewBody(overview: overview, words: words ?? id, size: size).body
    #expect((body.top + body.rows + body.bottom).count <= size.rows)
    let widths = ColumnWidths(body)
    return (body.top + body.rows + body.bottom).map { line in
      line.text(columns: size.columns, widths: widths).string
    }
  }
}
