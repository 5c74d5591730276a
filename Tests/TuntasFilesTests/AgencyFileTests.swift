import Testing
import TuntasFiles
import TuntasModel

@Suite("Files as agencies send them")
struct AgencyFileTests {
  @Test(
    "Whatever a file is cut by, its rows come in",
    arguments: [
      ("koma.csv", [2, 3]), ("titik-koma.csv", [2, 3]), ("tab.csv", [2, 3]),
      ("garis.csv", [2, 3]), ("cr.csv", [2, 3]), ("utf16.csv", [2, 3]), ("sep.csv", [3, 4]),
      ("windows-1252.csv", [2, 3]), ("kutip.csv", [2, 3]), ("judul.csv", [5, 6]),
      ("nomor-kolom.csv", [3, 4]), ("judul-berulang.csv", [2, 5]), ("jumlah.csv", [2, 3]),
      ("total-tanpa-kunci.csv", [2, 3]), ("kolom-kosong.csv", [2, 3]),
      ("baris-pendek.csv", [2, 3]), ("huruf-kecil.csv", [2, 3]),
    ]
  )
  func dialect(name: String, lines: [Int]) throws {
    let file = try #require(try AgencyFiles.open(name))
    #expect(file.layout == "p3ke")
    let reading = try Reading(try #require(file.sources.last))
    #expect(reading.rejections.isEmpty)
    #expect(reading.lines == lines)
    #expect(reading.rows.map { $0[0] } == ["A-1", "A-2"])
    #expect(reading.rows.map { $0[2] } == ["3216172001", "3216172002"])
    let roofs = name == "baris-pendek.csv" ? ["-", "2"] : ["1", "2"]
    #expect(reading.rows.indices.map { reading.cell("roof", of: .families, row: $0) } == roofs)
  }

  @Test("Quotes, line breaks and letters of Windows come in as they were meant")
  func texts() throws {
    let windows = try #require(try AgencyFiles.read("windows-1252.csv"))
    #expect(windows.cell("address", of: .families) == "KP. CAFÉ – 1")
    #expect(windows.texts[0] == "A-1;3216172001;KP. CAFÉ – 1;GENTENG;30")
    let quoted = try #require(try AgencyFiles.read("kutip.csv"))
    #expect(quoted.cell("address", of: .families) == "KP. \"SATU\", RT 1")
    #expect(quoted.cell("address", of: .families, row: 1) == "KP.\nDUA")
    #expect(quoted.cell("area_m2", of: .families) == "30.5")
    #expect(quoted.cell("area_m2", of: .families, row: 1) == "20.25")
    #expect(quoted.texts[1] == "A-2,32.16.17.2002,\"KP.\nDUA\",SENG,\"20,25\"")
  }

  @Test(
    "Each defect is told by its line and its column",
    arguments: [
      ("desa-tidak-ada.csv", 3, "Kode Desa", RejectionReason.unknownVillage),
      ("tanpa-id.csv", 3, "ID Keluarga", .missing),
      ("id-rusak.csv", 3, "ID Keluarga", .damagedNIK),
      ("kutip-terbuka.csv", 3, nil, .unclosedQuote),
      ("kelebihan-sel.csv", 3, nil, .cellCount(found: 6, expected: 5)),
      ("nik-rusak.csv", 3, "NIK", .damagedNIK),
    ] as [(String, Int, String?, RejectionReason)]
  )
  func defect(name: String, line: Int, column: String?, reason: RejectionReason) throws {
    let reading = try #require(try AgencyFiles.read(name))
    #expect(reading.rows.count == 2)
    #expect(reading.rejections.map(\.line) == [line])
    #expect(reading.rejections.map(\.column) == [column])
    #expect(reading.rejections.map(\.reason) == [reason])
    #expect(reading.rejections.allSatisfy { $0.row?.isEmpty == false })
  }

  @Test("What is odd is kept as it came")
  func odd() throws {
    let reading = try #require(try AgencyFiles.read("isi-aneh.csv"))
    #expect(reading.cell("decile", of: .families) == "14")
    #expect(reading.cell("roof", of: .families) == "?JERAMI MURNI")
    #expect(reading.cell("area_m2", of: .families) == "?tiga puluh")
    let people = try #require(try AgencyFiles.read("nik-rusak.csv"))
    #expect(people.rows.map { $0[1] } == ["1", "3"])
    #expect(people.cell("nik", of: .members, row: 1) == "?321617010206000")
  }

  @Test("Days are read as they are written in the office")
  func days() throws {
    let reading = try #require(try AgencyFiles.read("tanggal.csv"))
    #expect(
      reading.rows.map { $0[5] } == [
        "19801231", "19801231", "19801231", "19801231", "19800201", "19801231", "?31/02/1980",
        "19801231", "19801231", "19801231",
      ]
    )
    #expect(reading.rows.map { $0[1] } == (1...10).map(String.init))
  }

