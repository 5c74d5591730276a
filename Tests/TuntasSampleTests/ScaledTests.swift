import Testing
import TuntasModel
import TuntasSample
import TuntasTestSupport

@Suite("A plan of any size")
struct ScaledTests {
  private static let sample = Sample(.scaled(families: 5000))
  private static let folder = Folder(sample)

  @Test("It has as many families as asked, in real villages")
  func families() {
    let villages = Set(Sample.regions.map(\.code.description))
    #expect(Self.folder.villages.count == 5000)
    #expect(Self.folder.villages.values.allSatisfy(villages.contains))
    #expect(Self.folder.sizes.count == 5000)
  }

  @Test("Every NIK is unique, ends in 0000, and has district digits that do not exist")
  func numbers() {
    let niks = Self.sample.rows(.members).compactMap { Int64($0["nik"]).flatMap(NIK.init(number:)) }
    #expect(Set(niks).count == niks.count)
    #expect(niks.allSatisfy { $0.isSynthetic && (41...99).contains($0.district % 100) })
  }

  @Test("The folder is complete")
  func files() {
    let kinds: [RecordKind] = [
      .sources, .targets, .achievements, .lists, .families, .members, .listings, .enrolments,
      .verifications, .deliberations,
    ]
    #expect(Set(Self.sample.files.keys) == Set(kinds.map(\.fileName)))
    #expect(kinds.allSatisfy { !Self.sample.rows($0).isEmpty })
  }

  @Test("Its sources are those of the sample folder")
  func sources() throws {
    let stored = try Repository.sample("sources.csv").split(separator: "\n")
    let made = Self.sample.text(.sources).split(separator: "\n")
    #expect(made.allSatisfy(stored.contains))
  }

  @Test("Families enter and leave three lists of each government")
  func lists() {
    let lists = Set(Self.sample.rows(.lists).map { $0["id"] })
    let listings = Self.sample.rows(.listings)
    #expect(lists.count == 12)
    #expect(listings.count == 5000)
    #expect(listings.allSatisfy { lists.contains($0["from_list"]) })
    #expect(listings.allSatisfy { $0["to_list"].isEmpty == $0["reason"].isEmpty })
    #expect((300...900).contains(listings.count { !$0["to_list"].isEmpty }))
  }

  @Test("No enrolment is there twice")
  func enrolments() {
    let rows = Self.sample.rows(.enrolments)
    let keys = rows.map { "\($0["family"]) \($0["programme"]) \($0["year"]) \($0["member"])" }
    #expect(Set(keys).count == rows.count)
  }

  @Test("Sizes from none up work", arguments: [0, 1, 4, 40])
  func small(families: Int) {
    let sample = Sample(.scaled(families: families))
    #expect(sample.rows(.families).count == families)
  }

  @Test("A failing file ends the writing")
  func failure() {
    struct Full: Error {}
    let generator = SampleGenerator(regions: Sample.regions)
    #expect(throws: Full.self) {
      try generator.write(.scaled(families: 2000)) { _ in FileSink { _ in throw Full() } }
    }
  }
}
