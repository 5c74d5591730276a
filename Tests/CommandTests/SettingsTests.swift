import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// What the settings file does, and what wins over it.
  struct SettingsTests {
    private let office: Office

    init() throws {
      office = try Office()
    }

    // MARK: Home

    @Test func theProgramOpensOnTheGovernmentAtHome() throws {
      try office.write("# kantor\nhome = \"32.16\"\n")
      let opened = try office.run()
      #expect(opened.status == 0)
      #expect(opened.output.hasPrefix(" Tuntas › Kab. Bekasi › Ringkasan"))
      #expect(try office.run("--region", "32.16").output == opened.output)
    }

    @Test func aRegionOnTheCommandLineWinsOverHome() throws {
      try office.write("home = \"32.16\"")
      for words in [["--region", "32.03"], ["--at", "32.03"]] {
        let result = try office.run(words)
        #expect(result.output.hasPrefix(" Tuntas › Kab. Cianjur"), "\(result)")
      }
    }

    @Test func aScopeElsewhereLeavesHomeAside() throws {
      try office.write("home = \"32.16\"")
      let result = try office.run("--scope", "32.03")
      #expect(result.status == 0, "\(result.errors)")
      #expect(!result.output.hasPrefix(" Tuntas › Kab. Bekasi"))
    }

    @Test func aReportStillTellsOfTheFour() throws {
      try office.write("home = \"32.16\"")
      let result = try office.run("report", "overview")
      for name in ["Kab. Bekasi", "Kota Bekasi", "Kab. Bogor", "Kab. Cianjur"] {
        #expect(result.output.contains(name))
      }
    }

    @Test func whatIsWithheldIsNullAndNotZero() throws {
      try office.write("home = \"32.16\"")
      let result = try office.run("report", "overview", "--format", "json")
      let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let regions = try #require((document as? [String: Any])?["regions"] as? [[String: Any]])
      for region in regions {
        let isHome = region["code"] as? String == "32.16"
        #expect((region["families"] is Int) == isHome, "\(region)")
        #expect((region["withoutProgramme"] is Int) == isHome, "\(region)")
      }
    }

    // MARK: What wins

    @Test(arguments: [
      Choice("", shows: "language", "id (bawaan)"),
      Choice("", with: ["LC_ALL": "en_US.UTF-8"], shows: "language", "en (environment)"),
      Choice(
        "language = \"id\"",
        with: ["LC_ALL": "en_US.UTF-8"],
        shows: "language",
        "id (berkas pengaturan)"
      ),
      Choice("language = \"en\"", ["--language", "id"], shows: "language", "id (opsi)"),
      Choice("color = \"16\"", shows: "color", "16 (berkas pengaturan)"),
      Choice("color = \"16\"", ["--color", "8"], shows: "color", "8 (opsi)"),
      Choice("color = \"16\"", ["--color", "auto"], shows: "color", "auto (opsi)"),
      Choice("color = \"16\"", with: ["NO_COLOR": "1"], shows: "color", "never (lingkungan)"),
      Choice("", ["--color", "8"], with: ["NO_COLOR": "1"], shows: "color", "8 (opsi)"),
      Choice("glyphs = \"blocks\"", shows: "glyphs", "blocks (berkas pengaturan)"),
      Choice("glyphs = \"blocks\"", with: ["LC_ALL": "C"], shows: "glyphs", "ascii (lingkungan)"),
      Choice("glyphs = \"blocks\"", ["--glyphs", "ascii"], shows: "glyphs", "ascii (opsi)"),
      Choice("theme = \"light\"", shows: "theme", "light (berkas pengaturan)"),
      Choice("", shows: "theme", "standard (bawaan)"),
      Choice("role = \"lead\"", shows: "role", "lead (berkas pengaturan)"),
      Choice("role = \"analyst\"", ["--role", "village"], shows: "role", "village (opsi)"),
      Choice("scope = \"32.16.01\"", shows: "scope", "32.16.01 (berkas pengaturan)"),
      Choice(
        "scope = \"32.16.01\"",
        ["--scope", "32.16.01.1007"],
        shows: "scope",
        "32.16.01.1007 (opsi)"
      ),
      Choice("database = '/srv/a.sqlite'", shows: "database", "/srv/a.sqlite (berkas pengaturan)"),
      Choice("database = '/srv/a'", ["--database", "b"], shows: "database", "b (opsi)"),
      Choice("home = \"3275\"", shows: "home", "32.75 (berkas pengaturan)"),
      Choice("", shows: "home", "– (bawaan)"),
    ])
    func whoChoseWhatIsTold(choice: Choice) throws {
      try office.write(choice.settings)
      let result = try office.run(["info"] + choice.arguments, environment: choice.environment)
      let lines = result.output.split(separator: "\n")
      let line = lines.first { $0.hasPrefix(choice.key + " ") }
      #expect(line?.dropFirst(22) == choice.shown[...], "\(result)")
    }

    @Test func infoNamesTheFileWhetherItIsThereOrNot() throws {
      #expect(try office.run("info").output.contains("Pengaturan sudah ada  tidak"))
      try office.write("")
      let output = try office.run("info").output
      #expect(output.contains("Pengaturan            \(office.path)\n"))
      #expect(output.contains("Pengaturan sudah ada  ya"))
    }

    // MARK: What the settings do

    @Test func theLanguageOfTheSettingsIsThatOfSentencesToo() throws {
      try office.write("language = \"en\"")
      let wrong = ["report", "overview", "--region", "99.99"]
      #expect(try office.run(wrong).errors.contains("No region has the code \"99.99\""))
      let chosen = try office.run(wrong + ["--language", "id"])
      #expect(chosen.errors.contains("Tidak ada wilayah berkode \"99.99\""))
    }

    @Test func theRoleOfTheSettingsHidesFamilies() throws {
      try office.write("role = \"lead\"")
      let families = ["render", "families", "--region", "32.16.17.2002"]
      #expect(try office.run(families).status == 77)
      let asked = try office.run(families + ["--role", "steward"])
      #expect(asked.status == 77)
      #expect(asked.errors.contains("--role steward melebihi role = \"lead\""))
    }

    @Test func theDatabaseOfTheSettingsIsWrittenAndRead() throws {
      let database = office.folder.file("own.sqlite").path()
      try office.write("database = \"\(database)\"")
      let missing = try office.run("report", "overview")
      #expect(missing.status == 66)
      #expect(missing.errors == "tuntas: Tidak ada berkas atau map \(database).\n")
      try office.folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      #expect(try office.run("import", office.folder.file("families.csv").path()).status == 0)
      #expect(FileManager.default.fileExists(atPath: database))
      #expect(try office.run("report", "overview").errors != missing.errors)
    }

    @Test func theThemeOfTheSettingsColoursTheTerminal() throws {
      #expect(try !office.drawing().contains("48;5;231"))
      try office.write("theme = \"light\"")
      #expect(try office.drawing().contains("48;5;231"))
    }

    @Test func theGlyphsOfTheSettingsArePrinted() throws {
      try office.write("glyphs = \"ascii\"")
      #expect(try office.run("report", "overview").output.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func theExampleOfTheReadmeHolds() throws {
      let readme = try String(
        contentsOf: Repository.root.appending(path: "README.md"),
        encoding: .utf8
      )
      let example = try #require(
        readme.split(separator: "```toml\n").last?.split(separator: "```").first
      )
      try office.write(String(example))
      let result = try office.run("info")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("\(Tuntas.home.path())/bekasi.sqlite (berkas pengaturan)"))
    }

    /// Settings, and the line of `info` that they should lead to.
    struct Choice: Sendable, CustomTestStringConvertible {
      let settings: String
      let arguments: [String]
      let environment: [String: String]
      let key: String
      let shown: String

      init(
        _ settings: String,
        _ arguments: [String] = [],
        with environment: [String: String] = [:],
        shows key: String,
        _ shown: String
      ) {
        self.settings = settings
        self.arguments = arguments
        self.environment = environment
        self.key = key
        self.shown = shown
      }

      var testDescription: String { "\(settings) \(arguments) \(environment): \(shown)" }
    }
  }
}
