import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Settings files that cannot be taken: each ends in one sentence that names the place.
  struct BrokenSettingsTests {
    private let office: Office

    init() throws {
      office = try Office()
    }

    @Test(arguments: [
      (
        "homes = \"32.16\"", "baris 1: tidak ada pengaturan homes; seharusnya salah satu dari home,"
      ),
      (
        "\n\nhome = \"Bekasi\"",
        "baris 3: home berisi \"Bekasi\"; seharusnya salah satu dari 32.16,"
      ),
      (
        "home = \"32.16.01\"",
        "baris 1: home berisi \"32.16.01\"; seharusnya salah satu dari 32.16,"
      ),
      ("home = 32.16", "baris 1: ditemukan home = 32.16; seharusnya kunci = \"isi\""),
      ("home = \"32.16\"\nhome = \"32.01\"", "baris 2: ditemukan home = \"32.01\"; seharusnya"),
      (
        "# x\nlanguage = \"su\"",
        "baris 2: language berisi \"su\"; seharusnya salah satu dari id, en."
      ),
      (
        "glyphs = \"all\"",
        "glyphs berisi \"all\"; seharusnya salah satu dari unicode, blocks, ascii."
      ),
      (
        "color = \"1000\"",
        "color berisi \"1000\"; seharusnya salah satu dari auto, 256, 16, 8, never."
      ),
      (
        "theme = \"hitam\"",
        "theme berisi \"hitam\"; seharusnya salah satu dari standard, light, dark, contrast."
      ),
      ("role = \"king\"", "role berisi \"king\"; seharusnya salah satu dari steward,"),
      ("scope = \"Bekasi\"", "scope berisi \"Bekasi\"; seharusnya kode wilayah, seperti 32.16.01."),
      ("database = \"a.sqlite\"", "database berisi \"a.sqlite\"; seharusnya alamat lengkap"),
      ("[limits]\nbehind-points = 5", "baris 1: ditemukan [limits]; seharusnya kunci = \"isi\""),
      ("language = \"en", "baris 1: ditemukan language = \"en; seharusnya kunci = \"isi\""),
    ])
    func whatIsWrongIsSaidInOneSentence(settings: String, sentence: String) throws {
      try office.write(settings)
      let result = try office.run("report", "overview")
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("tuntas: \(office.path), baris "))
      #expect(result.errors.contains(sentence), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
      "[.a]", "[[", "a = [ }", "a = 07:3", "a", "= 1", "a.b.c = 1", "{}", "a = \"\\u12", "a = '''",
      "a = \"\"\"\n[.a]\n", "\u{0}", "\u{1}", "\r", "é = \"1\"", "\u{FEFF}[!",
      "a" + String(repeating: ".a", count: 200_000) + " = \"1\"",
      "a = " + String(repeating: "[", count: 200_000),
    ])
    func aBrokenFileEndsInASentence(settings: String) throws {
      try office.write(settings)
      let result = try office.run("info")
      #expect(result.status == 65)
      #expect(result.errors.hasPrefix("tuntas: \(office.path)"))
      #expect(result.errors.count < 500)
    }

    @Test func aFileThatIsNoSettingsFileIsRefused() throws {
      try office.write(String(repeating: "# long\n", count: 150_000))
      #expect(
        try office.run("info").errors
          == "tuntas: \(office.path) lebih besar dari 1 MB; \(Self.lines)\n"
      )
      try Data([0x23, 0xFF, 0xFE]).write(to: URL(filePath: office.path))
      #expect(
        try office.run("info").errors == "tuntas: \(office.path) bukan teks UTF-8; \(Self.lines)\n"
      )
      try FileManager.default.removeItem(atPath: office.path)
      try FileManager.default.createDirectory(
        atPath: office.path,
        withIntermediateDirectories: true
      )
      let result = try office.run("info")
      #expect(result.status == 65)
      #expect(result.errors.contains("config.toml tidak dapat dibaca (kesalahan 21)"))
    }

    @Test func helpIsGivenAllTheSame() throws {
      try office.write("nonsense")
      for words in [["--help"], ["help", "report"], ["report", "--help"], ["--version"]] {
        let result = try office.run(words)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty && !result.output.isEmpty)
      }
    }

    @Test(arguments: [
      "database = \"/x\\u001b]0;y\\u0007\\u202E.sqlite\"", "language = \"\\u001B[2J\"",
      "role = \"\u{202E}king\"", "home = \u{1B}[2J",
    ])
    func hostileValuesReachTheTerminalHarmless(settings: String) throws {
      try office.write(settings)
      for words in [["info"], ["report", "overview"]] {
        let result = try office.run(words)
        let shown = (result.output + result.errors).unicodeScalars
        #expect(shown.contains("\u{FFFD}"))
        #expect(!shown.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
      }
    }

    private static let lines = "seharusnya beberapa baris pengaturan."
  }
}
