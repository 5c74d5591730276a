import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Numbers of agencies")
struct AgencyNumberTests {
  /// Reads one number among others that show how the file writes them.
  private func read(_ cell: String, beside other: String, separator: String) throws -> String? {
    let folder = try ScratchFolder()
    let rows = [
      ["ID Keluarga", "Kode Desa", "Atap", "Pengeluaran"],
      ["A-1", "3216172001", "", "\"\(cell)\""],
      ["A-2", "3216172001", "", "\"\(other)\""],
    ]
    let text = rows.map { $0.joined(separator: separator) + "\n" }.joined()
    let path = try folder.write(text, to: "x.csv").path()
    return try AgencyFiles.read(path)?.cell("expenditure", of: .families)
  }

  @Test(
    "A number that tells itself is read the same everywhere",
    arguments: [
      ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1500", "1500.0"), ("12,5", "12.5"),
      ("12.5", "12.5"), ("1.234.567", "1234567.0"), ("1,234,567", "1234567.0"),
      ("0,500", "0.5"), ("0.500", "0.5"), ("-3,5", "-3.5"), ("Rp20.000.000,-", "20000000.0"),
      ("Rp 1.500.000,00", "1500000.0"), ("1.2.3", "?1.2.3"), ("1,2,3", "?1,2,3"),
      ("1.234,5,6", "?1.234,5,6"), ("12.34.567", "?12.34.567"), (",5", "?,5"), ("5,", "?5,"),
      ("KOSONG", "-"), ("-", "-"), ("tiga", "?tiga"), ("1e3", "?1e3"),
    ]
  )
  func certain(cell: String, expected: String) throws {
    for separator in [",", ";", "\t", "|"] {
      #expect(try read(cell, beside: "7", separator: separator) == expected)
    }
  }

  @Test(
    "One that does not is read as the others of its file, otherwise by the separator",
    arguments: [
      ("1.500", "7", ";", "1500.0"), ("1,500", "7", ";", "1.5"), ("1.500", "7", ",", "1.5"),
      ("1,500", "7", ",", "1500.0"), ("1.500", "1,234.5", ";", "1.5"),
      ("1.500", "2,5", ",", "1500.0"), ("1,500", "2.5", ";", "1500.0"),
      ("1.500", "7", "\t", "1500.0"),
    ]
  )
  func uncertain(cell: String, other: String, separator: String, expected: String) throws {
    #expect(try read(cell, beside: other, separator: separator) == expected)
  }
}
