import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

struct WalkTests {
  @Test func fromTheOverviewDownToAFamilyAndBack() async {
    var user = await Walker()
    #expect(user.path == "Tuntas › Ringkasan")
    #expect(user.currentLine.hasPrefix("Kab. Bekasi, Des 2023"))

    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Ringkasan")
    #expect(user.currentLine.hasPrefix("Muaragembong"))

    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Kec. Muaragembong")

    await user.press(.enter)
    #expect(user.screen.contains("451 keluarga di Desa Pantai Bahagia, daftar 5 Des 2023."))

    await user.press(.enter)
    #expect(user.screen.contains("Keluarga SITI N. K-0001, 5 jiwa, desil 1 (kabupaten)."))

    await user.press(.escape, .backspace, .escape, .escape)
    #expect(user.path == "Tuntas › Ringkasan")
    #expect(user.currentLine.hasPrefix("Kab. Bekasi, Des 2023"))
  }

  @Test func fromTheProgrammesToOneByQuarterAndByDistrict() async {
    var user = await Walker()
    await user.press(.character("3"))
    #expect(user.path == "Tuntas › Program")
    #expect(user.currentLine.hasPrefix("Rutilahu (unit)"))

    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Program › Rutilahu")
    #expect(user.currentLine.hasPrefix("Laporan dinas"))

    await user.press(.tab)
    #expect(user.currentLine.hasPrefix("TW I"))

    await user.press(.tab)
    #expect(user.currentLine.hasPrefix("Muaragembong"))
    #expect(user.currentLine.contains("TERLAMBAT kurang 39"))

    await user.press(.enter)
    #expect(user.path == "… › Kec. Muaragembong › Program › Rutilahu")
  }

  @Test func escapeAtTheRootStaysAndTheLetterEnds() async {
    var user = await Walker()
    await user.press(.escape, .escape)
    #expect(!user.hasQuit)
    await user.press(.enter, .character("q"))
    #expect(!user.hasQuit)
    await user.press(.character("q"))
    #expect(user.hasQuit)
  }

  @Test func theLanguageChangesWhileRunning() async {
    var user = await Walker()
    await user.press(.character("L"))
    #expect(user.path == "Tuntas › Overview")
    await user.press(.character("L"))
    #expect(user.path == "Tuntas › Ringkasan")
  }

  @Test func theRegionStaysWhenTheScreenChanges() async {
    var user = await Walker(.families(Governments.bekasiRegency))
    await user.press(.down, .down, .character("5"))
    #expect(user.path == "Tuntas › Kab. Bekasi › Belum terlayani")
    await user.press(.character("9"))
    #expect(user.path == "Tuntas › Kab. Bekasi › Peta")
    await user.press(.character("2"))
    #expect(user.path == "Tuntas › Kab. Bekasi")
    // Back by the way one came, with the cursor where it was.
    await user.press(.escape, .escape, .escape)
    #expect(user.path == "Tuntas › Kab. Bekasi › Keluarga")
    #expect(user.currentLine.hasPrefix("SITI 3."))
    // A screen that lies below is gone back to, not opened again.
    await user.press(.character("5"), .character("4"), .escape)
    #expect(user.path == "Tuntas › Ringkasan")
  }

  @Test(arguments: [("4", "Keluarga"), ("5", "Belum terlayani"), ("9", "Peta")])
  func whereAGovernmentIsNeededTheFourAreOffered(digit: Character, name: String) async {
    var user = await Walker(.sources)
    await user.press(.character(digit))
    #expect(user.screen.contains("Pilih pemerintah"))
    for name in ["Kab. Bekasi", "Kota Bekasi", "Kab. Bogor", "Kab. Cianjur"] {
      #expect(user.screen.contains(name))
    }
    await user.type("cian")
    await user.press(.enter)
    #expect(user.path.hasSuffix(name) && user.path.contains("Cianjur"))
  }

  /// The region stays when the screen changes; above the governments, which have no list together, it is
  /// that of the row.
  @Test func familiesAreThoseOfTheRegionThatIsSeen() async {
    var user = await Walker(.regions(RegionCode(number: 3_216_010_000)))
    await user.press(.character("4"))
    #expect(user.path.hasSuffix("Kec. Muaragembong › Keluarga"))
    user = await Walker(.regions(nil))
    await user.press(.down, .character("4"))
    #expect(user.path.hasSuffix("Kota Bekasi › Keluarga"))
  }

  @Test func theFamiliesThatNobodyServesAreOneKeyAway() async {
    var user = await Walker(.regions(RegionCode(number: 3_216_010_000)))
    await user.press(.character("5"))
    #expect(user.path.hasSuffix("Kec. Muaragembong › Belum terlayani"))
    await user.press(.down, times: 40)
    #expect(user.currentLine.contains("belum tercatat"))
  }

  @Test(arguments: [
    (RegistryError.empty, "Belum ada data."),
    (.regionOutOfScope(Governments.bogor), "Anda tidak berhak melihat wilayah ini."),
    (.peopleHidden, "Peran ini hanya melihat angka"),
  ])
  func whatCannotBeReadIsSaid(failure: RegistryError, sentence: String) async {
    let user = await Walker(failure: failure)
    #expect(user.screen.contains(sentence))
  }
}
