import TuntasModel

/// The lists of the sample folder.
enum StandardLists {
  /// The source of rows that speak of families.
  static let families = "sample-families"
  private static let sindonews = "sindonews-2023-01-31"
  private static let radarBekasi = "radarbekasi-2023-12-06"

  /// All lists, oldest first within a government.
  static let all =
    bekasi + [
      FamilyList(
        id: "bogor-2025-05",
        register: .dtsen,
        covers: Governments.bogor,
        date: .fixed(20_250_506),
        families: PublishedCount(value: 6000, certainty: .remark, isApproximate: true),
        source: "bogorprioritas-2025",
        rowsSource: families,
        note: "Pernyataan Dinsos 3-6 Mei 2025: sekitar 6.000 keluarga; keluarga di sini data contoh"
      ),
      newest("bekasi-kota-2025-09", Governments.bekasiCity),
      newest("cianjur-2025-09", Governments.cianjur),
    ]

  private static let bekasi = [
    FamilyList(
      id: BekasiRegencyOrders.january,
      register: .dtks,
      covers: Governments.bekasiRegency,
      date: .fixed(20_230_131),
      line: 11_941.1,
      people: PublishedCount(value: 3961, certainty: .published),
      source: sindonews,
      rowsSource: families,
      note: "Jumlah keluarga tidak dimuat; keluarga di sini data contoh"
    ),
    FamilyList(
      id: BekasiRegencyOrders.before,
      register: .p3ke,
      covers: Governments.bekasiRegency,
      date: .fixed(20_231_130),
      dateCertainty: .assumed,
      stage: .beforeVerification,
      line: 10_739,
      families: PublishedCount(value: 1926, certainty: .published),
      source: radarBekasi,
      rowsSource: families,
      note: "Tanggal tidak dimuat, diandaikan akhir November 2023; keluarga di sini data contoh"
    ),
    FamilyList(
      id: BekasiRegencyOrders.after,
      register: .p3ke,
      covers: Governments.bekasiRegency,
      date: .fixed(20_231_205),
      stage: .afterVerification,
      line: 10_739,
      families: PublishedCount(value: 1160, certainty: .published),
      source: radarBekasi,
      rowsSource: families,
      note: "Keluarga di sini data contoh"
    ),
  ]

  private static func newest(_ id: String, _ covers: RegionCode) -> FamilyList {
    FamilyList(
      id: id,
      register: .dtsen,
      covers: covers,
      date: .fixed(20_250_930),
      source: families,
      rowsSource: families,
      note: "Daftar contoh"
    )
  }

  /// The families of a government's list of 2025; `nil` for Kabupaten Bekasi, whose list is older.
  static func current(of government: RegionCode) -> CurrentListOrders? {
    switch government {
    case Governments.bekasiCity:
      CurrentListOrders(
        list: "bekasi-kota-2025-09",
        families: 842,
        recorded: 598,
        latestBirth: .fixed(20_250_831)
      )
    case Governments.bogor:
      CurrentListOrders(
        list: "bogor-2025-05",
        families: 6000,
        recorded: 3360,
        latestBirth: .fixed(20_250_331)
      )
    case Governments.cianjur:
      CurrentListOrders(
        list: "cianjur-2025-09",
        families: 3480,
        recorded: 2297,
        latestBirth: .fixed(20_250_831),
        least: leastInCianjur
      )
    default: nil
    }
  }

  // The villages that took part in the coordination meeting of 20 September 2024, and its host.
  private static func leastInCianjur(_ village: Village) -> Int {
    if village.code.number == 3_203_012_001 { return 12 }
    let districts: [Int64] = [3_203_010_000, 3_203_020_000, 3_203_100_000, 3_203_110_000]
    return districts.contains(village.district.number) ? 1 : 0
  }
}
