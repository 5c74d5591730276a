import Testing
import TuntasContract
import TuntasFiles
import TuntasModel
import TuntasStore

/// Cells that files, spreadsheets and terminals trip over.
struct HostileCells {
  private var state: UInt64

  private static let pieces = [
    "=1+1", "+62", "-", "@SUM(A1)", "'", "''", "'=x", "\"", "\"\"", ",", "\n", "\r\n", "\r", "\t",
    "SITI", "'Aisyah", "Ñ", "👩‍👧", "e\u{301}", "=\u{301}", "\u{1B}[31m", "\u{202E}", "\u{0}",
    "3,21601E+15",
    "321601051280000", "14", "99", "2025-02-31", "x", " ", ";", "|", "\u{FEFF}", "KOSONG", "0",
  ]

  init(seed: UInt64) { state = seed }

  /// A cell of up to three pieces, quoted as files quote.
  mutating func next() -> String {
    var text = ""
    for _ in 0..<number(below: 4) { text += Self.pieces[number(below: Self.pieces.count)] }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

@Suite("Hostile records on their way out and back")
struct RecordsHostileTests {
  private static let village = "32.16.01.1007"

  private static func store(_ texts: [RecordKind: String]) async throws -> Store {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: texts.map { CSVText($0.value, kind: $0.key) })
    return store
  }

  @Test("Whatever cells hold, they come out as they went in", arguments: 1...6)
  func anyCells(seed: UInt64) async throws {
    var cells = HostileCells(seed: seed)
    var families = "id,village,address,rt,kk,decile,roof,area_m2,savings\n"
    var members = "family,number,nik,name,birth_date,sex,ktp_region\n"
    for number in 1...40 {
      let row = (0..<7).map { _ in cells.next() }.joined(separator: ",")
      families += "F\(number),\(Self.village),\(row)\n"
      // A NIK that a spreadsheet has damaged is refused, so none is made here.
      let rest = (0..<4).map { _ in cells.next() }.joined(separator: ",")
      members += "F\(number),1,321601051280000,\(rest)\n"
    }
    let texts: [RecordKind: String] = [.families: families, .members: members]
    let first = try await RecordsTexts(Self.store(texts))
    for (kind, text) in texts {
      let expected = try Cells(text, kind).rows
      #expect(expected.count == 40)
      #expect(try Cells(first.texts[kind] ?? "", kind).rows == expected, "\(kind)")
    }
    let again = try await RecordsTexts(Self.store(first.texts))
    #expect(again.texts == first.texts)
  }

  @Test(
    "A text that a spreadsheet would run goes out with an apostrophe and comes in without",
    arguments: [
      ("=1+1", "=1+1", "'=1+1"), ("'=1+1", "=1+1", "'=1+1"), ("-", "-", "'-"),
      ("'Aisyah", "'Aisyah", "''Aisyah"), ("''Aisyah", "'Aisyah", "''Aisyah"),
      ("@home", "@home", "'@home"), ("'", "'", "''"), ("Kp. =1", "Kp. =1", "Kp. =1"),
      ("'0812", "0812", "0812"), ("=\u{301}", "=\u{301}", "'=\u{301}"),
    ]
  )
  func apostrophes(came: String, kept: String, went: String) async throws {
    let text = "id,village,address\nF1,\(Self.village),\(came)\n"
    let store = try await Self.store([.families: text])
    let out = try await RecordsTexts(store, RecordQuery([.families]))
    let commas = String(repeating: ",", count: RecordKind.families.columns.count - 4)
    #expect(out.rows(.families) == ["F1,,\(Self.village),\(went)" + commas])
    #expect(try Cells(text, .families).column("address") == [kept])
    #expect(try Cells(out.texts[.families] ?? "", .families).column("address") == [kept])
  }

  @Test(
    "Numbers go out as numbers, and what could not be read as it came",
    arguments: [
      ("decile", "14", "14"), ("decile", "-3", "-3"), ("decile", "tinggi", "tinggi"),
      ("decile", "=2", "'=2"), ("area_m2", "36.50", "36.5"), ("area_m2", "-0.25", "-0.25"),
      ("area_m2", "1,5", "\"1,5\""), ("area_m2", "1e20", "1e20"), ("expenditure", "007", "7"),
      ("savings", "yes", "yes"), ("savings", "mungkin", "mungkin"), ("roof", "thatch", "thatch"),
      ("roof", "Genteng", "Genteng"),
    ]
  )
  func numbers(column: String, came: String, went: String) async throws {
    let cell = came.contains(",") ? "\"\(came)\"" : came
    let text = "id,village,\(column)\nF1,\(Self.village),\(cell)\n"
    let store = try await Self.store([.families: text])
    let out = try await RecordsTexts(store, RecordQuery([.families]))
    let row = try #require(out.rows(.families).first)
    #expect(row.contains(",\(went),"))
    #expect(try Cells(out.texts[.families] ?? "", .families).rows == Cells(text, .families).rows)
  }

  @Test("A NIK with an apostrophe in front is read, one of fifteen digits kept as it came")
  func nik() async throws {
    let store = try await Self.store([
      .families: "id,village\nF1,\(Self.village)\n",
      .members: "family,number,nik\nF1,1,'3216410512800000\nF1,2,321641051280000\n",
    ])
    let out = try await RecordsTexts(store, RecordQuery([.members]))
    #expect(
      out.rows(.members).map { $0.split(separator: ",")[2] } == [
        "3216410512800000", "321641051280000",
      ]
    )
  }
}

/// What a text of the tuntas layout is read as, cell by cell.
struct Cells {
  private let kind: RecordKind
  private(set) var rows: [[String]] = []

  init(_ text: String, _ kind: RecordKind) throws {
    self.kind = kind
    try CSVText(text, kind: kind).read(regions: RegionIndex([3_216_011_007])) { batch, _, _ in
      for row in 0..<batch.count {
        rows.append(batch.columns.map { Self.cell($0, row, of: batch) })
      }
    }
  }

  func column(_ name: String) -> [String] {
    kind.index(of: name).map { index in rows.map { $0[index] } } ?? []
  }

  private static func cell(_ column: ColumnValues, _ row: Int, of batch: RecordBatch) -> String {
    switch column {
    case .texts(let ranges):
      batch.text(ranges[row]) ?? "–"
    case .integers(let column):
      column.unreadable[row].flatMap(batch.text).map { "? \($0)" } ?? String(column.values[row])
    case .reals(let column):
      column.unreadable[row].flatMap(batch.text).map { "? \($0)" } ?? String(column.values[row])
    }
  }
}
