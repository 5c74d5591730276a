import Testing
import TuntasModel

@Suite("Kinds of record")
struct RecordKindTests {
  @Test("No column stands twice, and each is found by its name", arguments: RecordKind.allCases)
  func columns(kind: RecordKind) {
    let names = kind.columns.map(\.name)
    #expect(Set(names).count == names.count)
    for (index, name) in names.enumerated() { #expect(kind.index(of: name) == index) }
    #expect(kind.index(of: "nothing") == nil)
  }

  @Test("What a column means is declared with it")
  func roles() {
    let expected: [(ColumnRole, [(RecordKind, String)])] = [
      (.key, [(.sources, "id"), (.lists, "id"), (.families, "id")]),
      (.familyCard, [(.families, "kk")]),
      (
        .family,
        [
          (.members, "family"), (.listings, "family"), (.enrolments, "family"),
          (.verifications, "family"),
        ]
      ),
      (.memberNumber, [(.members, "number")]),
      (.recipient, [(.enrolments, "recipient")]),
      (.rowsSource, [(.lists, "rows_source")]),
      (.quarter, [(.achievements, "quarter")]),
    ]
    for (role, places) in expected {
      let found = RecordKind.allCases.flatMap { kind in
        kind.columns.filter { $0.role == role }.map { "\(kind).\($0.name)" }
      }
      #expect(Set(found) == Set(places.map { "\($0.0).\($0.1)" }), "\(role)")
    }
    for kind in RecordKind.allCases {
      for column in kind.columns {
        #expect((column.role == .source) == (column.name == "source"))
        #expect((column.role == .programme) == (column.name == "programme"))
        #expect((column.role == .year) == (column.name == "year"))
        // Digits that a spreadsheet may have touched are read as text.
        if column.role?.isSerial == true { #expect(column.content == .text) }
      }
    }
  }

  @Test("Kinds stand in the order in which they must be imported")
  func order() throws {
    let order = RecordKind.allCases
    let needs: [(RecordKind, [RecordKind])] = [
      (.lists, [.regions, .sources]), (.families, [.regions]), (.members, [.families]),
      (.listings, [.families, .lists]), (.enrolments, [.families, .programmes, .sources]),
      (.verifications, [.families, .lists]), (.achievements, [.programmes]),
    ]
    for (kind, earlier) in needs {
      let place = try #require(order.firstIndex(of: kind))
      for other in earlier { #expect(try #require(order.firstIndex(of: other)) < place) }
    }
  }

  @Test("A village is known only at its own level")
  func villages() {
    let index = RegionIndex([3_216_010_000, 3_216_012_001])
    #expect(index.contains(3_216_010_000))
    #expect(index.contains(0))
    #expect(index.containsVillage(3_216_012_001))
    #expect(!index.containsVillage(3_216_010_000))
    #expect(!index.containsVillage(3_216_012_002))
  }

  @Test("A batch reads texts from the file's bytes and from its own")
  func batchTexts() {
    let batch = RecordBatch(
      kind: .sources,
      bytes: SourceBytes(Array("abcdef".utf8)),
      ownBytes: Array("XYZ".utf8),
      lines: [2],
      columns: []
    )
    #expect(batch.text(TextRange(start: 1, count: 3)) == "bcd")
    #expect(batch.text(TextRange(start: 7, count: 2)) == "YZ")
    #expect(batch.text(TextRange(start: 0, count: 0))?.isEmpty == true)
    #expect(batch.text(.missing) == nil)
  }
}
