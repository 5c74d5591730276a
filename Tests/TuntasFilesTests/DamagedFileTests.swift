import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Damaged files")
struct DamagedFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// What became of bytes that were read as a file.
  private enum Outcome: Hashable {
    /// They are no file of any layout, or cannot be read to the end.
    case refused
    /// So many rows were taken.
    case taken(Int)
  }

  /// Reads bytes; whatever they are, every row is taken, refused or nothing, and what is thrown is an
  /// error that has words.
  private func read(_ bytes: [UInt8]) throws -> Outcome {
    let file = folder.file("x.csv")
    try Data(bytes).write(to: file)
    do {
      var rows = 0
      for source in try ImportFiles.open(paths: [file.path()], today: AgencyFiles.today).sources {
        let reading = try Reading(source)
        #expect(reading.rows.count == reading.lines.count)
        #expect(reading.texts.count == reading.lines.count)
        rows += reading.rows.count
      }
      return .taken(rows)
    } catch is FileError {
      return .refused
    }
  }

  @Test(
    "A file cut anywhere is read to where it ends",
    arguments: ["p3ke-keluarga.csv", "utf16.csv"]
  )
  func cut(name: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: AgencyFiles.path(name))))
    var most = 0
    var refused = 0
    for count in stride(from: 1, to: bytes.count, by: 23) {
      switch try read(Array(bytes[..<count])) {
      case .refused: refused += 1
      case .taken(let rows):
        #expect(rows >= most, "the more of a file there is, the more rows it has")
        most = rows
      }
    }
    #expect(refused > 0 && most > 0)
  }

  @Test(
    "No change of bytes ends the program",
    arguments: ["p3ke-keluarga.csv", "p3ke-anggota.tsv", "dtsen-keluarga.csv", "kutip.csv"]
  )
  func changed(name: String) throws {
    let whole = Array(try Data(contentsOf: URL(filePath: AgencyFiles.path(name))))
    var random = SeededRandom(seed: UInt64(whole.count))
    let odd = Array("\",;\t|\n\r'0E+".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xEF, 0xFF]
    var outcomes: Set<Outcome> = []
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = odd.randomElement(using: &random) ?? 0
      }
      outcomes.insert(try read(bytes))
    }
    // Most changes leave something that can be read.
    #expect(outcomes.contains { $0 != .refused && $0 != .taken(0) })
  }

  @Test("Bytes of no meaning are no file of any layout, or give no rows")
  func noise() throws {
    var random = SeededRandom(seed: 11)
    for size in [1, 2, 3, 7, 64, 1_000, 70_000] {
      let outcome = try read((0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
      #expect([.refused, .taken(0)].contains(outcome), "\(size)")
    }
  }

  @Test("A cell of any length and a row of any width are read")
  func large() throws {
    let wide = "id;village;roof" + String(repeating: ";x", count: 5_000)
    let long =
      "A-1;32.16.17.2001;" + String(repeating: "G", count: 200_000)
      + String(repeating: ";", count: 5_000)
    #expect(try read(Array("\(wide)\n\(long)\n".utf8)) == .taken(1))
    let quotes = String(repeating: "\"", count: 100_000) + "\n"
    #expect(try read(Array(quotes.utf8)) == .refused)
  }
}

/// Numbers that look random and are the same in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
