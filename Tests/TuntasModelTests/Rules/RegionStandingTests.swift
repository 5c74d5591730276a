import Testing
import TuntasModel

@Suite("How the list of a region stands")
struct RegionStandingTests {
  private func standing(
    date: String? = "2025-05-01",
    families: Int = 1_160,
    recorded: Int? = 940,
    published: Int? = nil,
    covers: RegionCode = Governments.bekasiRegency,
    region code: RegionCode = Governments.bekasiRegency
  ) -> RegionStanding {
    let list = date.flatMap { CalendarDate($0) }.map { date in
      FamilyList(
        id: "list",
        register: .p3ke,
        covers: covers,
        date: date,
        families: published.map { PublishedCount(value: $0, certainty: .published) },
        source: "source"
      )
    }
    let region = Region(
      code: code,
      kind: .kabupaten,
      name: "Bekasi",
      centroid: Coordinate(latitude: -6.2, longitude: 107.1),
      area: 1_273
    )
    return RegionStanding(
      region: region,
      list: list,
      year: 2025,
      families: families,
      recorded: recorded
    )
  }

  @Test("Who is not recorded is what is left of the list")
  func withoutProgramme() {
    #expect(standing().withoutProgramme == 220)
    #expect(standing().recordedRatio?.percent == 81)
  }

  @Test("Where no list covers the region, its zero counts say nothing")
  func uncovered() throws {
    var uncovered = standing(families: 0, recorded: 0)
    #expect(uncovered.withoutProgramme == 0)
    #expect(uncovered.isCounted)
    uncovered.isCovered = false
    #expect(!uncovered.isCounted)
    #expect(uncovered.withoutProgramme == nil)
    #expect(uncovered.recordedRatio == nil)
    #expect(uncovered.status(on: try #require(CalendarDate("2025-05-30"))) == .noData)
    #expect(RegionStanding.recordedRatio(of: [standing(), uncovered])?.whole == 1_160)
    #expect(RegionStanding.recordedRatio(of: [uncovered]) == nil)
  }

  @Test("Where nobody has sent names, nobody knows who is not recorded")
  func withoutNames() throws {
    let unknown = standing(recorded: nil)
    #expect(unknown.withoutProgramme == nil)
    #expect(unknown.recordedRatio == nil)
    #expect(!unknown.hasTooFewForPercent)
    #expect(RegionStanding.recordedRatio(of: [standing(), unknown]) == nil)
    #expect(unknown.status(on: try #require(CalendarDate("2025-09-30"))) == .noData)
  }

  @Test(
    "The status word",
    arguments: [
      ("2025-05-01", 1_160, ListStatus.all), ("2025-05-01", 940, .notAll),
      ("2024-09-30", 940, .notAll), ("2024-08-30", 1_160, .oldData), (nil, 0, .noData),
    ] as [(String?, Int, ListStatus)]
  )
  func status(date: String?, recorded: Int, expected: ListStatus) throws {
    let today = try #require(CalendarDate("2025-09-30"))
    #expect(standing(date: date, recorded: recorded).status(on: today) == expected)
  }

  @Test("An old list is old where it was made for, and its parts tell how far they are")
  func ageOfParts() throws {
    let today = try #require(CalendarDate("2025-09-30"))
    let district = try #require(RegionCode("32.16.01"))
    let village = try #require(RegionCode("32.16.01.1007"))
    let cases: [(covers: RegionCode, of: RegionCode, recorded: Int, status: ListStatus)] = [
      (Governments.bekasiRegency, Governments.bekasiRegency, 940, .oldData),
      (Governments.bekasiRegency, district, 940, .notAll),
      (Governments.bekasiRegency, village, 1_160, .all),
      (district, district, 940, .oldData),
      (district, village, 940, .notAll),
      (district, Governments.bekasiRegency, 940, .oldData),
    ]
    for (covers, region, recorded, expected) in cases {
      let part = standing(date: "2023-12-05", recorded: recorded, covers: covers, region: region)
      #expect(part.status(on: today) == expected, "\(covers) \(region)")
    }
    let nobody = standing(families: 0, recorded: 0, region: village)
    #expect(nobody.status(on: today) == nil)
  }

  @Test("A published number stands only for the region and the count it speaks of")
  func published() {
    #expect(standing(published: 1_160).published?.value == 1_160)
    #expect(standing(published: 1_926).published == nil)
    #expect(standing(published: 1_160, covers: Governments.bogor).published == nil)
  }

  @Test(
    "Where no row is counted, a number printed of just this region stands alone",
    arguments: [
      (0, 1_160, true, true), (1_160, 1_160, true, false), (900, 1_160, true, false),
      (0, 1_160, false, false), (0, 0, true, false), (0, nil, true, false),
    ] as [(Int, Int?, Bool, Bool)]
  )
  func publishedOnly(families: Int, published: Int?, isOwn: Bool, expected: Bool) {
    let covers = isOwn ? Governments.bekasiRegency : RegionCode.country
    let standing = standing(families: families, published: published, covers: covers)
    #expect(standing.isPublishedOnly == expected)
    #expect(standing.publishedFamilies?.value == (isOwn ? published : nil))
  }

  @Test("Without a list nothing was printed")
  func publishedWithoutList() {
    #expect(standing(date: nil, families: 0, published: 1_160).publishedFamilies == nil)
    #expect(!standing(date: nil, families: 0, published: 1_160).isPublishedOnly)
  }

  @Test("The region with most families not recorded comes first, the unknown last")
  func order() {
    let standings = [nil, 900, 100, 900].map { standing(recorded: $0) }
    let ordered = RegionStanding.byWithoutProgramme(standings)
    #expect(ordered.map(\.recorded) == [100, 900, 900, nil])
  }
}
