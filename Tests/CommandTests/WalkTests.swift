import Testing
import TuntasTestSupport

extension CommandTests {
  struct WalkTests {
    static let sizes = [(80, 24), (120, 40)]

    @Test(arguments: sizes)
    func fromTheOverviewToAFamilyOfBabakankaretAndBack(columns: Int, rows: Int) throws {
      let screen = try Tuntas.dashboard(columns: columns, rows: rows)
      try screen.waitFor("Keluarga miskin ekstrem")
      try choose("Kab. Cianjur, Sep 2025", on: screen)
      try screen.waitFor("Tuntas › Kab. Cianjur › Ringkasan")
      try screen.press("2")
      try screen.waitFor("its districts") { screen in
        let path = screen.split(separator: "\n").first ?? ""
        return path.contains("Kab. Cianjur") && !path.contains("Ringkasan")
      }
      try choose("Cianjur ", on: screen)
      try screen.waitFor("Kec. Cianjur")
      try choose("Babakankaret ", on: screen)
      try screen.waitFor("keluarga di Desa Babakankaret, daftar 30 Sep 2025")
      try screen.press("Enter")
      try screen.waitFor("Alamat disembunyikan")
      try screen.waitFor("KTP, cek Dukcapil")
      for _ in 1...5 { try screen.press("Escape") }
      try screen.waitFor("Tuntas › Ringkasan")
      #expect(try cursorLine(on: screen).contains("Kab. Cianjur"))
    }

    @Test(arguments: sizes)
    func fromTheProgrammesToRutilahuByRegionAndByQuarter(columns: Int, rows: Int) throws {
      let screen = try Tuntas.dashboard(columns: columns, rows: rows)
      try screen.waitFor("Keluarga miskin ekstrem")
      try screen.press("3")
      try screen.waitFor("Program mana yang terlambat")
      try choose("Rutilahu (unit)", on: screen)
      try screen.waitFor("Per triwulan, dijumlah sejak Januari")
      try screen.waitFor("702/1.670*")
      try screen.press("Tab")
      try screen.waitFor("the cursor on the first quarter") { $0.contains("► TW I ") }
      try screen.press("Tab")
      try screen.waitFor("the cursor on Muaragembong") { $0.contains("► Muaragembong") }
      try screen.press("Enter")
      try screen.waitFor("Kec. Muaragembong")
      try screen.waitFor("31/140")
      try screen.press("q", "q", "q")
      try screen.waitFor("Tuntas › Ringkasan")
    }

    @Test func helpAndLanguageAreOneKeyAway() throws {
      let screen = try Tuntas.dashboard(columns: 80, rows: 24)
      try screen.waitFor("Keluarga miskin ekstrem")
      try screen.press("?")
      try screen.waitFor("Bantuan: tombol di layar ini")
      try screen.press("Escape")
      try screen.waitFor("the help to close") { !$0.contains("Bantuan: tombol") }
      try screen.press("L")
      try screen.waitFor("Tuntas › Overview")
    }

    /// Moves the cursor down until it stands on a row, then opens it.
    private func choose(_ name: String, on screen: Tmux) throws {
      for _ in 0..<60 {
        if try cursorLine(on: screen).hasPrefix(name) { break }
        let before = try cursorLine(on: screen)
        try screen.press("Down")
        try screen.waitFor("the cursor to move") { Self.cursorLine(in: $0) != before }
      }
      #expect(try cursorLine(on: screen).hasPrefix(name))
      try screen.press("Enter")
    }

    private func cursorLine(on screen: Tmux) throws -> String {
      Self.cursorLine(in: try screen.waitFor("►"))
    }

    private static func cursorLine(in screen: String) -> String {
      let line = screen.split(separator: "\n").first { $0.hasPrefix(" ► ") }
      return line.map { String($0.dropFirst(3)) } ?? ""
    }
  }
}
