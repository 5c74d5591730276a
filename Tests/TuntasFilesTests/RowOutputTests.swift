import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Rows of values in every form")
struct RowOutputTests {
  private static let columns = ["id", "title", "synthetic"].map { RowColumn($0) }

  private static func csv(_ rows: [[RowValue]]) throws -> String {
    var bytes: [UInt8] = []
    var output = try RowOutput(.csv { bytes += $0 }, columns: columns)
    for row in rows { try output.write(row) }
    try output.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func json(_ rows: [[RowValue]]) throws -> String {
    var bytes: [UInt8] = []
    var output = try RowOutput(.json { bytes += $0 }, columns: columns)
    for row in rows { try output.write(row) }
    try output.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("What is written is read back alike")
  func roundTrip() throws {
    let titles = ["plain", "with, comma", "with \"quotes\"", "two\nlines", "\"", "é", "tab\there"]
    let rows = titles.enumerated().map { index, title -> [RowValue] in
      [.integer(Int64(index)), .text(title), .flag(false)]
    }
    let reading = try Reading(Array(try Self.csv(rows).utf8), as: .sources)
    #expect(reading.rows.map { $0[1] } == titles)
    #expect(reading.rejections.isEmpty)
  }

  private static let day = CalendarDate(year: 2025, month: 9, day: 30)

  @Test(
    "Each value as each form writes it",
    arguments: [
      (.missing, "", "null"), (.text("a"), "a", "\"a\""), (.text(""), "", "\"\""),
      (.text("=1+1"), "'=1+1", "\"=1+1\""), (.text("'Aisyah"), "''Aisyah", "\"'Aisyah\""),
      (.text("-,\"x\""), "\"'-,\"\"x\"\"\"", "\"-,\\\"x\\\"\""),
      (.word("-a"), "-a", "\"-a\""), (.word("a,b"), "\"a,b\"", "\"a,b\""),
      (.text("a\u{0}b"), "a\u{0}b", "\"a\\u0000b\""),
      (.text("\u{1B}[2J"), "\u{1B}[2J", "\"\\u001b[2J\""),
      (.integer(-5), "-5", "-5"), (.real(-5), "-5", "-5"), (.real(36.5), "36.5", "36.5"),
      (.real(1e20), "1e+20", "1e+20"), (.flag(true), "yes", "true"), (.flag(false), "no", "false"),
      (day.map(RowValue.day) ?? .missing, "2025-09-30", "\"2025-09-30\""),
    ] as [(RowValue, String, String)]
  )
  func values(value: RowValue, csv: String, json: String) throws {
    let row: [RowValue] = [.word("1"), value, .missing]
    #expect(try Self.csv([row]) == "id,title,synthetic\n1,\(csv),\n")
    #expect(try Self.json([row]) == "{\"id\":\"1\",\"title\":\(json),\"synthetic\":null}\n")
  }

  @Test("A workbook holds the same values as the text with commas")
  func workbook() throws {
    let folder = try ScratchFolder()
    let place = folder.file("baris.xlsx").path()
    let rows: [[RowValue]] = [
      [.word("1"), .text("=1+1"), .flag(true)], [.integer(2), .text("a\u{0}b"), .missing],
      [.integer(1_234_567_890_123_456), .text("'Aisyah"), .flag(false)],
    ]
    var output = try RowOutput(
      .workbook(path: place, sheet: "baris"),
      columns: Self.columns
    )
    for row in rows { try output.write(row) }
    try output.finish()
    let open = try ImportFiles.open(paths: [place], today: AgencyFiles.today)
    let reading = try Reading(try #require(open.files.first?.sources.first))
    let text = try Reading(Array(try Self.csv(rows).utf8), as: .sources)
    #expect(reading.rows == text.rows)
    #expect(reading.rejections.map(\.line) == text.rejections.map(\.line))
  }

  @Test("What is held back is handed over in between")
  func flush() throws {
    var bytes: [UInt8] = []
    var output = try RowOutput(.csv { bytes += $0 }, columns: Self.columns)
    try output.write([.word("1"), .text("a"), .flag(false)])
    #expect(bytes.isEmpty)
    try output.flush()
    #expect(String(decoding: bytes, as: UTF8.self) == "id,title,synthetic\n1,a,no\n")
    try output.finish()
    #expect(bytes.count == 26)
  }
}
