import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// A clerk searches, leafs through what was found, and finds a command by its name.
struct SearchTests {
  @Test func whatIsTypedIsSearchedForAndOpened() async {
    var user = await Walker()
    await user.press(.character("/"))
    #expect(user.screen.contains("Ketik nama desa"))
    await user.type("muara")
    #expect(user.screen.contains("Kec. Muaragembong  Kab. Bekasi, 32.16.01"))
    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Kec. Muaragembong")
    await user.press(.escape)
    #expect(user.path == "Tuntas › Ringkasan")
  }

  @Test func theLettersOfKeysAreTextWhileTyping() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("Q1?qi")
    #expect(user.screen.contains("Q1?qi▌"))
    #expect(!user.hasQuit)
    await user.press(.backspace, .backspace)
    #expect(user.screen.contains("Q1?▌"))
    await user.press(.control("u"))
    #expect(user.screen.contains("Ketik nama desa"))
    await user.press(.escape)
    #expect(user.path == "Tuntas › Ringkasan")
  }

  @Test func hitsFollowOneAnother() async {
    var user = await Walker()
    await user.press(.character("n"))
    #expect(user.path == "Tuntas › Ringkasan")
    await user.press(.character("/"))
    await user.type("pantai")
    #expect(user.screen.contains("Desa Pantai Bahagia (Alias)"))
    await user.press(.enter)
    #expect(user.path.hasSuffix("Pantai Bahagia › Keluarga"))
    await user.press(.character("n"))
    #expect(user.path.hasSuffix("Pantai Bakti › Keluarga"))
    #expect(user.footer.contains("Hasil cari 2 dari 2"))
    await user.press(.character("n"))
    #expect(user.path.hasSuffix("Pantai Bahagia › Keluarga"))
    await user.press(.character("N"))
    #expect(user.path.hasSuffix("Pantai Bakti › Keluarga"))
  }

  @Test func familiesAndProgrammesAreFoundToo() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("siti")
    #expect(user.screen.contains("SITI 1.  K-0001, 3 jiwa, Desa Pantai Bahagia"))
    #expect(user.screen.contains("Masih ada: ketik nama lengkap"))
    await user.press(.control("u"))
    await user.type("kube")
    #expect(user.screen.contains("KUBE (kelompok)  Kota Bekasi"))
    await user.press(.enter)
    #expect(user.path.hasSuffix("Program › KUBE"))
  }

  @Test func nothingFoundIsSaid() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("zzz")
    #expect(user.screen.contains("Tidak ada yang cocok."))
    await user.press(.enter)
    #expect(user.screen.contains("Tidak ada yang cocok."))
  }

  @Test func theWayBackAndForthIsRemembered() async {
    var user = await Walker()
    await user.press(.enter, .character("3"), .character("2"))
    #expect(user.path == "Tuntas › Kab. Bekasi")
    await user.press(.character("["))
    #expect(user.path == "Tuntas › Kab. Bekasi › Program")
    await user.press(.character("["))
    #expect(user.path == "Tuntas › Kab. Bekasi › Ringkasan")
    await user.press(.character("]"), .character("]"))
    #expect(user.path == "Tuntas › Kab. Bekasi")
    await user.press(.character("]"))
    #expect(user.path == "Tuntas › Kab. Bekasi")
    #expect(user.lines.last?.contains("Tidak ada layar sesudah ini.") == true)
  }

  @Test func commandsAreFoundByAFewLettersAndTellTheirKey() async {
    var user = await Walker()
    await user.press(.character(":"))
    #expect(user.screen.contains("Perintah"))
    await user.type("sumb")
    let line = user.lines.first { $0.contains("►") } ?? ""
    #expect(line.contains("0") && line.contains("Sumber"))
    await user.press(.enter)
    #expect(user.path == "Tuntas › Sumber")
    await user.press(.control("p"), .escape)
    #expect(user.path == "Tuntas › Sumber")
  }

  @Test func aCodeLeadsToItsRegion() async {
    var user = await Walker()
    await user.press(.character(":"))
    await user.type("32.16.01")
    #expect(user.screen.contains("Buka wilayah 32.16.01"))
    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Kec. Muaragembong")
    await user.press(.character(":"))
    await user.type("zzzz")
    #expect(user.screen.contains("Tidak ada perintah seperti itu"))
  }

  @Test(arguments: [("", "", 0), ("bc", "abc", 1), ("ac", "abc", 1), ("ca", "abc", nil)])
  func lettersStandInTheirOrder(letters: String, name: String, distance: Int?) {
    #expect(PalettePanel.distance(of: letters, in: name) == distance)
  }
}
