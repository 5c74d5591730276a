import Testing
import TuntasTestSupport

extension CommandTests {
  /// What agencies printed of their programmes stands on the page of the programme.
  struct ProgrammePageTests {
    @Test(arguments: [
      ("rutilahu --region 32.16", ["702/1.670*", "Rp20 juta"]),
      ("spald-s --region 32.16", ["1.652*"]),
      ("rutilahu --region 32.01", ["3.000*"]),
      ("career-center --region 32.01", ["48.578 jiwa", "2.676 jiwa", "Lowongan: 104 unit (2023)"]),
      ("training --region 32.01", ["Sedang dilatih: 325 jiwa (2023), keadaan pada satu waktu"]),
      ("kube --region 32.75", ["35 kelompok", "Rp4,7 miliar", "APBD+APBD-P"]),
    ])
    func thePrintedFiguresStandThere(programme: String, figures: [String]) throws {
      let words = "render programme --size 80x60 --programme " + programme
      let page = try Tuntas.run(words: words).output
      for figure in figures { #expect(page.contains(figure), "\(figure)\n\(page)") }
    }

    @Test func aScreenIsDrawnInEachOfItsForms() throws {
      let words = "render programme --programme rutilahu --region 32.16 --size 80x60 --form "
      let tables = try Tuntas.run(words: words + "1").output
      let charts = try Tuntas.run(words: words + "2").output
      #expect(tables.contains("TW III Jul–Sep") && !tables.contains("target 1.670 ━"))
      #expect(charts.contains("target 1.670 ━") && charts.contains("█ realisasi"))
      #expect(try Tuntas.run(words: words + "3").output == tables)
    }

    @Test(arguments: ["0", "-1", "x", "1000", ""])
    func aFormIsANumberFromOne(form: String) throws {
      let result = try Tuntas.run("render", "overview", "--form", form)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
    }
  }
}
