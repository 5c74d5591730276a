import DrawnWorld
import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk works through the findings of a rule.
struct RepairRowsTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func everyFindingIsMetOnceOnTheWayDown() async {
    var user = await Walker(.repairRows(.nikMissing, village))
    var down: [String] = [user.currentLine]
    for _ in 1..<451 {
      await user.press(.down)
      down.append(user.currentLine)
    }
    #expect(Set(down).count == 451)
    #expect(down.last?.hasPrefix("SITI 451.") == true)
    await user.press(.end)
    #expect(user.currentLine == down.last)
    await user.press(.home)
    #expect(user.currentLine == down.first)
  }

  @Test func figuresLeadToWhereTheyStand() async {
    var user = await Walker(.repairRows(.reportImplausible, Governments.bekasiRegency))
    #expect(user.currentLine.hasPrefix("Laporan Rutilahu, TW I 2025"))
    #expect(user.currentLine.contains("realisasi") && user.currentLine.contains("120"))
    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Program › Rutilahu")

    var lists = await Walker(.repairRows(.oldData, Governments.bekasiRegency))
    #expect(lists.currentLine.contains("5 Des 2023") && lists.currentLine.contains("30 Sep 2025"))
    await lists.press(.enter)
    #expect(lists.path == "Tuntas › Kab. Bekasi")
  }

  @Test(arguments: [Viewer(role: .lead), Viewer(role: .analyst, isInMeeting: true)])
  func whoMayNotSeePeopleSeesTheCountAndOneSentence(viewer: Viewer) async {
    var user = await Walker(.repairs(village), viewer: viewer)
    #expect(user.currentLine.contains("451"))
    await user.press(.enter)
    #expect(user.screen.contains("KRITIS, 451 temuan di Desa Pantai Bahagia."))
    #expect(user.screen.contains("Peran ini hanya melihat angka"))
    #expect(!user.screen.contains("SITI"))
    await user.press(.down, .end, .character("s"), .character(" "))
    #expect(!user.screen.contains("SITI"))

    let figures = await Walker(
      .repairRows(.reportImplausible, Governments.bekasiRegency),
      viewer: viewer
    )
    #expect(figures.currentLine.hasPrefix("Laporan Rutilahu"))
  }

  @Test func aShortListIsPutInOrderAndALongOneSaysThatItCannot() async {
    var short = await Walker(.repairRows(.nikShared, village))
    await short.press(.right, .right, .character("s"), .character("s"))
    #expect(short.currentLine.hasPrefix("SITI 4."))
    var long = await Walker(.repairRows(.nikMissing, village))
    await long.press(.right, .right, .character("s"))
    #expect(long.footer.contains(Words(.indonesian)[.noticeNoOrder].string))
    await long.press(.character("f"))
    #expect(long.footer.contains(Words(.indonesian)[.noticeNoCount].string))
  }

  @Test func readingAgainBeginsAnew() async {
    var user = await Walker(.repairRows(.nikMissing, village))
    await user.press(.pageDown, times: 9)
    #expect(!user.currentLine.hasPrefix("SITI 1."))
    await user.press(.character("r"))
    #expect(user.currentLine.hasPrefix("SITI 1."))
  }

  @Test func findingsOfOneFamilyAreMarkedOneByOne() async {
    var user = await Walker(.repairRows(.nikShared, village))
    await user.press(.down, .character(" "))
    #expect(user.screen.contains("1 ditandai"))
    await user.press(.character(" "))
    #expect(user.screen.contains("2 ditandai"))
  }

  @Test func rowsThatShareAPlaceAreNeverParted() {
    let family = DrawnQuality.rows(.nikShared, in: village)[1]
    // Three rows a place: no multiple of three is the number of rows kept.
    let rows = (0..<400).map { number in
      var row = family
      row.position = FamilyKey(village: village, running: Int64(number / 3))
      row.place = .member(row.position, number % 3)
      return row
    }
    let request = PageRequest(.first, limit: 80)
    var stretch = RowStretch(DrawnQuality.page(of: rows, request))
    var seen = stretch.rows
    while stretch.hasNext, let last = stretch.rows.last {
      let anchor = PageRequest.Anchor.after(last.position)
      let page = DrawnQuality.page(of: rows, PageRequest(anchor, limit: 80))
      seen += page.rows
      stretch = stretch.extended(by: RowStretch(page), anchor).0
      #expect(stretch.rows.count <= 243)
      #expect(stretch.rows.count { $0.position == stretch.rows.first?.position } == 3)
    }
    #expect(seen == rows)
    var before: [QualityRow] = stretch.rows
    while stretch.hasPrevious, let first = stretch.rows.first {
      let anchor = PageRequest.Anchor.before(first.position)
      let page = DrawnQuality.page(of: rows, PageRequest(anchor, limit: 80))
      before = page.rows + before
      stretch = stretch.extended(by: RowStretch(page), anchor).0
    }
    #expect(before == rows)
    let ids = RepairRowID.all(of: rows)
    #expect(Set(ids).count == rows.count)
    #expect(ids.allSatisfy { RepairRowID($0.description) == $0 })
  }

  @Test(
    arguments: [
      (.headCount, .relation, .number(2), .nothing, "2 kepala", "–"),
      (.noAdult, .birthDate, .number(9), .nothing, "tertua 9 th", "–"),
      (.nikMissing, .nik, .nothing, .nothing, "kosong", "–"),
      (.nikMissing, .nik, .hidden, .nothing, "isi disembunyikan", "–"),
      (.possibleDouble, .name, .nothing, .number(2), "–", "2 orang"),
      (.familyCardNumber, .familyCard, .digits(16), .number(2), "16 angka", "2 keluarga"),
      (.nikSex, .sex, .word("f"), .digits(16), "P", "NIK"),
      (.sameBenefitTwice, .programme, .number(2025), .number(2024), "2025", "2024"),
      (.unitMismatch, .indicatorUnit, .word("people"), .word("percent"), "jiwa", "persen"),
    ] as [(QualityRule, QualityField, QualityShown, QualityShown, String, String)]
  )
  func findingsAreToldInWords(
    rule: QualityRule,
    field: QualityField,
    found: QualityShown,
    other: QualityShown,
    foundText: String,
    otherText: String
  ) throws {
    let region = try #require(Drawn.regions.first)
    let row = QualityRow(
      position: FamilyKey(village: region.code, running: 1),
      rule: rule,
      place: .region(region.code),
      field: field,
      found: found,
      other: other,
      region: region
    )
    let words = RepairWords(row: row, words: Words(.indonesian))
    #expect(words.found.string == foundText)
    #expect(words.other.string == otherText)
  }

  @Test(
    arguments: [
      (
        .target(.programme("pkh"), Governments.bogor, year: 2025),
        .programme("pkh", Governments.bogor)
      ),
      (
        .target(.indicator("poverty-rate"), Governments.bogor, year: 2025),
        .figures(Governments.bogor)
      ),
      (.region(Governments.bogor), .regions(Governments.bogor)),
    ] as [(QualityPlace, Destination)]
  )
  func everyPlaceHasADoor(place: QualityPlace, door: Destination) throws {
    let row = try row(place)
    #expect(row.door == door)
    #expect(!RepairWords(row: row, words: Words(.english)).key.isEmpty)
  }

  @Test func publishedFiguresOfTheCountryStandOnItsPage() throws {
    let year = try #require(Period("2024"))
    let figure = "poverty-rate"
    #expect(
      try row(.indicator(figure, Governments.bogor, year)).door == .figures(Governments.bogor)
    )
    #expect(try row(.indicator(figure, .country, year)).door == .figures(nil))
  }

  private func row(_ place: QualityPlace) throws -> QualityRow {
    let bogor = try #require(Drawn.regions.first { $0.code == Governments.bogor })
    return QualityRow(
      position: FamilyKey(village: bogor.code, running: 1),
      rule: .unitMismatch,
      place: place,
      field: .indicatorValue,
      found: .amount(1),
      region: bogor
    )
  }
}
