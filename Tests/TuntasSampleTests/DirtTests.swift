import Testing
import TuntasModel
import TuntasSample

@Suite("Dirt")
struct DirtTests {
  private static func sample(
    _ families: Int,
    dirt share: Double,
    seed: UInt64 = SampleGenerator.standardSeed
  ) -> Sample {
    Sample(.scaled(families: families, dirt: SampleDirt(share: share)), seed: seed)
  }

  private static func listed(in sample: Sample) -> [Sheet.Row] {
    Sheet(String(decoding: sample.files[SampleDirt.fileName] ?? [], as: UTF8.self)).rows
  }

  @Test(
    "The rules find the faults that are listed, no more and no fewer",
    arguments: [
      (2000, 0.02, 1), (2000, 0.3, 2), (1500, 1, 3), (1, 1, 4), (2, 1, 5), (40, 0.5, 6),
      (12_000, 0.05, 7),
    ] as [(Int, Double, UInt64)]
  )
  func exact(families: Int, share: Double, seed: UInt64) throws {
    let sample = Self.sample(families, dirt: share, seed: seed)
    let checked = try CheckedSample(sample)
    let found = checked.issues.map { Fault(found: $0, checked.ids) }
    let listed = Self.listed(in: sample).map(Fault.init(listed:))
    #expect(Set(found).count == found.count)
    #expect(Set(listed).count == listed.count)
    #expect(Set(found).subtracting(listed).map(\.description).sorted() == [])
    #expect(Set(listed).subtracting(found).map(\.description).sorted() == [])
    #expect(checked.refused == 0)
  }

  @Test("Without a share nothing is wrong, and nothing is listed")
  func clean() throws {
    let sample = Self.sample(5000, dirt: 0)
    #expect(try CheckedSample(sample).issues.isEmpty)
    #expect(Self.listed(in: sample).isEmpty)
  }

  @Test("Without dirt the bytes are those of before, and there is no list")
  func none() {
    let sample = Sample(.scaled(families: 300, dirt: nil))
    #expect(sample.files == Sample(.scaled(families: 300)).files)
    #expect(sample.files[SampleDirt.fileName] == nil)
  }

  @Test(
    "As many families have a fault as asked, each of one rule",
    arguments: [
      (2000, 0.02, 40), (2000, 0.0301, 60), (500, 1, 500), (7, 0.5, 4), (1000, 0.0001, 0),
    ]
  )
  func share(families: Int, share: Double, expected: Int) {
    var rules: [String: Set<String>] = [:]
    for row in Self.listed(in: Self.sample(families, dirt: share)) where !row["family"].isEmpty {
      rules[row["family"], default: []].insert(row["rule"])
    }
    #expect(rules.count == expected)
    #expect(rules.values.allSatisfy { $0.count == 1 })
  }

  @Test("All rules of families, people, aid and reports come up, none of them rarely")
  func spread() {
    var families: [String: Set<String>] = [:]
    let rows = Self.listed(in: Self.sample(4000, dirt: 0.1))
    for row in rows { families[row["rule"], default: []].insert(row["family"]) }
    let expected = [
      "K1", "K2", "K3", "K4", "K5", "K6", "P1", "P10", "P11", "P12", "P15", "P2", "P3", "P4", "P5",
      "P6", "P7", "P8", "P9",
    ]
    #expect(families.keys.sorted() == expected)
    let counts = families.filter { $0.key != "P11" && $0.key != "P15" }.values.map(\.count)
    // A rule that two families break together comes up twice at one turn.
    #expect((counts.max() ?? 0) <= 2 * (counts.min() ?? 0))
  }

  @Test("A line of the list leads to the cell that it speaks of")
  func lines() throws {
    let sample = Self.sample(1500, dirt: 0.4)
    for row in Self.listed(in: sample) {
      let kind = try #require(RecordKind(rawValue: row["kind"]))
      let record = sample.rows(kind)[row.number("line") - 2]
      #expect(record[row["column"]] == row["found"])
      #expect(record[kind == .families ? "id" : "family"] == row["family"])
    }
  }

  @Test("A NIK that two persons share is listed at both")
  func pairs() {
    var groups: [String: [Sheet.Row]] = [:]
    for row in Self.listed(in: Self.sample(3000, dirt: 0.3)) where row["rule"] == "K2" {
      groups[row["found"], default: []].append(row)
    }
    #expect(groups.values.allSatisfy { $0.count == 2 })
    #expect(groups.values.contains { Set($0.map { $0["family"] }).count == 2 })
  }

  @Test("The same seed gives the same bytes, another one other faults")
  func seeds() {
    let sample = Self.sample(600, dirt: 0.2, seed: 8)
    let other = Self.sample(600, dirt: 0.2, seed: 9)
    #expect(sample.files == Self.sample(600, dirt: 0.2, seed: 8).files)
    #expect(sample.files[SampleDirt.fileName] != other.files[SampleDirt.fileName])
  }

  @Test("Every NIK and family card still has the serial that no real one has")
  func synthetic() {
    let sample = Self.sample(3000, dirt: 1)
    let niks = sample.rows(.members).map { $0["nik"] }.filter { !$0.isEmpty }
    let cards = sample.rows(.families).map { $0["kk"] }.filter { !$0.isEmpty }
    #expect(!cards.isEmpty)
    #expect((niks + cards).allSatisfy { $0.hasSuffix($0.count == 16 ? "0000" : "000") })
  }

  @Test("Only a share is a share", arguments: [-0.01, 1.01, .nan, .infinity])
  func shares(share: Double) {
    #expect(SampleDirt(share: share) == nil)
  }
}
