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
    }

    @Test(
      arguments: [
        ("programme --programme rutilahu --region 32.16", 2), ("programmes", 6), ("groups", 6),
        ("map --region 32.16", 5), ("quality", 2), ("overview", 1), ("sources", 1),
      ]
    )
    func aFormThatTheScreenDoesNotHaveIsRefused(screen: String, forms: Int) throws {
      let words = "render \(screen) --language id --form "
      #expect(try Tuntas.run(words: words + "\(forms)").status == 0)
      let result = try Tuntas.run(words: words + "\(forms + 1)")
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("layar ini punya \(forms) bentuk"), "\(result.errors)")
    }

    @Test(
      arguments: [
        ("map --region 32.16.01.1007", "Peta ada untuk kabupaten/kota dan kecamatan"),
        ("pace --region 32.16.01", "untuk satu kabupaten/kota seluruhnya"),
        ("pace --region 32.99", "Tidak ada wilayah berkode"),
      ]
    )
    func whyARegionHasNoSuchScreenIsSaid(screen: String, reason: String) throws {
      let result = try Tuntas.run(words: "render \(screen) --language id")
      #expect(result.status == 65)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }

    @Test(arguments: ["0", "-1", "x", "1000", ""])
    func aFormIsANumberFromOne(form: String) throws {
      let result = try Tuntas.run("render", "overview", "--form", form)
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
    }
  }
}
