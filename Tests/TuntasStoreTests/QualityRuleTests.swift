import Testing
import TuntasFiles
import TuntasModel
import TuntasStore

@Suite("Data quality in the registry")
struct QualityRuleTests {
  @Test("A sound registry breaks no rule")
  func sound() async throws {
    #expect(try await QualityRegistry().store().issues() == [:])
  }

  @Test("Every rule has a case that breaks it")
  func complete() {
    #expect(Set(QualityCase.all.map(\.rule)) == Set(QualityRule.allCases))
  }

  @Test(
    "A rule that is broken is counted, alone, and its rows stand behind the count",
    arguments: QualityCase.all
  )
  func broken(test: QualityCase) async throws {
    var registry = QualityRegistry()
    test.breaking(&registry)
    let store = try await registry.store()
    #expect(try await store.issues() == [test.rule: test.issues])
    let rows = try await store.issueRows(test.rule)
    #expect(rows.count == test.issues)
    #expect(rows.allSatisfy { $0.rule == test.rule })
    #expect(rows.allSatisfy { ($0.family == nil) == ($0.place.family == nil) })
  }

  @Test("It is broken by a later import and repaired by one more", arguments: QualityCase.all)
  func repaired(test: QualityCase) async throws {
    let store = try await QualityRegistry().store()
    var registry = QualityRegistry()
    test.breaking(&registry)
    _ = try await store.importRecords(from: registry.sources)
    #expect(try await store.issues() == [test.rule: test.issues])
    guard test.isRepaired else { return }
    _ = try await store.importRecords(from: QualityRegistry().sources)
    #expect(try await store.issues() == [:])
    #expect(try await store.issueRows(test.rule).isEmpty)
  }

  @Test("A NIK in two villages is told of in both, until one of them is corrected alone")
  func twoVillages() async throws {
    var registry = QualityRegistry()
    registry.replace(
      "3216010206750000,Omo Sukarna,m,1975-06-02",
      with: "3216014512800000,Ai,f,1980-12-05",
      in: .members
    )
    let store = try await registry.store()
    let rows = try await store.issueRows(.nikShared)
    #expect(rows.map(\.region.code.description) == ["32.16.01.1007", "32.16.01.2001"])
    #expect(rows.map(\.other) == [.number(2), .number(2)])
    #expect(rows.map(\.found) == [.digits(16), .digits(16)])
    #expect(rows.map(\.member) == [.masked("SITI N."), .masked("A…")])
    let correction = """
      family,number,nik,name,sex,birth_date,relation,work,ktp_region,civil_match
      B,1,3216010206750000,Omo Sukarna,m,1975-06-02,head,farmer,32.16,matches

      """
    _ = try await store.importRecords(from: [CSVText(correction, kind: .members)])
    #expect(try await store.issues() == [:])
  }

  @Test("Whoever left the list shares no NIK any more")
  func leftTheList() async throws {
    var registry = QualityRegistry()
    registry.replace(
      "3216010206750000,Omo Sukarna,m,1975-06-02",
      with: "3216014512800000,Ai,f,1980-12-05",
      in: .members
    )
    registry.add("bekasi-old,dtsen,32.16.01.1007,2025-08-31,sample", to: .lists)
    registry.replace("B,dtsen,bekasi,,", with: "B,dtsen,bekasi-old,bekasi-old,", in: .listings)
    #expect(try await registry.store().issues() == [:])
  }

  @Test("A name that stands among the other spellings is no other name")
  func renamed() async throws {
    let store = try await QualityRegistry().store()
    let header = "code,kind,name,aliases\n"
    let other = header + "32.16.01.2001,desa,Makmur Jaya,\n"
    _ = try await store.importRecords(from: [CSVText(other, kind: .regions)])
    #expect(try await store.issues() == [.regionName: 1])
    let both = header + "32.16.01.2001,desa,Makmur Jaya,Sagara Makmur\n"
    _ = try await store.importRecords(from: [CSVText(both, kind: .regions)])
    #expect(try await store.issues() == [:])
  }
}
