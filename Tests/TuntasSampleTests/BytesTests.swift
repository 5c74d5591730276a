import Testing
import TuntasFiles
import TuntasModel
import TuntasSample
import TuntasTestSupport

@Suite("Bytes")
struct BytesTests {
  private static let kinds: [RecordKind] = [
    .families, .members, .listings, .lists, .enrolments, .verifications, .deliberations,
    .achievements,
  ]

  @Test("The generator writes the files of the sample folder again", arguments: kinds)
  func repository(kind: RecordKind) throws {
    let stored = try Repository.sample(kind.fileName)
    #expect(Sample.standard.text(kind) == stored)
  }

  @Test("Synthetic targets follow the published ones")
  func targets() throws {
    let stored = try Repository.sample("targets.csv").split(separator: "\n")
    let made = Sample.standard.text(.targets).split(separator: "\n")
    #expect(stored.first == made.first)
    #expect(Array(stored.suffix(made.count - 1)) == Array(made.dropFirst()))
    let published = stored.dropFirst().dropLast(made.count - 1)
    #expect(published.count == 11)
    #expect(published.allSatisfy { !$0.contains("sample-") })
  }

  @Test("The same seed gives the same bytes")
  func sameSeed() {
    let plan = SamplePlan.scaled(families: 300)
    #expect(Sample(plan, seed: 3).files == Sample(plan, seed: 3).files)
  }

  @Test("Another seed gives other families, but the same numbers of them")
  func otherSeed() {
    let other = Sample(.standard, seed: 7)
    let folder = Folder(other)
    #expect(other.files["members.csv"] != Sample.standard.files["members.csv"])
    #expect(folder.families(in: "32.16") == 1160)
    #expect(folder.recorded(in: "32.16") == 940)
    #expect(folder.recorded(in: "32.01") == 3360)
    #expect(folder.named("rutilahu", in: "32.16") == 655)
  }

  @Test("No file is over 4 MiB, all together are below 12 MB")
  func sizes() {
    let sizes = Sample.standard.files.values.map(\.count)
    #expect(sizes.allSatisfy { $0 <= 4 << 20 })
    #expect(sizes.reduce(0, +) <= 12_000_000)
  }

  @Test("The reader takes every row", arguments: kinds + [.targets])
  func readable(kind: RecordKind) throws {
    let bytes = try #require(Sample.standard.files[kind.fileName])
    let regions = RegionIndex(Sample.regions.map(\.code.number))
    var taken = 0
    var refused: [Rejection] = []
    let file = CSVText(bytes: bytes, kind: kind)
    try file.read(regions: regions) { batch, rejections, _ in
      taken += batch.count
      refused += rejections
    }
    #expect(refused.isEmpty)
    #expect(taken == Sample.standard.rows(kind).count)
  }
}
