import Testing
import TuntasTestSupport

extension CommandTests {
  /// What stands on the pages of a part of a government: its own figures, or whose they are.
  struct OwnFiguresTests {
    /// The reports of a region up to the third quarter of the sample year, as `actual/target`.
    private static func reports(of region: String) throws -> [String] {
      let rows = try Repository.sample("achievements.csv").split(separator: "\n").dropFirst()
      let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let own = cells.filter { $0[1] == region && $0[2] == "2025" && $0[3] == "3" }
      return own.map { "\($0[9])/\($0[4])" }
    }

    private static func page(_ words: String) throws -> String {
      let result = try Tuntas.run(words: words)
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }

    /// Figures of the regency Bekasi: its reports in, targets, actuals and a printed sum.
    private static let ofTheRegency = ["11/14", "1.670", "702", "6.800", "1.652"]

    @Test(arguments: [
      "render overview --region 32.16.02", "report overview --region 32.16.02",
      "report overview --region 32.16.02 --format markdown",
      "report overview --region 32.16.02 --format html", "render programmes --region 32.16.02",
      "render groups --region 32.16.02", "render reports-in --region 32.16.02",
      "report programmes --region 32.16.02 --format markdown",
      "render overview --role district --scope 32.16.02",
      "render overview --region 32.16 --role district --scope 32.16.02",
      "render programmes --region 32.16 --role district --scope 32.16.02",
      "render reports-in --region 32.16 --role district --scope 32.16.02",
      "report overview --region 32.16 --format markdown --role district --scope 32.16.02",
    ])
    func aDistrictShowsItsOwnReports(command: String) throws {
      let text = try Self.page(command)
      let own = try Self.reports(of: "32.16.02")
      #expect(own == ["33/90", "48/106"])
      #expect(text.contains("2/2") || text.contains("2 dari 2"))
      // The report on the lists names the programmes that need attention alone.
      let named = command.hasPrefix("report overview --region") ? own.prefix(1) : own[...]
      #expect(command.contains("reports-in") || named.allSatisfy(text.contains), "\(text)")
      #expect(text.contains("Babelan"), "whose figures they are")
      #expect(Self.ofTheRegency.allSatisfy { !text.contains($0) }, "\(text)")
    }

    @Test(arguments: [
      "render overview --region 32.16.02.2004",
      "report overview --region 32.16.02.2004 --format markdown",
      "report overview --region 32.16.02.2004 --format html",
      "render programmes --region 32.16.02.2004", "render groups --region 32.16.02.2004",
      "render reports-in --region 32.16.02.2004",
      "report programmes --region 32.16.02.2004 --format markdown",
      "render overview --region 32.16 --role village --scope 32.16.02.2004",
      "render programmes --region 32.16 --role village --scope 32.16.02.2004",
      "render overview --role village --scope 32.16.02.2004",
    ])
    func aVillageWithoutReportsSaysSo(command: String) throws {
      let text = try Self.page(command)
      #expect(text.contains("Hurip Jaya"), "whose figures they are")
      #expect(
        text.contains("Hurip Jaya: TANPA DATA, belum ada target atau laporan tahun 2025."),
        "\(text)"
      )
      let none = ["0/0", "0 dari 0", "33/90"]
      #expect((Self.ofTheRegency + none).allSatisfy { !text.contains($0) }, "\(text)")
    }

    @Test(arguments: [
      ("report overview --region 32.16.02 --format json", "32.16.02."),
      ("report overview --region 32.16.02 --format csv", "32.16.02."),
      ("report programmes --region 32.16.02 --format csv", "32.16.02"),
      (
        "report programmes --region 32.16 --format csv --role district --scope 32.16.02", "32.16.02"
      ),
      ("report overview --region 32.16 --format csv --role district --scope 32.16.02", "32.16.02"),
    ])
    func dataNamesTheRegionOfEveryRow(command: String, region: String) throws {
      let text = try Self.page(command)
      #expect(text.contains(region))
      #expect(!text.contains("1670") && !text.contains("\"32.16\"") && !text.contains(",32.16,"))
    }

    @Test(arguments: ["32.16.02", "32.16.02.2004"])
    func whatWasPrintedOfTheRegencySaysSo(region: String) throws {
      let text = try Self.page(
        "render programme --programme rutilahu --region \(region) --size 80x60"
      )
      let lines = text.split(separator: "\n")
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Rp20 juta* per unit di Kab. Bekasi."), "\(text)")
      let printed = lines.filter { $0.contains("6.800") }
      #expect(printed.count == 1 && printed.allSatisfy { $0.contains("Kab. Bekasi") })
    }

    @Test(arguments: [
      "render quality", "check", "report quality --format markdown",
    ])
    func repairsOfAPartSayWhoseTheyAre(command: String) throws {
      let text = try Tuntas.run(
        words: command + " --region 32.16 --role district --scope 32.16.02"
      ).output
      let own = try Tuntas.run(words: command + " --region 32.16.02").output
      #expect(text.contains("Kec. Babelan"), "\(text)")
      #expect(!text.contains("di Kab. Bekasi") && own.contains("Kec. Babelan"))
    }

    @Test func whatWasPrintedOfATrainingSaysWhose() throws {
      let page = "render programme --programme career-center --size 80x80 --region "
      let district = try Self.page(page + "32.01.01")
      #expect(district.contains("48.578"), "\(district)")
      #expect(district.contains("(bukan laporan triwulan): Kab. Bogor"), "\(district)")
      let charts = try Self.page(page + "32.01.01 --form 2")
      #expect(!charts.contains("48.578") || charts.contains("Kab. Bogor"), "\(charts)")
      #expect(try !Self.page(page + "32.01").contains("triwulan): Kab. Bogor"))
    }
  }
}
