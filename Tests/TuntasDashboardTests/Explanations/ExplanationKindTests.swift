import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// What a row shows is what its explanation speaks of: its own unit, method, date and source.
struct ExplanationKindTests {
  /// A row of the sample data, and what its box says and does not say.
  struct Asked: Sendable, CustomTestStringConvertible {
    let part: SampleScreens
    let row: String
    let says: [String]
    var never: [String] = []

    var testDescription: String { "\(part.rawValue): \(row)" }
  }

  static let asked: [Asked] = [
    Asked(
      part: .overviews,
      row: "Muaragembong",
      says: ["Jumlah: 84 dari 138 keluarga (61%); 54 belum tercatat", "Satuan: keluarga"]
    ),
    Asked(
      part: .programmes,
      row: "Rutilahu (unit)",
      says: ["Realisasi: 702 dari target 1.670 unit rumah (42%)", "Satuan: unit rumah"]
    ),
    Asked(
      part: .programmes,
      row: "Laporan 1/1. Uang terpakai",
      says: ["uang: rupiah", "Uang: Rp", "dari pagu", "Status: ", "Sumber: "],
      never: ["Satuan: laporan triwulan"]
    ),
    Asked(
      part: .programmes,
      row: "lebih dari 5 poin di bawah",
      says: ["Satuan: program", "sesuai atau lebih: "],
      never: ["Satuan: laporan triwulan"]
    ),
    Asked(
      part: .programmePages,
      row: "Ada nama, alamat",
      says: [
        "Satuan: keluarga (KK) dengan nama dan alamat", "laporan dan target dalam unit rumah",
      ],
      never: ["Satuan: unit rumah"]
    ),
    Asked(part: .programmePages, row: "Uang terpakai", says: ["Satuan: rupiah", " dari pagu Rp"]),
    Asked(
      part: .programmePages,
      row: "hadir",
      says: ["Tahap: hadir: ", "Cara: dihitung dari daftar penerima", "Satuan: jiwa"],
      never: ["Realisasi"]
    ),
    Asked(
      part: .verification,
      row: "Sagara Makmur",
      says: ["Satuan: desa/kelurahan", "Tahap: ", "Sumber: berita acara BA 2/MUSDES/2025"]
    ),
    Asked(
      part: .repairs,
      row: "NIK kosong",
      says: ["baris diperiksa: ", " keluarga dan ", "Satuan: temuan"]
    ),
    Asked(
      part: .reportsIn,
      row: "Dinas Sosial",
      says: ["Triwulan: TW I 2025: ", "Triwulan: TW III 2025: ", "tidak ditunggu laporan"]
    ),
    Asked(
      part: .pace,
      row: "Daftar 30 Nov 2023",
      says: ["Awal 1.926", "Akhir 1.160", "Tercetak: 1.926* menjadi 1.160*", "baris kedua daftar"]
    ),
    Asked(
      part: .pace,
      row: "Nol akhir 2026",
      says: ["Satuan: keluarga", "target berakhir 31 Des 2026"]
    ),
    Asked(
      part: .cards,
      row: "Kesehatan",
      says: ["Jawaban: ", "Satuan: jiwa di keluarga ini"],
      never: ["Realisasi"]
    ),
  ]

  @Test(arguments: asked)
  func theBoxSpeaksOfTheRow(asked: Asked) async throws {
    let words = Words(.indonesian)
    let rows = try await asked.part.screens().flatMap { screen in
      ExplainedRow.all(of: screen.body(words, size: Size(columns: 80, rows: 22)), columns: 80)
    }
    let boxes = rows.filter { $0.text.hasPrefix(asked.row) }.map { $0.box(words) }
    #expect(!boxes.isEmpty)
    let fits = boxes.contains { box in
      asked.says.allSatisfy(box.contains) && !asked.never.contains(where: box.contains)
    }
    #expect(fits, "\(boxes.first ?? "")")
  }

  /// Each form of a map explains the figure that it is shaded by.
  @Test(arguments: [
    (MapFigure.withoutProgramme, ["Satuan: keluarga", "Belum tercatat"]),
    (.families, ["Satuan: keluarga", "Keluarga di daftar"]),
    (.recordedShare, ["Satuan: keluarga", "persen"]),
    (.pointsBehind, ["Satuan: poin", "keadaan 30 Sep 2025"]),
    (.repairs, ["Satuan: temuan", "temuan kritis dan peringatan", "baris diperiksa: "]),
  ])
  func everyFormOfAMapExplainsItsOwnFigure(figure: MapFigure, says: [String]) async throws {
    let words = Words(.indonesian)
    let reader = try await SampleRegistry.reader()
    var screen: any DashboardScreen = MapScreen(of: Governments.bekasiRegency)
    screen = try await SampleScreens.read(screen, reader)
    for _ in 1..<figure.number { screen = screen.inNextForm() }
    let body = screen.body(words, size: Size(columns: 80, rows: 22))
    let rows = ExplainedRow.all(of: body, columns: 80)
    #expect(rows.count == 23)
    for row in rows {
      let box = row.box(words)
      for text in says { #expect(box.contains(text), "\(box)") }
    }
  }

  /// A box that is higher than the window says so, and every line of it can be scrolled to.
  @Test(arguments: [Size(columns: 80, rows: 22), Size(columns: 60, rows: 14)], Language.allCases)
  func aHighBoxIsScrolled(size: Size, language: Language) async throws {
    let words = Words(language)
    for screen in try await SampleScreens.programmes.screens().prefix(3) {
      let rows = ExplainedRow.all(of: screen.body(words, size: size), columns: size.columns)
      for row in rows.prefix(8) {
        let explanation = try #require(row.subject.explanation)
        let entries = ExplanationText(explanation, words).entries
        let first = drawn(explanation, scroll: 0, size, words)
        let isWhole = entries.allSatisfy { first.contains(words[$0.label].string) }
        #expect(isWhole || first.contains(words[.helpMore].string))
        let all = stride(from: 0, to: 60, by: size.rows - 3).map {
          drawn(explanation, scroll: $0, size, words)
        }.joined()
        for entry in entries { #expect(all.contains("│ " + words[entry.label].string)) }
      }
    }
  }

  private func drawn(
    _ explanation: Explanation,
    scroll: Int,
    _ size: Size,
    _ words: Words
  ) -> String {
    var canvas = Canvas(size: size)
    ExplanationView(explanation: explanation, scroll: scroll, words: words)
      .draw(in: canvas.bounds, on: &canvas)
    return canvas.plainText()
  }
}
