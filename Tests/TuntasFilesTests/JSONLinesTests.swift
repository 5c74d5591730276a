import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Lines of JSON, taken back")
struct JSONLinesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func open(_ text: String) throws -> ImportFiles {
    let path = try folder.write(text, to: "data.json").path()
    return try ImportFiles.open(paths: [path], today: AgencyFiles.today)
  }

  private func read(_ text: String) throws -> Reading {
    try Reading(try #require(try open(text).sources.first))
  }

  @Test("What is written as JSON is read back as from CSV", arguments: RecordKind.allCases)
  func roundTrip(kind: RecordKind) throws {
    let sample = try CSVFile(path: Repository.sampleData.appending(path: kind.fileName).path())
    var bytes: [UInt8] = []
    var output = try RowOutput(.json { bytes += $0 }, of: kind)
    let regions = RegionIndex(regions: try BuiltIn.regionValues())
    try sample.read(regions: regions) { batch, _, _ in try output.write(batch) }
    try output.finish()
    let files = try open(String(decoding: bytes, as: UTF8.self))
    #expect(files.files.map(\.kind) == [kind])
    #expect(files.files.map(\.layout) == ["tuntas"])
    let found = try Reading(try #require(files.sources.first))
    #expect(found.rows == (try Reading(sample)).rows)
    #expect(found.rejections.isEmpty)
    #expect(found.lines == Array(1...found.rows.count))
  }

  @Test(
    "Any text comes back as it went",
    arguments: [
      "=1+1", "'Aisyah", "'3216", "-", "dua\nbaris", "dua\r\nbaris", "a\"b\\c/d", "a,b;c", "👩‍👧",
      "\u{1B}[31m", "\u{202E}x", "\u{E000}", "\u{1F}", "e\u{301}", "tab\there", "{\"a\":1}", "null",
    ]
  )
  func texts(text: String) throws {
    var line: [UInt8] = []
    JSONText.append(text, to: &line)
    let json = String(decoding: line, as: UTF8.self)
    let reading = try read(#"{"id":"x","title":"# + json + #","synthetic":false}"# + "\n")
    #expect(reading.cell("title", of: .sources) == text)
    #expect(reading.cell("synthetic", of: .sources) == "0")
  }

  @Test("Keys come in any order, and a column that no object has is not in the file")
  func keys() throws {
    let text = """
      \u{FEFF}{"village":"32.16.17.2001","id":"F1","decile":3}\r
      \r
        { "id" : "F2" , "area_m2" : 36.50 , "rt" : null , "village" : 3216172002 }\r
      {"id":"F3","village":"32.16.17.2003","address":"a\\nb","decile":-1e2}
      {"id":"F4","village":"32.16.17.2999"}
      """
    let reading = try read(text)
    #expect(reading.lines == [1, 3, 4])
    #expect(reading.cell("area_m2", of: .families, row: 1) == "36.5")
    #expect(reading.cell("address", of: .families, row: 2) == "a\nb")
    #expect(reading.cell("decile", of: .families, row: 2) == "?-1e2")
    let here = ["id", "village", "decile", "area_m2", "rt", "address"]
    let absent = RecordKind.families.columns.indices.filter {
      !here.contains(RecordKind.families.columns[$0].name)
    }
    #expect(reading.absent == Set(absent))
    #expect(reading.rejections.map(\.line) == [5])
    #expect(reading.rejections.first?.reason == .unknownVillage)
    #expect(reading.rejections.first?.row == "32.16.17.2999,F4,,,,")
  }

  static let broken = [
    #"{"id":"F2","village":"32.16.17.2002""#, #"{"id":"F2","village":"32.16.17.20"#,
    #"{"id":"F2","village":"32.16.17.2002",}"#, #"{"id":"F2" "village":"32.16.17.2002"}"#,
    #"{"id":"F2","village":{"code":"32.16.17.2002"}}"#, #"{"id":"F2","village":["32.16.17.2002"]}"#,
    #"{"id":"F2","id":"F3","village":"32.16.17.2002"}"#, #"{"id":"F2","village":"x"} {"id":"F3"}"#,
    #"{"id":"\ud83d","village":"32.16.17.2002"}"#, #"{"id":"\x","village":"32.16.17.2002"}"#,
    #"{"id":"\u12g4","village":"32.16.17.2002"}"#,
    "{\"id\":\"a\tb\",\"village\":\"32.16.17.2002\"}",
    #"{"id":"F2","rt":012,"village":"32.16.17.2002"}"#, #"{"id":"F2","rt":1.,"village":"x"}"#,
    #"{"id":"F2","rt":nul,"village":"x"}"#, #"{"id":"F2","rt":,"village":"x"}"#, "F2,32.16.17.2002",
    #"["F2","32.16.17.2002"]"#, #"{"id":"F2\"#, "{",
  ]

  @Test(
    "A line that is no object is refused with its number, and the others are taken",
    arguments: broken
  )
  func brokenLine(line: String) throws {
    let whole = #"{"id":"F1","village":"32.16.17.2001","rt":1}"#
    let reading = try read("\(whole)\n\(line)\n\(whole)\n")
    #expect(reading.lines == [1, 3])
    #expect(reading.rejections.map(\.line) == [2])
    #expect(reading.rejections.map(\.reason) == [.notAnObject])
    #expect(reading.rejections.map(\.file) == ["data.json"])
    #expect(reading.rejections.map(\.row) == [line])
    #expect(reading.rejections.allSatisfy { !$0.found.isEmpty })
  }

  @Test("Refused lines come in once they are put right")
  func corrected() throws {
    let text = """
      {"id":"F1","village":"32.16.17.2001"}
      {"id":"F2","village":"32.16.17.2002"
      {"id":"F3","village":"32.16.17.2999"}
      {"id":"F4",
      """
    let files = try open(text)
    let reading = try Reading(try #require(files.sources.first))
    var kept: [UInt8] = []
    var writer = RefusedRowsWriter(files.files) { kept += $0 }
    try writer.write(reading.rejections) { _ in "something else" }
    let right = String(decoding: kept, as: UTF8.self)
      .replacing("\"\"32.16.17.2002\"\"", with: "\"\"32.16.17.2002\"\"}")
      .replacing("\"F3,32.16.17.2999\"", with: "\"F3,32.16.17.2003\"")
    let path = try folder.write(right, to: "koreksi.csv").path()
    let again = try ImportFiles.open(paths: [path], today: AgencyFiles.today)
    let last = try Reading(try #require(again.sources.first))
    #expect(last.lines == [2, 3])
    #expect(last.rejections.map(\.line) == [4])
    #expect(last.rejections.map(\.reason) == [.notAnObject])
    #expect(last.rejections.map(\.row) == [#"{"id":"F4","#])
  }

  @Test("Persons of an agency's layout are numbered as in any other file of it")
  func agency() throws {
    let text = """
      {"ID Keluarga":"A","NIK":"3216175512800000","Nama":"WATI","Hubungan":"Kepala Keluarga"}
      {"ID Keluarga":"A","NIK":"3216171203050000","Nama":"BUDI","Hubungan":"Anak"}
      """
    let files = try open(text)
    #expect(files.files.map(\.layout) == ["p3ke"])
    let reading = try Reading(try #require(files.sources.first))
    #expect(reading.rows.map { $0[1] } == ["1", "2"])
  }

  @Test(
    "Other JSON is told from lines of it",
    arguments: [
      "[{\"id\":\"F1\"}]", "{\n  \"id\": \"F1\",\n  \"village\": \"32.16.17.2001\"\n}\n",
      "[\n{\"id\":\"F1\"},\n{\"id\":\"F2\"}\n]\n", "{\"a\":[1,2]}",
    ]
  )
  func notLines(text: String) throws {
    let path = folder.file("data.json").path()
    #expect(throws: FileError.notLinesOfObjects(path: path)) { try open(text) }
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "a.csv")
    let files = try ImportFiles.open(paths: [folder.url.path()], today: AgencyFiles.today)
    #expect(files.left.map(\.reason) == [.notLinesOfObjects])
  }

  @Test("Keys that are of no layout are told like headings")
  func unknownKeys() throws {
    try folder.write("{\"merek\":\"A\",\"harga\":1}\n", to: "harga.jsonl")
    try folder.write("id,village\nF1,32.16.17.2001\n", to: "a.csv")
    let files = try ImportFiles.open(paths: [folder.url.path()], today: AgencyFiles.today)
    #expect(files.left.map(\.reason) == [.unknownHeadings(["merek", "harga"])])
  }
}
