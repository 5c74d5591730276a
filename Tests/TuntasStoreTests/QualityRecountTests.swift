import GRDB
import Testing
import TuntasFiles
@testable import TuntasModel

@testable import TuntasStore

@Suite("Issues after many imports")
struct QualityRecountTests {
  @Test("After every import they are what counting everything anew finds", arguments: 1...2)
  func recount(seed: UInt64) async throws {
    var rows = RandomRows(seed: seed)
    let store = try await QualityRegistry().store()
    for step in 1...10 {
      _ = try await store.importRecords(from: rows.nextImport())
      let kept = try await tables(store)
      let page = try await store.quality(in: nil, at: MomentQuery(), for: .steward)
      try await store.database.write { db in
        try db.execute(sql: "UPDATE qualityState SET digest = digest + 1")
        try QualityCounter(db).run(changed: [])
      }
      let counted = try await tables(store)
      for (table, rows) in counted { #expect(kept[table] == rows, "\(table), import \(step)") }
      #expect(page.summary.total > 0 || step < 3)
    }
  }

  @Test("What a region shows is what its parts and its own figures show together")
  func sums() async throws {
    var rows = RandomRows(seed: 9)
    let store = try await QualityRegistry().store()
    for _ in 1...12 { _ = try await store.importRecords(from: rows.nextImport()) }
    for code in ["32.16", "32.16.01", "32.01", "32.01.01"] {
      let region = try #require(RegionCode(code))
      let page = try await store.quality(in: region, at: MomentQuery(), for: .steward)
      for part in page.parts {
        let inner = try await store.quality(
          in: part.region.code,
          at: MomentQuery(),
          for: .steward
        )
        #expect(inner.summary == part.summary)
      }
      for count in page.summary.worstFirst {
        let found = try await store.issueRows(count.rule, in: region)
        #expect(found.count == count.issues, "\(code) \(count.rule)")
      }
    }
  }

  private func tables(_ store: Store) async throws -> [String: [String]] {
    let tables = [
      "qualityFamily", "qualityVillage", "qualityRecord", "qualityCount", "qualityRepeat",
      "qualityLikeness", "qualityDigest",
    ]
    return try await store.read { db in
      try tables.reduce(into: [:]) { rows, table in
        rows[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
      }
    }
  }
}

/// Small files made by chance from a seed, whose people share NIKs, names and family cards often.
private struct RandomRows {
  private var chance: UInt64

  private static let villages = [
    "32.16.01.1007", "32.16.01.2001", "32.16.02.1006", "32.01.01.1001", "32.75.01.1001",
  ]
  private static let niks = [
    "3216014512800000", "3216010105120000", "3201010307700000", "", "12345", "3275014101900000",
  ]
  private static let cards = ["3216010101010001", "3201010101010003", "", "77"]
  private static let births = ["1980-12-05", "2012-05-01", "1970-07-03", "2012-02-31", ""]
  private static let names = ["Siti Nurjanah", "SITI NURDJANAH", "Omo", ""]

  init(seed: UInt64) { chance = seed }

  mutating func nextImport() -> [any RecordSource] {
    let families = (1...12).shuffled(by: &chance).prefix(4).map { "F\($0)" }
    var texts: [RecordKind: String] = [
      .families: "id,kk,village,decile\n",
      .members: "family,number,nik,name,sex,birth_date,relation,civil_match\n",
    ]
    for id in families { add(id, to: &texts) }
    switch one(of: Array(0..<4)) {
    case 0: addListings(of: families, to: &texts)
    case 1: addEnrolments(of: families, to: &texts)
    case 2: addReport(to: &texts)
    default: break
    }
    return texts.map { CSVText($0.value, kind: $0.key) }
  }

  private mutating func add(_ id: String, to texts: inout [RecordKind: String]) {
    let village = one(of: Self.villages)
    texts[.families, default: ""] +=
      "\(id),\(one(of: Self.cards)),\(village),\(one(of: ["1", "3", "11"]))\n"
    for member in 1...one(of: [1, 2, 3]) {
      texts[.members, default: ""] +=
        "\(id),\(member),\(one(of: Self.niks)),\(one(of: Self.names)),\(one(of: ["m", "f"])),"
        + "\(one(of: Self.births)),\(one(of: ["head", "child", "ponakan"])),matches\n"
    }
  }

  private mutating func addListings(
    of families: [String],
    to texts: inout [RecordKind: String]
  ) {
    let date = one(of: ["2025-09-30", "2025-08-31", "2025-12-31"])
    let register = one(of: ["dtsen", "p3ke"])
    let id = "\(register)-\(date)"
    texts[.lists] =
      "id,register,covers,date,source\n\(id),\(register),\(one(of: ["32.16", "32.01"])),\(date),"
      + "\(one(of: ["sample", "dinsos"]))\n"
    texts[.listings] = "family,register,from_list,to_list,decile,village,reason\n"
    for family in families {
      let (last, reason) = one(of: [("", ""), (id, "died"), (id, "moved_away")])
      texts[.listings, default: ""] +=
        "\(family),\(register),\(id),\(last),\(one(of: ["1", "12"])),32.16.01.1007,\(reason)\n"
    }
  }

  private mutating func addEnrolments(
    of families: [String],
    to texts: inout [RecordKind: String]
  ) {
    texts[.enrolments] = "programme,family,member,year,status,date,source\n"
    for family in families {
      texts[.enrolments, default: ""] +=
        "\(one(of: ["pkh", "rutilahu"])),\(family),\(one(of: ["", "1"])),"
        + "\(one(of: [2023, 2024, 2025])),\(one(of: ["received", "finished", "siap"])),,sample\n"
    }
  }

  private mutating func addReport(to texts: inout [RecordKind: String]) {
    texts[.achievements] =
      "programme,region,year,quarter,target,actual,source\npkh,32.16,2025,"
      + "\(one(of: [1, 2, 3, 4])),10,\(one(of: [8, 12])),sample\n"
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(chance.next() >> 33) % values.count]
  }
}

extension UInt64 {
  /// The next number of chance.
  fileprivate mutating func next() -> UInt64 {
    self = self &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return self
  }
}

extension ClosedRange<Int> {
  /// The numbers in an order of chance.
  fileprivate func shuffled(by chance: inout UInt64) -> [Int] {
    var numbers = Array(self)
    for index in numbers.indices.dropFirst() {
      numbers.swapAt(index, Int(chance.next() >> 33) % (index + 1))
    }
    return numbers
  }
}
