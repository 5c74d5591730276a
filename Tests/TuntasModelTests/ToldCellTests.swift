import Testing
import TuntasModel

@Suite("What may be told of a cell of a file")
struct ToldCellTests {
  @Test(
    "Names and addresses by their length, numbers of persons never",
    arguments: [
      ("", .quoted("")), ("32.16.17.2999", .quoted("32.16.17.2999")), ("A-1", .quoted("A-1")),
      ("31/02/1980", .quoted("31/02/1980")), ("12,5", .quoted("12,5")), ("ZZ", .quoted("ZZ")),
      ("3216014512800000", .quoted("…")), ("'3216 0145 1280 0000", .quoted("'…")),
      ("Siti", .text(4)), ("SITI AMINAH", .text(11)), ("Jl. Melati 2", .text(12)),
      ("S.I.T.I", .text(7)), ("سيتي", .text(4)), ("S\u{1B}[31mITI", .text(9)),
    ] as [(String, ToldCell)]
  )
  func told(cell: String, expected: ToldCell) {
    #expect(ToldCell(cell) == expected)
  }

  @Test(
    "A row of somebody's data in the place of headings",
    arguments: [
      (["NIK", "Nama", "Alamat"], false), (["Tahun", "2024", "2025"], false),
      (["2024", "2025"], false), (["", "No"], false), ([], false),
      (["NAMA KRT", "Desil 1"], false),
      (["3216014512800000", "SITI AMINAH"], true), (["1", "SITI AMINAH", "Kp. Baru"], true),
      (["SITI", "31/12/1980"], true),
    ] as [([String], Bool)]
  )
  func headings(cells: [String], areData: Bool) {
    #expect(ToldCell.areData(cells) == areData)
  }
}
