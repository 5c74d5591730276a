import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Files that are no text, or text of two bytes a letter")
struct OtherBytesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = folder.file(name)
    try Data(bytes).write(to: file)
    return file.path()
  }

  private func open(_ path: String) throws -> ImportFiles {
    try ImportFiles.open(paths: [path], today: AgencyFiles.today)
  }

  /// Bytes as those of anything packed: every value as often as any other.
  private static let packed = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }

  static let others: [(name: String, bytes: [UInt8])] = [
    ("acak.csv", packed),
    ("families.csv", packed),
    ("gambar.csv", [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + packed),
    ("surat.csv", Array("%PDF-1.7\n1 0 obj\n<</Type/Catalog, /Pages 2 0 R>>\n".utf8)),
    ("surat.csv", Array("{\\rtf1 id, desa}".utf8)),
    ("halaman.csv", Array("\u{FEFF}\n<!DOCTYPE html>\n<td>id,desa</td>\n".utf8)),
    ("halaman.csv", Array("<table><tr><td>id</td></tr></table>\n".utf8)),
  ]

  @Test("Each is said to be no table, and left out of a folder", arguments: others)
  func noTable(name: String, bytes: [UInt8]) throws {
    let path = try write(bytes, to: name)
    #expect(throws: FileError.notATable(path: path)) { try open(path) }
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "keluarga.csv")
    let files = try open(folder.url.path())
    #expect(files.files.map(\.name) == ["keluarga.csv"])
    #expect(files.left.map(\.reason) == [.notATable])
  }

  @Test("Workbooks of another form are left out of a folder", arguments: ["lama.xls", "lain.ods"])
  func otherWorkbooks(name: String) throws {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let archive = ZipBytes(parts: [ZipBytes.Part(name: "content.xml", bytes: Array("<x/>".utf8))])
    let bytes = name.hasSuffix("xls") ? compound + Self.packed : archive.bytes
    let path = try write(bytes, to: name)
    #expect(throws: WorkbookError.notAWorkbook(path: path)) { try open(path) }
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "keluarga.csv")
    #expect(try open(folder.url.path()).left.map(\.reason) == [.notATable])
  }

  static let orders: [(mark: [UInt8], isBig: Bool)] = [
    ([0xFF, 0xFE], false), ([0xFE, 0xFF], true), ([], false), ([], true),
  ]

  @Test("Unicode text is read, with the mark of its order or without", arguments: orders)
  func twoBytes(mark: [UInt8], isBig: Bool) throws {
    let text = "id\tvillage\taddress\r\nF1\t32.16.17.2001\tKp. Naïf 😀\r\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
    let path = try write(mark + bytes, to: "unicode.txt")
    let reading = try Reading(try #require(try open(path).sources.first))
    #expect(reading.rejections.isEmpty)
    #expect(reading.cell("address", of: .families) == "Kp. Naïf 😀")
  }

  @Test("A text with a control character here and there is still text")
  func stray() throws {
    let text = "Merek;Harga\n" + String(repeating: "A;1\u{B}\n", count: 50) + "B\u{1};2\n"
    let path = try write(Array(text.utf8), to: "harga.csv")
    let error = try #require(throws: FileError.self) { try open(path) }
    guard case .unknownHeadings(_, let found, _, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(found == ["Merek", "Harga"])
  }
}
