import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// What the settings allow, what the options ask for, and what each command makes of the two.
  struct AccessTests {
    private let office: Office

    init() throws {
      office = try Office()
    }

    /// Every command that reads, on the sample data.
    private static let readers = [
      "browse", "export gaps --region 32.16.17.2002", "report overview", "check",
      "render overview", "import --history --database DATABASE",
    ]
    /// Every command that changes a database.
    private static let writers = [
      "import FAMILIES --database DATABASE", "import FAMILIES --dry-run --database DATABASE",
      "import --undo --database DATABASE",
    ]

    /// Settings and options, and how commands end: 0 or, with a part of the one sentence, a refusal.
    struct Case: Sendable, CustomTestStringConvertible {
      var settings: String
      var options: String
      var status: Int32
      var sentence: String

      init(_ settings: String, _ options: String, _ status: Int32, _ sentence: String) {
        (self.settings, self.options, self.status, self.sentence) =
          (settings, options, status, sentence)
      }

      var testDescription: String { "\(settings) \(options): \(status)" }
    }

    private static let beyond = [
      Case("role = \"village\"", "--role steward", 77, "role = \"village\" di berkas pengaturan"),
      Case("role = \"analyst\"", "--role steward", 77, "--role steward melebihi"),
      Case("role = \"lead\"", "--role analyst", 77, "--role analyst melebihi"),
      Case("role = \"district\"", "--role agency", 77, "--role agency melebihi"),
      Case(
        "role = \"agency\"\nscope = \"32.16\"\nagency = \"Disperkimtan\"",
        "--agency Disdik",
        77,
        "--agency Disdik bukan agency = \"Disperkimtan\""
      ),
      Case("scope = \"32.16.17\"", "--scope ID", 77, "--scope ID di luar scope = \"32.16.17\""),
      Case("scope = \"32.16.17\"", "--scope 32.16", 77, "opsi hanya boleh mempersempit"),
      Case("scope = \"32.16.17\"", "--scope 32.01", 77, "--scope 32.01 di luar"),
    ]
    private static let withoutRegion = [
      Case("", "--role village", 64, "tambahkan --scope dengan kode desa atau kelurahan"),
      Case("", "--role district", 64, "tambahkan --scope dengan kode kecamatan"),
      Case("", "--role agency", 64, "tambahkan --scope dengan kode kabupaten atau kota"),
      Case("", "--role agency --scope 32.16", 64, "tambahkan --agency dengan nama dinas"),
      Case("", "--role lead --agency Disdik", 64, "--agency hanya untuk --role agency"),
      Case("role = \"village\"", "", 64, "--scope 32.16.01.2001"),
      Case("", "--role village --scope 32.16", 64, "perlu kode desa atau kelurahan, bukan 32.16:"),
      Case("scope = \"32.16\"", "--role district", 64, "perlu kode kecamatan, bukan 32.16:"),
    ]

    @Test(arguments: beyond + withoutRegion)
    func whatGoesTooFarIsRefusedByEveryReader(example: Case) throws {
      try office.write(example.settings)
      for command in Self.readers {
        let result = try run(command, example.options)
        #expect(result.status == example.status, "\(command): \(result)")
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(example.sentence), "\(command): \(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
    }

    @Test(
      arguments: [
        Case("role = \"analyst\"", "", 77, "hanya steward yang boleh mengubah database"),
        Case("role = \"village\"\nscope = \"32.16.17.2002\"", "", 77, "peran di sini village"),
        Case("", "--role lead", 77, "peran di sini lead"),
        Case("", "--role village", 77, "peran di sini village"),
      ] + beyond
    )
    func onlyTheStewardChangesADatabase(example: Case) throws {
      try run("import FAMILIES --database DATABASE", "").expectDone()
      let before = try Data(contentsOf: database)
      try office.write(example.settings)
      for command in Self.writers {
        let result = try run(command, example.options)
        #expect(result.status == example.status, "\(command): \(result)")
        #expect(result.errors.contains(example.sentence), "\(command): \(result.errors)")
        #expect(try Data(contentsOf: database) == before)
      }
    }

    @Test(arguments: [
      ("", "", "ID"), ("", "--role lead", "ID"), ("role = \"lead\"", "--role lead", "ID"),
      ("", "--role agency --scope 32.16 --agency Disperkimtan", "32.16"),
      ("role = \"analyst\"", "--role village --scope 32.16.17.2002", "32.16.17.2002"),
      ("role = \"district\"\nscope = \"32.16.17\"", "", "32.16.17"),
      ("role = \"district\"\nscope = \"32.16.17\"", "--scope 32.16.17.2002", "32.16.17.2002"),
    ])
    func whatNarrowsIsTaken(settings: String, options: String, scope: String) throws {
      try run("import FAMILIES --database DATABASE", "").expectDone()
      try office.write(settings)
      for command in Self.readers where command != "check" {
        let result = try run(command, options)
        let hidesFamilies = (settings + options).contains("lead") && command.contains("gaps")
        #expect(result.status == (hidesFamilies ? 77 : 0), "\(command): \(result)")
      }
      #expect([0, 1].contains(try run("check", options).status))
      let info = try run("info", options).output
      #expect(info.contains("\nscope                 \(scope) ("), "\(info)")
    }

    @Test func aVillageSeesItsOwnFamiliesOnly() throws {
      try office.write("role = \"village\"\nscope = \"32.16.17.2002\"")
      let own = try run("export gaps", "")
      #expect(own.status == 0)
      let villages = own.output.split(separator: "\n").dropFirst()
      #expect(!villages.isEmpty && villages.allSatisfy { $0.contains("32.16.17.2002") })
      for words in ["--region 32.16.17.2001", "--region 32.01"] {
        #expect(try run("export gaps", words).status == 77)
      }
    }

    @Test func anAgencySeesTheFamiliesOfItsProgrammesOnly() throws {
      try office.write("role = \"agency\"\nscope = \"32.16\"\nagency = \"Disperkimtan\"")
      for open in ["export gaps", "export gaps --need house", "report programmes", "check"] {
        let result = try run(open, "")
        #expect([0, 1].contains(result.status) && !result.output.isEmpty, "\(open): \(result)")
      }
      let refused = [
        ("render families", "hanya sebagai calon atau penerima programnya"),
        ("export gaps --need health", "bukan program Disperkimtan"),
        ("export issues", "peran agency tidak boleh melihat temuan mutu data per keluarga"),
        ("export families", "Hanya steward yang boleh mengekspor"),
      ]
      for (command, sentence) in refused {
        let result = try run(command, "--region 32.16")
        #expect(result.status == 77 && result.output.isEmpty, "\(command): \(result)")
        #expect(result.errors.contains(sentence), "\(command): \(result.errors)")
      }
      try office.write("")
      let unknown = try run("export gaps", "--role agency --scope 32.16 --agency Perikanan")
      #expect(unknown.status == 65 && unknown.errors.contains("Tidak ada program dinas Perikanan"))
    }

    @Test func theStewardOfAnOfficeTakesItsFilesIn() throws {
      try office.write("home = \"32.16\"\nrole = \"steward\"\nscope = \"32.16\"")
      try run("import FAMILIES --database DATABASE", "").expectDone()
      try run("import --undo --database DATABASE", "").expectDone()
    }

    // MARK: Commands

    private var database: URL { office.folder.file("own.sqlite") }

    private func run(_ command: String, _ options: String) throws -> BuiltProgram.Result {
      let families = try office.folder.write("id,village\nA,32.16.17.2002\n", to: "families.csv")
      let words = (command + " " + options).split(separator: " ").map { word in
        switch word {
        case "FAMILIES": families.path()
        case "DATABASE": database.path()
        default: String(word)
        }
      }
      return try office.run(words)
    }
  }
}

extension BuiltProgram.Result {
  /// Expects that the command has done what it was asked.
  fileprivate func expectDone() {
    #expect(status == 0, "\(errors)")
  }
}
