import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// A clerk works with the rows of a table.
struct RowsTests {
  private let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func rowsAreSortedUpwardsDownwardsAndAsTheyCame() async {
    var user = await Walker(.regions(Governments.bekasiRegency))
    #expect(user.currentLine.hasPrefix("Muaragembong"))
    await user.press(.character("s"))
    #expect(user.screen.contains("Kecamatan▲"))
    #expect(user.currentLine.hasPrefix("Cabangbungin"))
    await user.press(.character("s"))
    #expect(user.screen.contains("Kecamatan▼"))
    #expect(user.currentLine.hasPrefix("Tarumajaya"))
    await user.press(.character("s"))
    #expect(user.currentLine.hasPrefix("Muaragembong"))
    #expect(!user.screen.contains("▲"))
  }

  /// The first column stands in front anyway, and no key is silent.
  @Test func fixingAColumnIsSaid() async {
    var user = await Walker(.regions(Governments.bekasiRegency))
    await user.press(.character("!"))
    #expect(user.screen.contains("Kolom Kecamatan tetap di depan"))
    await user.press(.character("!"))
    #expect(user.screen.contains("Kolom Kecamatan tidak lagi tetap"))
  }

  @Test func whatIsNotKnownStandsAtTheEndWhateverTheDirection() async {
    var user = await Walker(.programmes(nil))
    for _ in 1...3 { await user.press(.right) }
    for _ in 1...2 {
      await user.press(.character("s"))
      await user.press(.end)
      #expect(user.currentLine.contains("BELUM LAPOR"))
      await user.press(.home)
      #expect(!user.currentLine.contains("BELUM LAPOR"))
    }
  }

  @Test func familiesAreFilteredByDecileSortedBySizeAndUndone() async {
    var user = await Walker(.families(village))
    await user.press(.right, .right, .right, .character("f"))
    #expect(user.screen.contains("Nilai kolom Desil"))
    #expect(user.screen.contains("[ ] 1"))
    await user.press(.enter)
    #expect(user.screen.contains("[desil 1]"))
    #expect(user.screen.contains("100 dari 451"))
    await user.press(.left, .character("s"), .character("s"))
    #expect(user.screen.contains("urut Jiwa ▼"))
    #expect(user.currentLine.split(separator: " ").contains("6"))
    await user.press(.character("u"), .character("u"))
    #expect(user.screen.contains("urut Jiwa") == false)
    await user.press(.character("u"))
    #expect(!user.screen.contains("Saringan:"))
    #expect(user.currentLine.hasPrefix("SITI 1. "))
    await user.press(.character("U"))
    #expect(user.screen.contains("[desil 1]"))
    await user.press(.escape)
    #expect(!user.screen.contains("Saringan:"))
    #expect(user.path.hasSuffix("Keluarga"))
  }

  @Test func severalValuesAreChosenAndLetGo() async {
    var user = await Walker(.programmes(nil))
    for _ in 1...5 { await user.press(.right) }
    await user.press(.character("f"), .character(" "), .character(" "), .enter)
    #expect(user.screen.contains("TERLAMBAT, BELUM LAPOR"))
    #expect(!user.screen.contains("SESUAI"))
    await user.press(.character("f"), .character(" "), .character(" "), .enter)
    #expect(user.screen.contains("SESUAI"))
  }

  @Test func valuesAreCountedWithTheMostFirst() async {
    var user = await Walker(.families(village))
    await user.press(.right, .right, .character("#"))
    let counts = user.lines.filter { $0.contains("[ ]") }.compactMap { line in
      line.split(separator: " ").dropLast().last { $0.allSatisfy(\.isNumber) }.flatMap { Int($0) }
    }
    #expect(counts.reduce(0, +) == 451)
    #expect(counts == counts.sorted(by: >))
  }

