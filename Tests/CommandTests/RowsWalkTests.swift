import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// A clerk works with rows in the built program.
  struct RowsWalkTests {
    @Test(arguments: [("Babakan Karet", "Babakankaret"), ("Gunung Putri", "Gunungputri")])
    func oldSpellingsAreFound(typed: String, name: String) throws {
      let screen = try Tuntas.dashboard(columns: 80, rows: 24)
      try screen.waitFor("Keluarga miskin ekstrem")
      try screen.press("/")
      try screen.waitFor("Ketik nama desa")
      try screen.type(typed)
      try screen.waitFor("Desa \(name)  Kec.")
      try screen.press("Enter")
      try screen.waitFor("the screen of \(name)") { $0.split(separator: "\n")[0].contains(name) }
      try screen.press("[")
      try screen.waitFor("Tuntas › Ringkasan")
    }

    @Test func familiesAreFilteredSortedMarkedExportedAndUndone() throws {
      let folder = try ScratchFolder()
      let screen = try Tuntas.dashboard(columns: 80, rows: 24, in: folder.url)
      try screen.waitFor("Keluarga miskin ekstrem")
      try screen.press("4")
      try screen.waitFor("keluarga di Kab. Bekasi")
      try screen.press("Right", "Right", "Right", "Right", "f")
      try screen.waitFor("Nilai kolom Desil")
      try screen.waitFor("the values") { $0.contains("[ ] 1 ") }
      try screen.press("Enter")
      try screen.waitFor("the filter and its count") {
        $0.contains("Saringan: [desil 1]") && !$0.contains("≥")
      }
      try screen.press("Left", "s", "s")
      try screen.waitFor("urut Jiwa ▼")
      try screen.press("Space", "Space", "Space")
      try screen.waitFor("3 ditandai")
      try screen.press("e")
      try screen.waitFor("3 baris ditulis ke tuntas-families.csv")
      let file = folder.url.appending(path: "tuntas-families.csv")
      let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(rows.count == 4)
      #expect(rows[0].hasPrefix("Nomor,Kepala keluarga,Desa/kelurahan,Jiwa,Desil,"))
      #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",DATA CONTOH") })
      let sizes = rows.dropFirst().compactMap { Int($0.split(separator: ",")[3]) }
      #expect(sizes == sizes.sorted(by: >) && sizes.count == 3)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)

      try screen.press("u", "u", "u")
      try screen.waitFor("the view as it came") { !$0.contains("[desil 1]") }
      try screen.press("L")
      try screen.waitFor("families in Kab. Bekasi")
    }

    @Test func theWindowIsMadeSmallAndLargeAgain() throws {
      let screen = try Tuntas.dashboard(columns: 80, rows: 24)
      let before = try screen.waitFor("TERLAMBAT")
      try screen.resize(columns: 60, rows: 16)
      try screen.waitFor("the small screen") { $0.contains("Ringkasan") && !$0.contains("Selisih") }
      try screen.resize(columns: 59, rows: 16)
      try screen.waitFor("Layar terlalu kecil: 59x16")
      try screen.resize(columns: 80, rows: 24)
      try screen.waitFor("the screen as it was") { $0 == before }
    }
  }
}
