import Testing
import TuntasFiles
import TuntasModel

@Suite("The structure of a file")
struct CSVStructureTests {
  /// A file of sources, its rows, and the lines they stand on.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// The id and the title of each row.
    var rows: [[String]]
    var lines: [Int]
    var testDescription: String { name }
  }

  @Test(
    "Rows and cells are found",
    arguments: [
      Case(name: "LF", text: "a,Title,no\n", rows: [["a", "Title"]], lines: [2]),
      Case(
        name: "CRLF",
        text: "a,Title,no\r\nb,Other,no\r\n",
        rows: [["a", "Title"], ["b", "Other"]],
        lines: [2, 3]
      ),
      Case(name: "no last line end", text: "a,Title,no", rows: [["a", "Title"]], lines: [2]),
      Case(
        name: "a comma in quotes",
        text: "a,\"Title, part 2\",no\n",
        rows: [["a", "Title, part 2"]],
        lines: [2]
      ),
      Case(
        name: "doubled quotes",
        text: "a,\"The \"\"list\"\"\",no\n",
        rows: [["a", "The \"list\""]],
        lines: [2]
      ),
      Case(
        name: "a quote in the middle",
        text: "a,5\" pipe,no\n",
        rows: [["a", "5\" pipe"]],
        lines: [2]
      ),
      Case(
        name: "more behind the closing quote",
        text: "a,\"The\" list,no\n",
        rows: [["a", "The list"]],
        lines: [2]
      ),
      Case(
        name: "a cell over two lines",
        text: "a,\"One\nTwo\",no\nb,Other,no\n",
        rows: [["a", "One\nTwo"], ["b", "Other"]],
        lines: [2, 4]
      ),
      Case(
        name: "blank rows are nothing",
        text: "a,Title,no\n\n , ,\t\r\n,,\nb,Other,no\n",
        rows: [["a", "Title"], ["b", "Other"]],
        lines: [2, 6]
      ),
      Case(
        name: "blanks around a cell",
        text: " a , Title ,no\n",
        rows: [["a", "Title"]],
        lines: [2]
      ),
      Case(
        name: "quoted last cell with CRLF",
        text: "a,Title,\"no\"\r\n",
        rows: [["a", "Title"]],
        lines: [2]
      ),
      Case(name: "nothing but the header", text: "", rows: [], lines: []),
    ]
  )
  func rows(_ given: Case) throws {
    for mark in ["", "\u{FEFF}"] {
      let reading = try Reading("\(mark)id,title,synthetic\n\(given.text)", as: .sources)
      #expect(reading.rows.map { Array($0.prefix(2)) } == given.rows)
      #expect(reading.lines == given.lines)
      #expect(reading.rejections.isEmpty)
    }
  }

  @Test("Columns are found by name, in any order and case; unknown ones are left aside")
  func header() throws {
    let text = "extra,SYNTHETIC, title ,id\nx,yes,Title,a\n"
    let reading = try Reading(text, as: .sources)
    #expect(reading.rows == [["a", "Title", "-", "-", "-", "-", "1"]])
  }

  @Test(
    "A header that cannot be used is an error",
    arguments: [
      ("", FileError.emptyFile(file: "sources.csv")),
      ("id,synthetic\n", .missingColumn(file: "sources.csv", line: 1, column: "title")),
      ("id;title;synthetic\n", .missingColumn(file: "sources.csv", line: 1, column: "id")),
      (
        "id,title,title,synthetic\n", .repeatedColumn(file: "sources.csv", line: 1, column: "title")
      ),
    ]
  )
  func badHeader(text: String, error: FileError) {
    #expect(throws: error) { try Reading(text, as: .sources) }
  }

  @Test("A row with too few or too many cells is refused, the rest is taken")
  func cellCount() throws {
    let text = "id,title,synthetic\na,Title\nb,Other,no\nc,One,no,more\n"
    let reading = try Reading(text, as: .sources)
    #expect(reading.rows.map { $0[0] } == ["b"])
    #expect(
      reading.rejections == [
        Rejection(
          file: "sources.csv",
          line: 2,
          found: "a",
          reason: .cellCount(found: 2, expected: 3),
          row: "a,Title"
        ),
        Rejection(
          file: "sources.csv",
          line: 4,
          found: "c",
          reason: .cellCount(found: 4, expected: 3),
          row: "c,One,no,more"
        ),
      ]
    )
  }

  @Test("A file cut in the middle of a row gives the rest", arguments: 1...30)
  func cut(bytes: Int) throws {
    let header = Array("id,title,synthetic\n".utf8)
    let rows = Array("a,Title,no\nb,\"Other, too\",no\n".utf8.prefix(bytes))
    let reading = try Reading(header + rows, as: .sources)
    #expect(reading.rows.count + reading.rejections.count <= 2)
    if bytes >= 11 { #expect(reading.rows.first?[0] == "a") }
  }

  @Test("A quote that is never closed takes its own row only")
  func unclosedQuote() throws {
    let text = "id,title,synthetic\na,\"Title,no\nb,Other,no\nc,One,no\n"
    let reading = try Reading(text, as: .sources)
    #expect(reading.rows.map { $0[0] } == ["b", "c"])
    #expect(reading.lines == [3, 4])
    #expect(reading.rejections.map(\.line) == [2])
    #expect(reading.rejections.map(\.reason) == [.unclosedQuote])
  }

  @Test("A cell that is no UTF-8 is read as Windows-1252")
  func notUTF8() throws {
    let text = Array("id,title,synthetic\na,Caf".utf8) + [0xE9] + Array(",no\n".utf8)
    let reading = try Reading(text, as: .sources)
    #expect(reading.rows.map { $0[1] } == ["Café"])
  }

  @Test("A file of any size comes in several batches")
  func batches() throws {
    let rows = (1...20_000).map { "s\($0),Title,no\n" }.joined()
    let reading = try Reading("id,title,synthetic\n\(rows)", as: .sources)
    #expect(reading.rows.count == 20_000)
    #expect(reading.lines == Array(2...20_001))
    #expect(reading.rows.last?[0] == "s20000")
  }
}
