import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct RefusedColumnTests {
    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    /// A file as a clerk sent it, and what is said of its rows.
    struct Sent: Sendable, CustomTestStringConvertible {
      var name: String
      var text: String
      /// A mapping, for a file that needs one.
      var mapping: String?
      /// The column that is blamed and the rest of the sentence, row by row from line 2 on.
      var sentences: [String]
      var testDescription: String { name }
    }

    private static let mapping = """
      kind = "enrolments"
      [columns]
      recipient = "No. KTP"
      year = "Tahun"
      [village]
      in = "32.16"
      district = "Kecamatan"
      village = "Desa"
      [constants]
      programme = "rutilahu"
      [source]
      id = "kiriman"
      title = "Kiriman"
      synthetic = true
      """

    private static let village = "kode desa/kelurahan yang ada, seperti 32.16.01.2001."
    private static let person =
      "NIK seorang anggota keluarga yang ada, atau isi desa/kelurahannya."

    static let files = [
      Sent(
        name: "p3ke-anggota.csv",
        text: """
          ID Keluarga;NIK;Nama;Hubungan
          ZZ;3216175512800000;WATI;Kepala Keluarga
          """,
        sentences: ["ID Keluarga berisi \"ZZ\"; seharusnya nomor keluarga yang ada."]
      ),
      Sent(
        name: "dtsen-anggota.csv",
        text: """
          nomor_kartu_keluarga;nomor_induk_kependudukan;nama;tanggal_lahir;status_hubungan_keluarga
          3216170101200000;3216175512800000;WATI;1980-12-15;Kepala Keluarga
          """,
        sentences: [
          "nomor_kartu_keluarga berisi \"…\"; seharusnya nomor keluarga yang ada."
        ]
      ),
      Sent(
        name: "tuntas-listings.csv",
        text: """
          Family,From List,Register,Village
          A-1,p3ke-2023,p3ke,32.16.17.2001
          """,
        sentences: ["Family berisi \"A-1\"; seharusnya nomor keluarga yang ada."]
      ),
      Sent(
        name: "nama.csv",
        text: """
          ID Keluarga;Kabupaten;Kecamatan;Desa;Atap
          A-1;Kab. Bekasi;Muara Gembong;Cibinong;SENG
          A-2;Kab. Bekasi;Cibinong;Cibinong;SENG
          A-3;Kab. Ngawur;Muara Gembong;Pantai Mekar;SENG
          A-4;Kab. Bekasi;;Pantai Mekar;SENG
          A-5;;;;SENG
          """,
        sentences: [
          "Desa berisi teks 8 huruf; seharusnya nama desa/kelurahan yang ada di kecamatan itu.",
          "Kecamatan berisi teks 8 huruf; seharusnya nama kecamatan yang ada di kabupaten atau "
            + "kota itu.",
          "Kabupaten berisi teks 11 huruf; seharusnya nama kabupaten atau kota yang ada, seperti "
            + "Kab. Bekasi.",
          "Kecamatan berisi \"\"; seharusnya sebuah isi.",
          "Desa berisi \"\"; seharusnya sebuah isi.",
        ]
      ),
      Sent(
        name: "kode-terpisah.csv",
        text: """
          ID Keluarga;Kode Provinsi;Kode Kab;Kode Kec;Kode Desa;Atap
          A-1;32;99;17;2001;SENG
          A-2;32;16;99;2001;SENG
          A-3;32;16;17;9999;SENG
          """,
        sentences: [
          "Kode Kab berisi \"99\"; seharusnya kode wilayah yang ada, seperti 32.16.01.",
          "Kode Kec berisi \"99\"; seharusnya kode wilayah yang ada, seperti 32.16.01.",
          "Kode Desa berisi \"9999\"; seharusnya \(village)",
        ]
      ),
      Sent(
        name: "kode-dan-nama.csv",
        text: """
          ID Keluarga;Kode Desa;Kabupaten;Kecamatan;Desa;Atap
          A-1;3216179999;Kab. Bekasi;Muara Gembong;Cibinong;SENG
          A-2;;Kab. Bekasi;Muara Gembong;Cibinong;SENG
          """,
        sentences: [
          "Kode Desa berisi \"3216179999\"; seharusnya \(village)",
          "Desa berisi teks 8 huruf; seharusnya nama desa/kelurahan yang ada di kecamatan itu.",
        ]
      ),
      Sent(
        name: "penerima.csv",
        text: """
          No. KTP;Tahun;Kecamatan;Desa
          3216010308740000;2025;Muara Gembong;Cibinong
          3216010308740000;2025;;
          32160103087400;2025;;
          ;2025;;
          3216010308740000;25;Muara Gembong;Pantai Mekar
          3216010308740000;99999;Muara Gembong;Pantai Mekar
          """,
        mapping: mapping,
        sentences: [
          "Desa berisi teks 8 huruf; seharusnya nama desa/kelurahan yang ada di kecamatan itu.",
          "No. KTP berisi \"…\"; seharusnya \(person)",
          "No. KTP berisi \"…\"; seharusnya \(person)",
          "No. KTP berisi \"\"; seharusnya sebuah isi.",
          "Tahun berisi \"25\"; seharusnya bilangan dari 1900 sampai 2200.",
          "Tahun berisi \"99999\"; seharusnya bilangan dari 1900 sampai 2200.",
        ]
      ),
    ]

    @Test(arguments: files)
    func theColumnIsToldByTheHeadingOfTheFile(sent: Sent) throws {
      let result = try take(sent)
      let sentences = result.errors.split(separator: "\n").filter { $0.contains(", baris ") }
      let expected = sent.sentences.enumerated().map {
        "tuntas: \(sent.name), baris \($0.offset + 2): \($0.element)"
      }
      #expect(sentences.map(String.init) == expected)
      let kept = try folder.text("new.sqlite.rejects.csv")
      for (index, sentence) in sent.sentences.enumerated() {
        let heading = sentence.split(separator: " berisi ")[0]
        #expect(kept.contains("\n\(sent.name),\(index + 2),\(heading),"), "\(kept)")
      }
    }

    @Test func aRowThatRepeatsIsToldByWhomItRepeats() throws {
      let row = "3216010308740000;2025;Muara Gembong;Pantai Mekar\n"
      let sent = Sent(
        name: "penerima.csv",
        text: "No. KTP;Tahun;Kecamatan;Desa\n" + row + row,
        mapping: Self.mapping,
        sentences: []
      )
      let result = try take(sent)
      #expect(result.status == 0)
      let sentence =
        "penerima.csv, baris 3: No. KTP berisi \"…\"; seharusnya isi yang belum ada "
        + "(sudah di baris 2)."
      #expect(result.errors.contains(sentence), "\(result.errors)")
    }

    private func take(_ sent: Sent) throws -> BuiltProgram.Result {
      let file = try folder.write(sent.text, to: sent.name).path()
      var words = ["import", file, "--database", folder.file("new.sqlite").path()]
      if let mapping = sent.mapping {
        words += ["--layout", try folder.write(mapping, to: "mapping.toml").path()]
      }
      return try Tuntas.program.run(words, environment: Tuntas.environment)
    }
  }
}
