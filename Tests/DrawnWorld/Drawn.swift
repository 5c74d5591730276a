package import TuntasModel

/// The regions, lists and families of the drawn world.
package enum Drawn {
  package static let moment = Moment(year: 2025, day: day(2025, 9, 30))

  package static let sampleSource = Source(
    id: "sample",
    title: "Data contoh",
    publisher: "Tuntas",
    isSynthetic: true
  )

  package static let regions: [Region] = [
    region(3_216_000_000, .kabupaten, "Bekasi"),
    region(3_216_010_000, .kecamatan, "Muaragembong"),
    region(3_216_020_000, .kecamatan, "Cabangbungin"),
    region(3_216_030_000, .kecamatan, "Tarumajaya"),
    region(3_216_012_001, .desa, "Pantai Bahagia"),
    region(3_216_012_002, .desa, "Pantai Bakti"),
    region(3_275_000_000, .kota, "Bekasi"),
    region(3_201_000_000, .kabupaten, "Bogor"),
    region(3_203_000_000, .kabupaten, "Cianjur"),
  ]

  static var governments: [RegionStanding] {
    Governments.all.compactMap { code in regions.first { $0.code == code } }.map(standing)
  }

  static func children(of code: RegionCode) -> [RegionStanding] {
    regions.filter { $0.code.parent == code }.map(standing)
  }

  package static func path(to code: RegionCode) -> [Region] {
    regions.filter { $0.code.contains(code) }.sorted { $0.code.level < $1.code.level }
  }

  package static func standing(of region: Region) -> RegionStanding {
    let (families, recorded) = counts[region.code.number] ?? (0, 0)
    return RegionStanding(
      region: region,
      list: list(of: region.code.ancestor(at: .regency)),
      year: 2025,
      families: families,
      people: families * 4,
      recorded: recorded,
      verified: recorded,
      villages: 187,
      deliberated: 154,
      isSynthetic: true
    )
  }

  static func families(in region: RegionCode) -> [FamilyRow] {
    guard let village = regions.first(where: { $0.code == region }) else { return [] }
    return (1...(counts[region.number]?.0 ?? 1)).map { number in
      var row = FamilyRow(
        key: FamilyKey(village: region, running: Int64(number)),
        head: .masked("SITI \(number)."),
        village: village,
        people: 2 + number % 5,
        decile: number % 9 == 0 ? .unknown : .known(1 + number % 3),
        programmes: number % 3 == 0 ? [] : ["pkh", "sembako"],
        verification: number % 4 == 0 ? nil : .eligible
      )
      row.listDay = list(of: region.ancestor(at: .regency))?.date
      return row
    }
  }

  static func page(of rows: [FamilyRow], _ request: PageRequest) -> Page<FamilyRow> {
    let range: Range<Int>
    switch request.anchor {
    case .first: range = 0..<min(request.limit, rows.count)
    case .last: range = max(0, rows.count - request.limit)..<rows.count
    case .after(let key):
      let start = rows.firstIndex { $0.key == key }.map { $0 + 1 } ?? rows.count
      range = start..<min(start + request.limit, rows.count)
    case .before(let key):
      let end = rows.firstIndex { $0.key == key } ?? 0
      range = max(0, end - request.limit)..<end
    }
    return Page(
      rows: Array(rows[range]),
      hasPrevious: range.lowerBound > 0,
      hasNext: range.upperBound < rows.count
    )
  }

  private static let counts: [Int64: (Int, Int)] = [
    3_216_000_000: (1160, 940),
    3_216_010_000: (463, 378),
    3_216_020_000: (97, 62),
    3_216_012_001: (451, 370),
    3_216_012_002: (12, 8),
    3_275_000_000: (842, 598),
    3_201_000_000: (6000, 3360),
  ]

  private static func list(of government: RegionCode) -> FamilyList? {
    switch government {
    case Governments.bekasiRegency:
      list(
        "bekasi",
        government,
        day(2023, 12, 5),
        PublishedCount(value: 1160, certainty: .published)
      )
    case Governments.bekasiCity: list("kota", government, day(2025, 9, 30), nil)
    case Governments.bogor:
      list(
        "bogor",
        government,
        day(2025, 5, 6),
        PublishedCount(value: 6000, certainty: .remark, isApproximate: true)
      )
    default: nil
    }
  }

  private static func list(
    _ id: String,
    _ covers: RegionCode,
    _ date: CalendarDate,
    _ families: PublishedCount?
  ) -> FamilyList {
    FamilyList(
      id: id,
      register: .p3ke,
      covers: covers,
      date: date,
      stage: families?.isApproximate == false ? .afterVerification : .unstated,
      families: families,
      source: "sample"
    )
  }

  private static func region(_ number: Int64, _ kind: RegionKind, _ name: String) -> Region {
    Region(
      code: RegionCode(number: number) ?? .country,
      kind: kind,
      name: name,
      centroid: Coordinate(latitude: -6, longitude: 107),
      area: 1
    )
  }

  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("the day is written in a test")
    }
    return date
  }
}
