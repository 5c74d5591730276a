import Foundation
import TuntasTestSupport

/// A database whose register ids are the numbers of family cards, and whose notes, obstacles and titles
/// hide numbers of people; all of them are made up.
struct MaskedOffice {
  static let region = "32.16"
  static let district = "32.16.01"
  static let village = "32.16.01.2001"

  /// Names of people, of which no more than the first word and initials may be read.
  static let names = [
    "Dewi Rahasia Kartika", "Budi Tersembunyi", "Siti Larasati Pertiwi", "Omar Khalid Bakri",
    "Yanti Purnamasari", "Encep Suryakancana",
  ]
  /// Children, of whom nothing may be read.
  static let children = ["Zahranissa Putri", "Fathurrahman Kecil"]
  static let addresses = ["KP. RAHASIA BLOK 7", "JALAN TERATAI NOMOR 12"]

  let folder: ScratchFolder
  var database: String { folder.file("office.sqlite").path() }
  /// What the import said.
  private(set) var answer = ""

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.file("files"),
      withIntermediateDirectories: true
    )
    for (name, text) in Self.files { try folder.write(text, to: "files/\(name).csv") }
    try folder.write(Self.dtsen, to: "dtsen.csv")
    answer = try take("files") + take("dtsen.csv", "--list-date", "2025-09-30")
  }

  /// Takes files in; everything that was said.
  func take(_ path: String, _ options: String...) throws -> String {
    let words = ["import", folder.file(path).path(), "--rejects", folder.file("out.csv").path()]
    let result = try run(words + options)
    return result.output + result.errors
  }

  /// Runs the program on the database.
  func run(_ words: [String]) throws -> BuiltProgram.Result {
    try Tuntas.program.run(words + ["--database", database], environment: Tuntas.environment)
  }

  // MARK: - Numbers

  static func card(_ number: Int) -> String { "32164101012\(10_000 + number * 137)" }

  static func nik(_ number: Int) -> String {
    "321641\(10 + number % 18)0680\(String(repeating: "0", count: 4))"
  }

  /// Every number that nobody may read.
  static var numbers: [String] {
    (1...8).map(card) + (1...8).map(nik) + ["081298765432"]
  }

  /// A number with a sign between its parts.
  private static func parted(_ number: String, by sign: String) -> String {
    stride(from: 0, to: number.count, by: 4).map { start in
      String(number.dropFirst(start).prefix(4))
    }.joined(separator: sign)
  }
}

// MARK: - Files

extension MaskedOffice {
  private static var files: [String: String] {
    var files = people
    files["sources"] = """
      id,title,publisher,date,address,document,synthetic
      contoh,Daftar nama KK \(card(1)),Dinas \(parted(card(2), by: " ")),2025-01-01,,BA \(nik(1)),yes
      dinas,Laporan \(parted(nik(2), by: "-")),Dinas Sosial,2025-01-01,https://x.id/\(card(3)),,no

      """
    files["lists"] = """
      id,register,covers,date,document,note,source,rows_source
      satu,p3ke,32.16,2025-01-31,SK \(parted(card(4), by: ".")),KK \(parted(nik(3), by: "/")),dinas,contoh

      """
    files["targets"] = """
      region,programme,indicator,year,value,unit,agency,certainty,document,note,source
      32.16,rutilahu,,2025,12,housing_unit,Dinas,published,SK \(nik(4)),telp 0812-9876-5432,dinas

      """
    files["achievements"] = """
      programme,region,year,quarter,plan,actual,spent,ceiling,obstacle,source
      rutilahu,32.16,2025,3,4,3,50,200,"NIK \(parted(nik(5), by: "\u{A0}")) ganda, 0812 9876 5432",dinas
      rutilahu,32.16.01,2025,3,4,3,50,200,"KK \(wide(card(5))) pindah",dinas

      """
    files["indicators"] = """
      region,indicator,period,value,unit,method,certainty,note,source
      32.16,extreme-poor-people,2025,5,people,KK \(parted(card(6), by: "–")),published,\(parted(nik(6), by: " - ")),dinas

      """
    files["deliberations"] = """
      village,year,stage,date,document
      \(village),2025,held,2025-02-01,BA \(parted(card(1), by: "/"))

      """
    return files
  }

  private static var people: [String: String] {
    var files: [String: String] = [:]
    var families = "id,kk,village,address,rt,rw,decile,floor,toilet\n"
    var members = "family,number,nik,name,sex,birth_date,relation\n"
    var listings = "family,register,from_list,decile,village\n"
    var answers = "family,list,status,reason,date\n"
    var enrolments = "programme,family,member,group,village,recipient,year,status,date,source\n"
    for (index, name) in names.enumerated() {
      let number = index + 1
      let id = card(number)
      families += "\(id),\(id),\(village),\(addresses[index % 2]),1,2,1,earth,none\n"
      members += "\(id),1,\(nik(number)),\(name),f,1980-06-\(10 + number % 18),head\n"
      members += "\(id),2,\(nik(1)),\(children[index % 2]),m,2016-03-0\(number),child\n"
      listings += "\(id),p3ke,satu,1,\(village)\n"
      if number % 2 == 0 { answers += "\(id),satu,eligible,,2025-02-01\n" }
      if number % 3 == 0 {
        enrolments += "pkh,\(id),,,,,2025,received,2025-02-01,contoh\n"
        enrolments += "rutilahu,,,,\(village),\(name),2025,received,,contoh\n"
      }
    }
    files["families"] = families
    files["members"] = members + "\(card(7)),1,\(nik(7)),\(names[0]),f,1980-06-17,head\n"
    files["listings"] = listings
    files["verifications"] = answers
    files["enrolments"] = enrolments
    return files
  }

  /// Families as DTSEN has them, one of them twice and one nowhere.
  private static var dtsen: String {
    let head =
      "kode_kelurahan_desa|alamat|nomor_kartu_keluarga|nama_kepala_keluarga|nik_kepala_keluarga|desil_nasional\n"
    return [("3216021006", 7), ("3216021006", 8), ("3216021006", 8), ("9916021006", 6)]
      .reduce(into: head) { text, row in
        let (village, number) = row
        text += "\(village)|\(addresses[0])|\(card(number))|\(names[number % 6])|\(nik(number))|1\n"
      }
  }

  private static func wide(_ number: String) -> String {
    String(
      String.UnicodeScalarView(
        number.unicodeScalars.map { scalar in
          Unicode.Scalar(scalar.value + 0xFF10 - 0x30) ?? scalar
        }
      )
    )
  }
}
