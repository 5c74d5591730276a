import Foundation
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasFiles

@Suite("What is more than a reader takes")
struct ReadingLimitTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func read(_ name: String) throws {
    let today = try #require(CalendarDate("2026-01-01"))
    let files = try ImportFiles.open(paths: [folder.file(name).path()], today: today)
    for source in files.sources {
      try source.read(regions: RegionIndex(regions: BuiltIn.regionValues())) { _, _, _ in }
    }
  }

  /// A table with a row or line that is too much, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let line: Int
    let limit: ReadingLimit

    init(_ name: String, _ text: String, line: Int, _ limit: ReadingLimit) {
      (self.name, self.text, self.line, self.limit) = (name, text, line, limit)
    }

    var testDescription: String { "\(name) \(limit)" }
  }

  private static let head = "id,village,address\nA,32.16.17.2002,x\n"
  private static let long = String(repeating: "x", count: 5 << 20)
  private static let objects = "{\"id\":\"A\",\"village\":\"32.16.17.2002\"}\n"

  private static let cases = [
    Case("families.csv", head + "B,32.16.17.2002,\(long)\n", line: 3, .row),
    Case("families.csv", head + String(repeating: ",", count: 20_000), line: 3, .columns),
    Case("families.jsonl", objects + "{\"id\":\"\(long)\"}\n", line: 2, .row),
    Case(
      "families.jsonl",
      objects
        + (0..<20).map { line in
          "{" + (0..<1_000).map { "\"k\(line)-\($0)\":1" }.joined(separator: ",") + "}\n"
        }.joined(),
      line: 18,
      .columns
    ),
  ]

  @Test("Of a table, the line and the limit are told", arguments: cases)
  func tables(example: Case) throws {
    try folder.write(example.text, to: example.name)
    do {
      try read(example.name)
      Issue.record("was read")
    } catch FileError.overLimit(_, let line, let limit) {
      #expect(line == example.line)
      #expect(limit == example.limit)
    }
  }

  @Test("A quote that is closed megabytes later takes only its own line with it")
  func farQuote() throws {
    let rows = (1...200_000).map { "F\($0),32.16.17.2002,Kampung \($0)\n" }.joined()
    try folder.write(
      Self.head + "B,32.16.17.2002,\"x\n" + rows + "C,32.16.17.2002,\"y\"\n",
      to: "families.csv"
    )
    let today = try #require(CalendarDate("2026-01-01"))
    let files = try ImportFiles.open(paths: [folder.file("families.csv").path()], today: today)
    var (rowsRead, refused) = (0, 0)
    try files.sources[0].read(regions: RegionIndex(regions: BuiltIn.regionValues())) {
      batch,
      rejections,
      _ in
      rowsRead += batch.count
      refused += rejections.count
    }
    #expect(rowsRead == 200_002)
    #expect(refused == 1)
  }

  @Test("Text of two bytes a letter is read piece by piece, letters of two units too")
  func wideText() throws {
    let rows = (1...40_000).map { "F\($0),32.16.17.2002,Gang \u{1F600} \($0)\n" }.joined()
    let text = "\u{FEFF}" + Self.head + rows
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes = try FileText.readable(SourceBytes(units))
    #expect(String(decoding: bytes.buffer, as: UTF8.self) == Self.head + rows)
  }

  @Test(
    "Texts that many sheets share come back as they are, however many",
    arguments: [10, 200_000]
  )
  func sharedTexts(count: Int) throws {
    let strings = (0..<count).map { "<si><t>Kampung Baru nomor \($0)</t></si>" }.joined()
    let rows = stride(from: count - 1, through: 0, by: -max(1, count / 10)).map {
      "<row><c t='s'><v>\($0)</v></c></row>"
    }
    let text = try HandmadeWorkbook(rows: rows.joined(), strings: strings).text()
    #expect(text.hasPrefix("Kampung Baru nomor \(count - 1)\n"))
    #expect(text.split(separator: "\n").count == rows.count)
  }

  @Test("A name of the system that is no text is shown and never changed")
  func names() {
    let bytes = Array("caf".utf8) + [0xE9] + Array(".csv".utf8)
    #expect(FileName.text(bytes) == nil)
    #expect(FileName.shown(bytes) == "caf\\xE9.csv")
    #expect(FileName.text(Array("café.csv".utf8)) == "café.csv")
  }

  @Test(
    "A cell that shows nothing holds nothing",
    arguments: [
      "\u{2800}", "\u{A0}", "\u{3164}\u{2800}", "\u{3000} \u{200B}", "\u{FEFF}", "\u{2003}",
    ]
  )
  func blankCells(blank: String) throws {
    try folder.write(
      "id,village,address\nA,32.16.17.2002,\(blank)\n\(blank),32.16.17.2002,x\n",
      to: "families.csv"
    )
    let today = try #require(CalendarDate("2026-01-01"))
    let files = try ImportFiles.open(paths: [folder.file("families.csv").path()], today: today)
    let place = try #require(RecordKind.families.columns.firstIndex { $0.name == "address" })
    try files.sources[0].read(regions: RegionIndex(regions: BuiltIn.regionValues())) {
      batch,
      rejections,
      _ in
      #expect(batch.count == 1)
      #expect(rejections.map(\.line) == [3])
      guard case .texts(let texts) = batch.columns[place] else {
        Issue.record("no text")
        return
      }
      #expect(texts == [.missing])
    }
  }
}
