import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk asks what is wrong in the data, and where.
struct RepairsTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country
  private let district = RegionCode(number: 3_216_010_000) ?? .country

  @Test func fromAnywhereTheKeyShowsTheRegionOneIsIn() async {
    var user = await Walker()
    await user.press(.character("7"))
    #expect(user.path == "Tuntas › Perbaikan data")
    #expect(user.screen.contains("di semua wilayah"))

    var inside = await Walker(.families(village))
    await inside.press(.character("7"))
    #expect(inside.path.hasSuffix("Pantai Bahagia › Perbaikan data"))
    await inside.press(.escape)
    #expect(inside.path.hasSuffix("Pantai Bahagia › Keluarga"))
  }

  @Test func anOfficeBeginsWithItsOwnGovernment() async {
    let viewer = Viewer(role: .analyst, home: Governments.bekasiRegency)
    var user = await Walker(.sources, viewer: viewer)
    await user.press(.character("7"))
    #expect(user.path == "Tuntas › Kab. Bekasi › Perbaikan data")
  }

  @Test(arguments: RecordKind.allCases)
  func everyCellIsNamedInTheReadersLanguage(kind: RecordKind) {
    for column in kind.columns where column.name.contains("_") || kind == .families {
      let name = Words(.indonesian).name(of: QualityField(kind, column.name))
      let isSpoken = name.string != column.name || ["rt", "rw"].contains(column.name)
      #expect(isSpoken, "\(column.name)")
    }
  }

  @Test func theWorstStandsFirstInWordsAndWithItsDay() async {
    let user = await Walker(.repairs(Governments.bekasiRegency))
    #expect(user.screen.contains("5 kritis, 28 peringatan, 2.401 info di Kab. Bekasi."))
    #expect(user.screen.contains("30 Sep 2025."))
    #expect(user.currentLine.hasPrefix("NIK kosong atau bukan 16 angka "))
    #expect(user.currentLine.contains("KRITIS"))
    let rules = user.lines.prefix { !$0.contains("Kecamatan") }
    let words = rules.compactMap { line in
      ["KRITIS", "PERINGATAN", "INFO"].first { line.contains(" \($0)  ") }
    }
    #expect(words == ["KRITIS", "PERINGATAN", "PERINGATAN", "PERINGATAN", "INFO"])
  }

  @Test func fromARuleToTheRowsToTheFamilyAndBack() async {
    var user = await Walker(.repairs(village))
    await user.press(.enter)
    #expect(user.path.hasSuffix("Perbaikan data › K1"))
    #expect(user.screen.contains("KRITIS, 451 temuan di Desa Pantai Bahagia."))
    #expect(user.currentLine.hasPrefix("SITI 1."))
    #expect(user.currentLine.contains("NIK") && user.currentLine.contains("15 angka"))
    await user.press(.enter)
    #expect(user.screen.contains("Keluarga SITI N."))
    await user.press(.escape, .escape)
    #expect(user.path.hasSuffix("Pantai Bahagia › Perbaikan data"))
  }

  @Test func anotherFormCountsThoseWhoLeftTheListToo() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    #expect(user.screen.contains("keluarga di daftar; 9 temuan lain pada keluarga yang sudah"))
    #expect(!user.screen.contains("Bantuan sesudah meninggal"))
    await user.press(.character("v"))
    #expect(user.screen.contains("semua keluarga, juga 9 temuan pada yang sudah keluar"))
    #expect(user.screen.contains("Bantuan sesudah meninggal"))
    // The rows behind a count are of the same families, and so are the parts; of this rule none left.
    await user.press(.enter)
    #expect(user.screen.contains("semua keluarga, juga 0 temuan"))
    await user.press(.escape, .character("v"))
    #expect(user.screen.contains("keluarga di daftar; 9 temuan lain"))
  }

  @Test func whereNobodyIsRecordedNothingIsClean() throws {
    let region = try #require(Drawn.regions.first { $0.code == district })
    let part = QualityPart(region: region, summary: QualitySummary(), hasPeople: false)
    let page = QualityPage(
      region: nil,
      moment: Drawn.moment,
      checkedOn: nil,
      parts: [part],
      hasPeople: false
    )
    for language in Language.allCases {
      let words = Words(language)
      let row = RepairPartColumns(page: page, words: words).data.rows[0]
      #expect(row.label("worst") == words[.statusNoData])
      #expect(row.label("critical") == "–")
      #expect(words.repairCounts(page).string.hasSuffix(words[.statusNoData].string))
      #expect(words.nothingFound(page) == words[.statusNoData])
    }
  }

  @Test func fromAPartToItsOwnRepairs() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    await user.press(.tab)
    // The most critical first, the part without any last.
    #expect(user.currentLine.hasPrefix("Cabangbungin"))
    await user.press(.down, .down)
    #expect(user.currentLine.hasPrefix("Tarumajaya") && user.currentLine.contains("BERSIH"))
    await user.press(.up, .enter)
    #expect(user.path == "… › Kec. Muaragembong › Perbaikan data")
  }

  @Test func whatStandsInNoPartIsSaidBelowThem() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    #expect(user.screen.contains("Di luar bagian di atas"))
    await user.press(.end, .character("i"))
    #expect(user.screen.contains("3 dari 2.434 temuan di Kab. Bekasi"))
  }

  @Test func theFourGovernmentsKeepTheirOrder() async {
    var user = await Walker(.repairs(nil))
    await user.press(.tab)
    var names: [Substring] = []
    for _ in 1...4 {
      names.append(user.currentLine.prefix(11))
      await user.press(.down)
    }
    #expect(names == ["Kab. Bekasi", "Kota Bekasi", "Kab. Bogor ", "Kab. Cianju"])
  }

  @Test func eachTableIsPutInOrderAndFilteredForItself() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    await user.press(.character("s"))
    #expect(user.screen.contains("Yang perlu diperbaiki▲"))
    await user.press(.character("s"))
    #expect(user.currentLine.contains("INFO"))
    await user.press(.tab, .character("s"))
    #expect(user.screen.contains("Kecamatan▲"))
    #expect(user.currentLine.hasPrefix("Cabangbungin"))
    await user.press(.character("s"))
    #expect(user.currentLine.hasPrefix("Tarumajaya"))
    await user.press(.home)
    #expect(user.currentLine.contains("INFO"))
  }

  @Test func aFilterOfTheRulesLeavesThePartsAlone() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    await user.press(.right, .character("f"), .enter)
    #expect(user.screen.contains("[tingkat KRITIS]"))
    #expect(user.screen.contains("Muaragembong"))
    await user.press(.down)
    #expect(user.currentLine.hasPrefix("Cabangbungin"))
    await user.press(.character(" "))
    #expect(user.screen.contains("1 ditandai"))
    await user.press(.home, .escape)
    #expect(!user.screen.contains("Saringan:"))
    #expect(user.path == "Tuntas › Kab. Bekasi › Perbaikan data")
  }

  @Test func aFilterOutlivesAChangeOfLanguage() async {
    var user = await Walker(.repairs(Governments.bekasiRegency))
    await user.press(.character("f"), .enter, .character("L"))
    #expect(user.currentLine.hasPrefix("NIK empty"))
    #expect(!user.screen.contains("civil register"))
  }

  @Test func ofAnotherGovernmentNothingIsCounted() throws {
    let words = Words(.indonesian)
    let bogor = try #require(Drawn.regions.first { $0.code == Governments.bogor })
    let page = QualityPage(
      region: nil,
      moment: Drawn.moment,
      checkedOn: nil,
      parts: [QualityPart(region: bogor, summary: QualitySummary(), isWithheld: true)]
    )
    let row = try #require(RepairPartColumns(page: page, words: words).data.rows.first)
    #expect(row.label("critical") == "–" && row.value("critical") == .unknown)
    #expect(row.label("worst") == words[.publishedOnly])
    #expect(row.subject.door == .figures(Governments.bogor))
    let explanation = try #require(row.subject.explanation)
    #expect(
      ExplanationText(explanation, words).entries.contains { $0.text.string.contains("bukan nol") }
    )
    #expect(words.checked(page) == words[.checkNoDay])
  }

  @Test func nothingToRepairIsSaid() async throws {
    let page = QualityPage(region: nil, moment: Drawn.moment, checkedOn: Drawn.moment.day)
    let body = RepairsBody(
      page: page,
      rules: TableState(),
      parts: TableState(),
      words: Words(.indonesian)
    ).body(columns: 80, view: [])
    let lines = (body.top + body.rows).map {
      $0.text(columns: 80, widths: ColumnWidths(body)).string
    }
    #expect(lines.contains { $0.hasPrefix("Tidak ada yang perlu diperbaiki di semua wilayah.") })
    #expect(body.rows.count == 1)
  }

  @Test func whoLeftTheListIsCountedForTheRuleThatIsShown() {
    var former = QualitySummary()
    former.add(.nikMissing, count: 60)
    former.add(.oldData, count: 608)
    let page = QualityPage(
      region: nil,
      moment: Drawn.moment,
      checkedOn: Drawn.moment.day,
      former: former
    )
    let words = Words(.indonesian)
    #expect(words.counted(page).string.contains("668 "))
    #expect(words.counted(page, of: .nikMissing).string.contains(" 60 "))
    #expect(words.counted(page, of: .headCount) == words[.repairsOnList])
  }
}
