import Foundation
import Testing
import TuntasFiles
import TuntasTestSupport

struct WorkbookDefectTests {
  /// What a defect comes to, without the names.
  enum Kind: Hashable {
    case notAWorkbook
    case locked
    case damaged
    case tooLarge
    case over(ReadingLimit)
  }

  static let rows: [(rows: String, kind: Kind)] = [
    ("<row r='1048577'/>", .damaged),
    ("<row r='99999999999999999999'/>", .damaged),
    ("<row r='0'/>", .damaged),
    ("<row r='2'/><row r='2'/>", .damaged),
    ("<row r='1'><c r='XFE1'><v>1</v></c></row>", .damaged),
    ("<row r='1'><c r='AAAAAAAAAAAAAAA1'><v>1</v></c></row>", .damaged),
    ("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>", .damaged),
    ("<row r='1'><c r='A2'><v>1</v></c></row>", .damaged),
    ("<row r='1'><c r='1'><v>1</v></c></row>", .damaged),
    ("<row r='1'/><c r='A1'><v>1</v></c>", .damaged),
    ("<c r='A1'><v>1</v></c>", .damaged),
    ("<row r='1'><c t='s'><v>7</v></c></row>", .damaged),
    ("<row r='1'><c t='s'><v>-1</v></c></row>", .damaged),
    (
      "<row r='1'><c t='str'><v>\(String(repeating: "x", count: 140_000))</v></c></row>",
      .over(.cell)
    ),
    (String(repeating: "<a>", count: 100), .over(.depth)),
    ("<row r='1' spans='\(String(repeating: "1", count: 2_000_000))'/>", .over(.tag)),
    ("<!--\(String(repeating: "-x", count: 1_000_000))-->", .over(.tag)),
    ("<row r='1'><c><v>1</c></row>", .damaged),
    ("<row r='1'><c><v>&unknown;</v></c></row>", .damaged),
  ]

  @Test(arguments: rows)
  func aSheetThatContradictsItselfIsRefused(example: (rows: String, kind: Kind)) throws {
    expect(HandmadeWorkbook(rows: example.rows).archive.bytes, example.kind)
  }

  static let parts: [(part: String, text: String?, kind: Kind)] = [
    ("xl/workbook.xml", nil, .damaged),
    ("xl/_rels/workbook.xml.rels", nil, .damaged),
    ("xl/_rels/workbook.xml.rels", "<Relationships/>", .damaged),
    ("xl/worksheets/data.xml", nil, .damaged),
    ("xl/worksheets/data.xml", "", .damaged),
    ("xl/worksheets/data.xml", "<html/>", .damaged),
    ("xl/worksheets/data.xml", "<worksheet><sheetData><row>", .damaged),
    ("xl/strings.xml", nil, .damaged),
    ("xl/styles.xml", "no XML", .damaged),
    ("xl/workbook.xml", "<document/>", .notAWorkbook),
    ("xl/workbook.xml", "<workbook><sheets/></workbook>", .damaged),
    ("_rels/.rels", "<Relationships/>", .notAWorkbook),
    (
      "_rels/.rels",
      "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/>"
        + "</Relationships>", .notAWorkbook
    ),
    // A document type could hold texts that grow without end.
    (
      "xl/worksheets/data.xml",
      "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;'>]><worksheet>&c;</worksheet>", .damaged
    ),
  ]

  @Test(arguments: parts)
  func aPartThatIsMissingOrWrongIsNamed(
    example: (part: String, text: String?, kind: Kind)
  ) throws {
    expect(HandmadeWorkbook().with(example.part, example.text).archive.bytes, example.kind)
  }

  @Test func anArchiveThatIsCutOffIsRefused() throws {
    let bytes = HandmadeWorkbook(rows: "<row><c><v>1</v></c></row>").archive.bytes
    for count in stride(from: 8, to: bytes.count, by: 97) {
      expect(Array(bytes.prefix(count)), .damaged)
    }
  }

  @Test func anotherCheckSumIsSeen() throws {
    var archive = HandmadeWorkbook().archive
    archive.parts[3].checkSum = 1
    expect(archive.bytes, .damaged)
  }

  @Test func aPartWithAPasswordIsToldFromADamagedOne() throws {
    var archive = HandmadeWorkbook().archive
    for place in archive.parts.indices { archive.parts[place].flags = 1 }
    expect(archive.bytes, .locked)
  }

  @Test(arguments: [false, true])
  func aSmallFileThatUnpacksToVeryMuchIsRefused(isSaidOpenly: Bool) throws {
    var archive = HandmadeWorkbook().archive
    let (packed, size) = Burst.blanks(100_000)
    archive.parts[3].bytes = packed
    archive.parts[3].method = 8
    archive.parts[3].size = isSaidOpenly ? size : 100
    #expect(throws: WorkbookError.self) {
      try HandmadeWorkbook.text(ofFirstSheetIn: archive.bytes)
    }
  }

  @Test func anOlderWorkbookIsToldFromALockedOne() throws {
    expect(Self.compound(naming: "Workbook"), .notAWorkbook)
    expect(Self.compound(naming: "EncryptedPackage"), .locked)
    expect([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .notAWorkbook)
  }

  @Test(arguments: [[], [1], Array("PK".utf8), Array("nik,name\n".utf8)] as [[UInt8]])
  func whatIsNoArchiveIsNoWorkbook(bytes: [UInt8]) {
    expect(bytes, .notAWorkbook)
    #expect(!Workbook.isLikely(startingWith: bytes))
  }

  @Test func aMissingFileIsSaidToBeMissing() throws {
    #expect(throws: WorkbookError.file(.notFound(path: "/nowhere/a.xlsx"))) {
      _ = try Workbook(path: "/nowhere/a.xlsx")
    }
  }

  private func expect(
    _ bytes: [UInt8],
    _ kind: Kind,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      _ = try HandmadeWorkbook.text(ofFirstSheetIn: bytes)
      Issue.record("was read", sourceLocation: sourceLocation)
    } catch let error as WorkbookError {
      #expect(Self.kind(of: error) == kind, "\(error)", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
  }

  private static func kind(of error: WorkbookError) -> Kind? {
    switch error {
    case .notAWorkbook: .notAWorkbook
    case .locked: .locked
    case .damaged: .damaged
    case .tooLarge: .tooLarge
    case .overLimit(_, _, _, let limit): .over(limit)
    case .file, .noRoom, .cannotWrite: nil
    }
  }

  /// A compound file whose directory, in its first sector, names one stream.
  private static func compound(naming name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    bytes[30] = 9
    bytes.replaceSubrange(640..<640, with: name.utf16.flatMap { [UInt8($0), 0] })
    return bytes
  }
}
