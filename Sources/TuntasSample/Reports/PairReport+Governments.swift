import TuntasModel

extension PairReport {
  /// The programmes with a target in 2025 in a government; fewer reported for the third quarter.
  static func all(of government: RegionCode) -> [PairReport] {
    switch government {
    case Governments.bekasiRegency: bekasiRegency
    case Governments.bekasiCity: bekasiCity
    case Governments.bogor: bogor
    case Governments.cianjur: cianjur
    default: []
    }
  }

  private init(
    _ programme: SampleProgramme,
    _ target: Int,
    published: Bool = false,
    agency: String? = nil,
    plan: [Int],
    actual: [Int],
    spent: [Int] = [],
    _ obstacle: String? = nil
  ) {
    self.programme = programme
    self.target = target
    self.isPublished = published
    self.agency = agency
    self.plan = plan
    self.actual = actual
    self.spent = spent
    self.obstacle = obstacle
  }

  private static let bekasiRegency = [
    PairReport(.pkh, 560, plan: [420, 460, 500], actual: [418, 455, 496]),
    PairReport(.sembako, 760, plan: [560, 620, 680], actual: [551, 630, 688]),
    PairReport(.villageCash, 220, plan: [110, 150, 180], actual: [98, 149, 176]),
    PairReport(.pbiRegional, 2400, plan: [600, 1200, 1800], actual: [744, 1518, 2310]),
    PairReport(.schoolFees, 500, plan: [0, 0, 400], actual: [0, 0, 392]),
    PairReport(.training, 600, plan: [150, 300], actual: [96, 238]),
    PairReport(.kube, 30, plan: [5], actual: [4]),
    PairReport(
      .capital,
      120,
      plan: [20, 55, 90],
      actual: [8, 27, 48],
      "NIB 42 usaha belum terbit"
    ),
    PairReport(.workersInsurance, 900, plan: [150, 400, 650], actual: [120, 389, 641]),
    PairReport(
      .rutilahu,
      1670,
      published: true,
      plan: [0, 0, 835],
      actual: [0, 0, 702],
      spent: [0, 0, 14_000_000_000],
      "31 calon belum punya bukti tanah; bahan terlambat"
    ),
    PairReport(.spaldS, 1652, published: true, plan: [0, 330, 826], actual: [0, 312, 826]),
    PairReport(
      .streetLighting,
      1246,
      published: true,
      plan: [120, 560, 900],
      actual: [96, 548, 911]
    ),
    PairReport(.road, 9500, plan: [0, 3800], actual: [0, 3510]),
    PairReport(.civilPapers, 300, plan: [75, 150, 225], actual: [82, 171, 300]),
  ]

  private static let bekasiCity = [
    PairReport(.pkh, 340, plan: [250, 280, 300], actual: [246, 277, 304]),
    PairReport(.sembako, 520, plan: [360, 410, 450], actual: [352, 415, 446]),
    PairReport(.pbiRegional, 900, plan: [225, 450, 675], actual: [260, 518, 731]),
    PairReport(.schoolFees, 240, plan: [0, 0, 200], actual: [0, 0, 196]),
    PairReport(.kube, 40, plan: [10, 20, 30], actual: [9, 21, 32]),
    PairReport(.training, 200, agency: "Dinas Sosial", plan: [50, 100], actual: [31, 74]),
    PairReport(.capital, 90, plan: [15, 40], actual: [12, 36]),
    PairReport(.rutilahu, 120, plan: [0, 20], actual: [0, 11]),
    PairReport(.civilPapers, 180, plan: [45, 90, 135], actual: [40, 96, 141]),
  ]

  private static let bogor = [
    PairReport(.pkh, 2400, plan: [1900, 2000, 2100], actual: [1874, 1980, 2064]),
    PairReport(.sembako, 2900, plan: [2000, 2200, 2450], actual: [1962, 2214, 2481]),
    PairReport(.villageCash, 800, plan: [300, 450], actual: [266, 431]),
    PairReport(.pbiRegional, 3600, plan: [900, 1800, 2700], actual: [950, 1845, 2688]),
    PairReport(.medicalCost, 700, plan: [150, 320, 500], actual: [139, 331, 512]),
    PairReport(.scholarship, 150, plan: [0, 0, 100], actual: [0, 0, 112]),
    PairReport(
      .training,
      800,
      plan: [200, 400, 600],
      actual: [131, 274, 416],
      "peserta kursus mundur; jadwal BLK penuh"
    ),
    PairReport(.careerCenter, 900, plan: [200, 450, 675], actual: [188, 462, 670]),
    PairReport(.capital, 300, plan: [60, 140], actual: [41, 118]),
    PairReport(.rutilahu, 3000, published: true, agency: "DPKPP", plan: [], actual: []),
    PairReport(.water, 1200, plan: [100, 400], actual: [64, 352]),
  ]

  private static let cianjur = [
    PairReport(.pkh, 1500, plan: [1150, 1240, 1320], actual: [1141, 1236, 1311]),
    PairReport(.sembako, 1900, plan: [1350, 1480, 1600], actual: [1322, 1490, 1618]),
    PairReport(.villageCash, 620, plan: [250, 360, 460], actual: [231, 349, 452]),
    PairReport(.pbiRegional, 2500, plan: [625, 1250, 1875], actual: [604, 1268, 1902]),
    PairReport(.schoolFees, 650, plan: [0, 100], actual: [0, 83]),
    PairReport(.training, 500, plan: [100, 250], actual: [72, 201]),
    PairReport(
      .workersInsurance,
      4100,
      plan: [1025, 2050, 3075],
      actual: [214, 655, 1102],
      "NIK 1.870 pekerja belum padan; iuran belum dianggarkan di desa"
    ),
    PairReport(.rutilahu, 800, plan: [0, 160, 400], actual: [0, 148, 388]),
    PairReport(.water, 700, plan: [70, 210], actual: [55, 198]),
    PairReport(.civilPapers, 600, plan: [150, 300, 450], actual: [161, 318, 466]),
  ]
}
