import Testing
import TuntasModel
import TuntasTestSupport

@Suite("References between files")
struct ReferencesTests {
  private let sample = Sample.standard

  @Test(
    "Every row speaks of a family that is there",
    arguments: [RecordKind.members, .listings, .verifications, .enrolments]
  )
  func families(kind: RecordKind) {
    for row in sample.rows(kind) where !row["family"].isEmpty {
      #expect(Folder.standard.villages[row["family"]] != nil)
    }
  }

  @Test("Every programme, source and list is known")
  func words() throws {
    let programmes = Set(Sheet(try Repository.sample("programmes.csv")).rows.map { $0["code"] })
    let sources = Set(Sheet(try Repository.sample("sources.csv")).rows.map { $0["id"] })
    let lists = Set(sample.rows(.lists).map { $0["id"] })
    for kind in [RecordKind.enrolments, .achievements, .targets] {
      let rows = sample.rows(kind)
      #expect(Set(rows.map { $0["programme"] }).isSubset(of: programmes))
      #expect(Set(rows.map { $0["source"] }).isSubset(of: sources))
    }
    let named = sample.rows(.lists).flatMap { [$0["source"], $0["rows_source"]] }
    #expect(Set(named).isSubset(of: sources))
    let used =
      sample.rows(.listings).map { $0["from_list"] }
      + sample.rows(.verifications).map { $0["list"] }
    #expect(Set(used).isSubset(of: lists))
  }

  @Test("Enrolments, reports and targets are there once")
  func identities() {
    let keys: [(RecordKind, [String])] = [
      (.enrolments, ["programme", "family", "member", "group", "village", "recipient", "year"]),
      (.achievements, ["programme", "region", "year", "quarter"]),
      (.targets, ["programme", "region", "year"]),
      (.listings, ["family", "register"]),
      (.verifications, ["family"]),
      (.families, ["id"]),
    ]
    for (kind, columns) in keys {
      let rows = sample.rows(kind)
      let found = Set(rows.map { row in columns.map { row[$0] }.joined(separator: "|") })
      #expect(found.count == rows.count, "\(kind.fileName)")
    }
  }

  @Test("A synthetic target never stands beside a published one")
  func targets() throws {
    let rows = Sheet(try Repository.sample("targets.csv")).rows
    let published = rows.filter { !$0["source"].hasPrefix("sample-") && $0["year"] == "2025" }
    let made = Set(sample.rows(.targets).map { $0["region"] + $0["programme"] })
    #expect(published.allSatisfy { !made.contains($0["region"] + $0["programme"]) })
  }

  @Test("Something is unknown in every column of a house")
  func unknowns() {
    let rows = sample.rows(.families)
    let columns = RecordKind.families.columns.map(\.name)
      .filter { !["id", "kk", "village", "address", "rt", "rw"].contains($0) }
    for column in columns {
      let unknown = rows.count { $0[column].isEmpty }
      #expect(unknown > 0 && unknown < rows.count / 2, "\(column)")
    }
  }
}