  @Test("A village is found by three names together, never by one")
  func names() throws {
    let reading = try #require(try AgencyFiles.read("satu-nama.csv"))
    #expect(reading.rows.map { $0[0] } == ["A-1", "A-5"])
    #expect(reading.rows.map { $0[2] } == ["3216172001", "3201011006"])
    #expect(reading.rejections.map(\.line) == [3, 4, 5])
    #expect(reading.rejections.map(\.reason) == [.missing, .unknownName(.regency), .missing])
    #expect(reading.rejections.map(\.column) == ["Kabupaten", "Kabupaten", "Kecamatan"])
  }

  @Test(
    "The same families and persons give the same values in every layout",
    arguments: [
      ("p3ke-keluarga.csv", "tuntas-keluarga.csv", "p3ke"),
      ("p3ke-anggota.tsv", "tuntas-anggota.csv", "p3ke"),
      ("dtsen-keluarga.csv", "dtsen-tuntas-keluarga.csv", "dtsen"),
      ("dtsen-anggota.csv", "dtsen-tuntas-anggota.csv", "dtsen"),
    ]
  )
  func twins(foreign: String, own: String, layout: String) throws {
    let foreignFile = try #require(try AgencyFiles.open(foreign))
    let ownFile = try #require(try AgencyFiles.open(own))
    #expect(foreignFile.layout == layout)
    #expect(ownFile.layout == "tuntas")
    #expect(foreignFile.kind == ownFile.kind)
    let left = try Reading(try #require(foreignFile.sources.last))
    let right = try Reading(try #require(ownFile.sources.last))
    #expect(left.rejections.isEmpty)
    #expect(!right.rows.isEmpty)
    #expect(left.rows == right.rows)
  }

  @Test("A column that the file does not have is told as absent")
  func absent() throws {
    let reading = try #require(try AgencyFiles.read("koma.csv"))
    let columns = RecordKind.families.columns
    let present = columns.indices.filter { !reading.absent.contains($0) }.map { columns[$0].name }
    #expect(present == ["id", "village", "address", "roof", "area_m2"])
  }

  @Test("Families of a register are a list, dated by the option, the file or the day")
  func lists() throws {
    let year = try #require(try AgencyFiles.open("p3ke-keluarga.csv")?.sources.last?.list)
    #expect(year.register == .p3ke)
    #expect(year.date == AgencyFiles.day(20_231_231))
    #expect(year.dateCertainty == .assumed)
    let day = AgencyFiles.day(20_240_630)
    let given = try AgencyFiles.open("p3ke-keluarga.csv", listDate: day)?.sources.last?.list
    #expect(given?.date == day)
    #expect(given?.dateCertainty == .published)
    let dtsen = try #require(try AgencyFiles.open("dtsen-keluarga.csv")?.sources.last?.list)
    #expect(dtsen.register == .dtsen)
    #expect(dtsen.date == AgencyFiles.today)
    #expect(try AgencyFiles.open("p3ke-anggota.tsv")?.sources.last?.list == nil)
    #expect(try AgencyFiles.open("tuntas-keluarga.csv")?.sources.last?.list == nil)
  }

  @Test("A file of no layout is an error that says what was found and what is missing")
  func unknown() throws {
    let path = AgencyFiles.path("bukan-kita.csv")
    #expect {
      try AgencyFiles.open("bukan-kita.csv")
    } throws: { error in
      guard case .unknownHeadings(path, ["Merek", "Harga"], _, let missing) = error as? FileError
      else { return false }
      return !missing.isEmpty
    }
    #expect(throws: FileError.emptyFile(file: "kosong.csv")) { try AgencyFiles.open("kosong.csv") }
    #expect(throws: (any Error).self) {
      try AgencyFiles.open("koma.csv", layout: .tuntas)
    }
  }
}
