import TerminalKit
import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk searches, leafs through what was found, and finds a command by its name.
struct SearchTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func whatIsTypedIsSearchedForAndOpened() async {
    var user = await Walker()
    await user.press(.character("/"))
    #expect(user.screen.contains("Ketik nama desa"))
    await user.type("muara")
    #expect(user.screen.contains("1 cocok di semua wilayah"))
    let line = user.lines.first { $0.contains("►") } ?? ""
    #expect(line.contains("Kec. Muaragembong") && line.contains("Kab. Bekasi"))
    #expect(line.contains("463 keluarga,") && line.contains("85 belum"))
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
    let found = user.lines.first { $0.contains("K-0002") } ?? ""
    for text in ["SITI 2.", "Pantai Bahagia", "4 jiwa", "istri/suami SITI A."] {
      #expect(found.contains(text), "\(found)")
    }
    await user.press(.control("u"))
    await user.type("kube")
    let programme = user.lines.first { $0.contains("►") } ?? ""
    for text in ["KUBE", "Kota Bekasi", "44/40", "TERCAPAI"] {
      #expect(programme.contains(text), "\(programme)")
    }
    await user.press(.enter)
    #expect(user.path.hasSuffix("Program › KUBE"))
  }

  @Test func allAreCountedAndAllCanBeSeen() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("siti")
    #expect(user.screen.contains("451 cocok di semua wilayah"))
    #expect(user.screen.contains("Keluarga (451)"))
    #expect(user.screen.contains("… 436 lagi"))
    await user.press(.up, .pageDown)
    #expect(user.lines.contains { $0.contains("► … 436 lagi") })
    await user.press(.enter)
    #expect(user.lines.contains { $0.contains("►") && $0.contains("K-0016") })
    await user.press(.pageDown, times: 60)
    #expect(user.lines.contains { $0.contains("►") && $0.contains("K-0451") })
    await user.press(.escape)
    #expect(user.screen.contains("… 436 lagi"))
    await user.press(.enter)
    #expect(user.screen.contains("K-0001, 5 jiwa"))
    await user.press(.character("n"))
    #expect(user.footer.contains("Hasil cari 2 dari 451 "))
  }

  @Test func whereNotAllWereReadItIsSaidHowManyThereAre() async {
    var user = await Walker()
    await user.typeKeys("/siti\nn")
    #expect(user.footer.contains("Hasil cari 2 dari 20 yang dimuat; semua 451"))
  }

  @Test func theRegionOfTheScreenIsSearchedFirst() async {
    var user = await Walker(.regions(Governments.bekasiRegency))
    await user.press(.character("/"))
    await user.type("bekasi")
    #expect(user.screen.contains("1 cocok di Kab. Bekasi"))
    await user.press(.control("a"))
    #expect(user.screen.contains("2 cocok di semua wilayah"))
    await user.press(.control("a"))
    #expect(user.screen.contains("1 cocok di Kab. Bekasi"))
    await user.press(.control("u"))
    await user.type("cianjur")
    #expect(user.screen.contains("Tidak ada yang cocok dengan \"cianjur\" di Kab. Bekasi."))
    #expect(user.lines.contains { $0.contains("► cari di semua wilayah") })
    await user.press(.enter)
    #expect(user.screen.contains("1 cocok di semua wilayah"))
    await user.press(.enter)
    #expect(user.path.contains("Kab. Cianjur"))
  }

  @Test func tabGoesToTheNextKind() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("s")
    let first = user.lines.first { $0.contains("►") } ?? ""
    #expect(first.contains("SPALD-S"))
    await user.press(.tab)
    #expect(user.lines.contains { $0.contains("►") && $0.contains("K-0001") })
    await user.press(.tab)
    #expect(user.lines.first { $0.contains("►") } == first)
    await user.press(.backTab)
    #expect(user.lines.contains { $0.contains("►") && $0.contains("K-0001") })
  }

  @Test(arguments: [
    (Viewer.steward, "Tidak dicari: NIK, nama anak; alamat: buka kecamatannya."),
    (Viewer(role: .analyst), "Tidak dicari: NIK, No. KK, alamat, dusun, dan nama anak."),
    (Viewer(role: .lead), "Tidak dicari untuk Anda: keluarga dan nama orang."),
    (
      Viewer(role: .steward, isInMeeting: true),
      "Tidak dicari untuk Anda: keluarga dan nama orang."
    ),
  ])
  func whatIsNotSearchedIsSaid(viewer: Viewer, sentence: String) async {
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      for text in ["", "siti", "zzz"] {
        var user = await Walker(size: size, viewer: viewer)
        await user.press(.character("/"))
        await user.type(text)
        #expect(user.screen.contains(sentence), "\(size) \(text)")
      }
    }
  }

  @Test func nothingFoundIsSaid() async {
    var user = await Walker()
    await user.press(.character("/"))
    await user.type("zzz")
    let sentence = "Tidak ada yang cocok dengan \"zzz\" di semua wilayah."
    #expect(user.screen.contains(sentence))
    await user.press(.enter)
    #expect(user.screen.contains(sentence))
  }

  @Test(
    arguments: [
      ([(13, 13), (5, 5), (17, 17)], 17, [4, 5, 3]), ([(3, 3)], 9, [3]), ([(20, 451)], 17, [15]),
      ([(1, 1), (1, 1), (1, 1)], 6, [1, 1, 1]), ([(9, 9), (9, 9), (9, 9)], 9, [1, 1, 1]),
      ([(2, 2), (20, 40)], 9, [2, 4]), ([], 5, []), ([(5, 40)], 17, [5]),
    ] as [([(Int, Int)], Int, [Int])]
  )
  func linesAreSharedOut(groups: [(Int, Int)], rows: Int, shown: [Int]) {
    let shares = SearchShares(groups: groups.map { (read: $0.0, all: $0.1) }, rows: rows)
    #expect(shares.shown == shown)
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
    #expect(user.screen.contains("Tidak ada perintah, wilayah, atau program seperti itu."))
  }

  @Test func placesProgrammesAndAgenciesAreFoundByName() async {
    let cases: [(String, String, String)] = [
      (
        "pantai bak", "Desa Pantai Bakti, Kec. Muaragembong, Kab. Bekasi", "Pantai Bakti › Keluarga"
      ),
      ("rutila", "Rutilahu, Kab. Bekasi (Disperkimtan)", "Program › Rutilahu"),
    ]
    for (text, line, path) in cases {
      var user = await Walker()
      await user.press(.character(":"))
      await user.type(text)
      #expect(user.lines.contains { $0.contains("►") && $0.contains(line) }, "\(user.screen)")
      await user.press(.enter)
      #expect(user.path.hasSuffix(path), "\(user.path)")
    }
  }

  @Test(arguments: Language.allCases)
  func commandsAreFoundByOtherWordsInEitherLanguage(language: Language) async {
    let cases: [(String, Phrase)] = [
      ("tema", .helpTheme), ("theme", .helpTheme), ("unduh", .helpExport), ("pace", .pace),
      ("laju", .pace), ("sort", .helpSort), ("urutkan", .helpSort), ("mutu", .repairs),
      ("kesenjangan", .gaps), ("keluar", .helpQuit), ("quit", .helpQuit),
    ]
    for (text, phrase) in cases {
      var user = await Walker(
        .families(Self.village),
        language: language,
        exporter: KeptExport()
      )
      await user.press(.character(":"))
      await user.type(text)
      let name = Words(language)[phrase].string
      #expect(user.lines.contains { $0.contains(name) }, "\(text): \(user.screen)")
    }
  }

  @Test func theHelpIsSearched() async {
    var user = await Walker(.families(Self.village))
    await user.press(.character("?"))
    #expect(user.screen.contains("Bantuan: tombol di layar ini"))
    await user.type("tema")
    let box = user.lines.filter { $0.hasPrefix("│") }
    #expect(box.count == 2 && box[0].contains("tema▌") && box[1].contains("ganti warna"))
    await user.type("zz")
    #expect(user.screen.contains("Tidak ada tombol seperti itu di layar ini."))
    await user.press(.escape)
    #expect(user.screen.contains("jelaskan angka"))
    await user.press(.escape)
    #expect(!user.screen.contains("Bantuan: tombol"))
    await user.press(.character("?"), .enter)
    #expect(!user.screen.contains("Bantuan: tombol"))
  }

  @Test(arguments: [("", "", 0), ("bc", "abc", 1), ("ac", "abc", 1), ("ca", "abc", nil)])
  func lettersStandInTheirOrder(letters: String, name: String, distance: Int?) {
    #expect(NameMatch.distance(of: letters, in: name) == distance)
  }
}