  @Test func columnsAreHiddenFixedAndMadeWiderAndEverythingIsUndone() async {
    var user = await Walker(.regions(Governments.bekasiRegency))
    let before = user.screen
    await user.press(.right, .right, .character("-"))
    #expect(!user.screen.contains("keluarga  Belum"))
    await user.press(.character("!"))
    let heading = user.lines.first { $0.contains("Kecamatan") } ?? ""
    #expect(heading.split(separator: " ").first == "►Belum")
    await user.press(.character(">"), .character("<"), .character("<"))
    for _ in 1...5 { await user.press(.character("u")) }
    #expect(user.screen.contains("Kecamatan") && user.screen.contains("keluarga"))
    #expect(user.lines.dropFirst(4).first == before.split(separator: "\n").map(String.init)[4])
    await user.press(.character("u"))
    #expect(user.footer.contains("Tidak ada tampilan yang dapat diurungkan"))
  }

  @Test func markedRowsAreExportedAndLetGo() async {
    let exporter = KeptExport()
    var user = await Walker(.families(village), exporter: exporter)
    await user.press(.character(" "), .down, .character(" "), .character(" "))
    #expect(user.screen.contains("3 ditandai"))
    await user.press(.character("e"))
    #expect(user.footer.contains("3 baris ditulis ke kept.csv"))
    #expect(!user.screen.contains("ditandai"))
    let table = await exporter.tables.last
    #expect(table?.name == "families")
    #expect(table?.isSynthetic == true)
    #expect(table?.headings.prefix(2) == ["Nomor", "Kepala keluarga"])
    #expect(table?.rows.first?.first == .text("32.16.01.2001 K-0001"))
    #expect(table?.rows.map { $0[1] } == [.text("SITI 1."), .text("SITI 3."), .text("SITI 4.")])
    #expect(table?.rows.first?.contains(.text("pkh sembako")) == true)
  }

  @Test func withoutMarksEveryRowOfTheFilterIsExported() async {
    let exporter = KeptExport()
    var user = await Walker(.families(village), exporter: exporter)
    await user.press(.right, .right, .right, .character("f"), .enter, .character("e"))
    #expect(await exporter.tables.last?.rows.count == 100)
  }

  @Test func withoutAPlaceToWriteToThereIsNoKey() async {
    var user = await Walker(.families(village))
    await user.press(.character("?"))
    #expect(!user.screen.contains("ekspor yang ditandai"))
  }

  @Test func whatCannotBeWrittenIsSaid() async {
    var user = await Walker(.families(village), exporter: BrokenExport())
    await user.press(.character("e"))
    #expect(user.footer.contains("Berkas tidak dapat ditulis"))
  }

  @Test func theRowGoesToTheClipboard() async {
    var user = await Walker(.families(village))
    await user.press(.character("y"))
    #expect(user.copied.first?.hasPrefix("SITI 1.") == true)
    await user.press(.character("i"), .character("y"))
    #expect(user.copied.contains { $0.hasPrefix("Satuan: ") })
  }

  /// On a terminal without reversed or bold text it must be found too.
  @Test(arguments: [(GlyphSet.unicode, "►"), (.blocks, "►"), (.ascii, ">")])
  func theChosenColumnHasAMark(glyphs: GlyphSet, mark: String) async {
    var user = await Walker(.regions(Governments.bekasiRegency))
    func headings() -> String {
      let lines = user.screen(in: glyphs).split(separator: "\n").map(String.init)
      return lines.first { $0.contains("Kecamatan") && $0.contains("Belum") } ?? ""
    }
    #expect(!headings().contains(mark))
    await user.press(.left)
    #expect(headings().hasPrefix("  \(mark)Kecamatan"), "\(headings())")
    await user.press(.right, .right, .right)
    #expect(headings().contains("\(mark)Belum"), "\(headings())")
    #expect(headings().count { String($0) == mark } == 1)
  }

  @Test func colouredThemesAreSteppedThrough() async {
    var user = await Walker()
    await user.press(.character("t"))
    #expect(user.theme == "light")
    await user.press(.character("t"))
    #expect(user.theme == "dark")
    await user.press(.character("t"), .character("t"))
    #expect(user.theme == "standard")
  }
}
