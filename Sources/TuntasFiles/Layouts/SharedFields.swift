import TuntasModel

/// Headings and fields that the files of the registers have in common.
enum Shared {
  /// The year in which the data was brought up to date.
  static let year = [
    "tahun dimutakhirkan", "tahun pemutakhiran", "tahun mutakhir", "tahun data", "tahun",
    "dimutakhirkan",
  ]

  static let card = [
    "nomor_kartu_keluarga", "no KK", "nomor KK", "nokk", "no kartu keluarga", "kartu keluarga",
    "no_kk", "KK",
  ]
  static let nik = [
    "NIK", "nomor_induk_kependudukan", "no NIK", "nomor NIK", "no KTP", "nomor KTP",
  ]
  static let name = [
    "nama", "nama lengkap", "nama anggota", "nama anggota keluarga", "nama individu",
  ]
  static let birth = ["tanggal lahir", "tgl lahir", "tanggal_lahir", "lahir"]
  /// Of the row and its region, what nothing is read from.
  static let place = ["No", "nomor", "nomor urut", "no urut", "provinsi", "nama_provinsi"]
  static let sex = ["jenis kelamin", "jenis_kelamin", "jk", "L/P", "kelamin"]
  static let relation = [
    "hubungan dengan kepala keluarga", "hubungan dgn KK", "hubungan dengan KK",
    "status_hubungan_keluarga", "hubungan keluarga", "hubungan", "status hubungan dalam keluarga",
    "hubungan dengan kepala", "SHDK",
  ]
  static let address = ["alamat", "alamat domisili", "alamat lengkap", "alamat tinggal"]
  static let decile = ["desil kesejahteraan", "desil", "desil_kesejahteraan", "kelompok desil"]
  static let ownership = [
    "kepemilikan rumah", "status kepemilikan rumah", "status rumah", "status_bangunan",
    "status penguasaan bangunan", "status_kepemilikan_rumah", "kepemilikan bangunan",
  ]
  static let roof = ["jenis atap", "atap", "bahan atap", "jenis_atap_terluas", "atap terluas"]
  static let wall = [
    "jenis dinding", "dinding", "bahan dinding", "jenis_dinding_terluas", "dinding terluas",
  ]
  static let floor = [
    "jenis lantai", "lantai", "bahan lantai", "jenis_lantai_terluas", "lantai terluas",
  ]
  static let water = [
    "sumber air minum", "air minum", "sumber_air_minum_utama", "sumber air",
  ]
  static let toilet = [
    "fasilitas BAB", "fasilitas buang air besar", "BAB", "fasilitas_bab",
    "kepemilikan fasilitas BAB", "tempat buang air besar", "memiliki fasilitas buang air besar",
  ]

  static let disposal = [
    "pembuangan_akhir_tinja", "tempat pembuangan akhir tinja", "pembuangan akhir", "TPA tinja",
    "tempat_pembuangan_akhir_tinja",
  ]

  static let village = VillageHeadings(
    codes: [
      ["kode_provinsi", "kode prov"],
      ["kode_kabupaten_kota", "kode_kabupaten", "kode_kab_kota", "kode kab"],
      ["kode_kecamatan", "kode kec"],
      [
        "kode Kemdagri", "kode Kemendagri", "kode wilayah", "kode desa", "kode_desa_kelurahan",
        "kode_kelurahan_desa", "kode kelurahan", "kode desa/kelurahan", "kode_desa_kemendagri",
        "kode wilayah Kemendagri", "kode kel",
      ],
    ],
    government: [
      "kabupaten/kota", "kabupaten", "kab/kota", "kab", "kota", "nama_kabupaten_kota",
      "nama_kabupaten", "kabupaten kota", "kabkot", "nama kab/kota",
    ],
    district: ["kecamatan", "nama_kecamatan", "kec", "nama kec"],
    village: [
      "desa/kelurahan", "kelurahan/desa", "desa", "kelurahan", "nama_desa_kelurahan",
      "nama_kelurahan_desa", "nama_desa", "nama_kelurahan", "desa/kel", "kel/desa",
    ]
  )

  /// The house and what belongs to it.
  static let house: [LayoutField] = [
    LayoutField("ownership", .headings(ownership), words: AgencyWords.ownership),
    LayoutField("roof", .headings(roof), words: AgencyWords.roof),
    LayoutField("roof_quality", .headings(quality("atap")), words: AgencyWords.quality),
    LayoutField("wall", .headings(wall), words: AgencyWords.wall),
    LayoutField("wall_quality", .headings(quality("dinding")), words: AgencyWords.quality),
    LayoutField("floor", .headings(floor), words: AgencyWords.floor),
    LayoutField("floor_quality", .headings(quality("lantai")), words: AgencyWords.quality),
    LayoutField(
      "area_m2",
      .headings(["luas lantai", "luas", "luas_lantai_m2", "luas bangunan", "luas lantai (m2)"])
    ),
    LayoutField("water", .headings(water), words: AgencyWords.water),
    LayoutField("toilet", .headings(toilet), words: AgencyWords.toilet),
    LayoutField("disposal", .headings(disposal), words: AgencyWords.disposal),
    LayoutField(
      "lighting",
      .headings(["penerangan", "sumber penerangan", "sumber_penerangan_utama", "jenis penerangan"]),
      words: AgencyWords.lighting
    ),
    LayoutField(
      "power",
      .headings(["daya listrik", "daya", "daya_terpasang", "daya listrik terpasang"]),
      words: AgencyWords.power
    ),
    LayoutField(
      "fuel",
      .headings([
        "bahan bakar", "bahan bakar memasak", "bahan_bakar_utama_memasak", "bahan bakar utama",
      ]),
      words: AgencyWords.fuel
    ),
    LayoutField(
      "expenditure",
      .headings(["pengeluaran per kapita", "pengeluaran_perkapita", "pengeluaran"])
    ),
    LayoutField(
      "savings",
      .headings([
        "punya simpanan", "memiliki simpanan", "simpanan", "punya simpanan uang/perhiasan/ternak",
        "memiliki simpanan uang/perhiasan/ternak/lainnya",
      ])
    ),
    LayoutField(
      "stunting",
      .headings(["risiko stunting", "resiko stunting", "status risiko stunting"]),
      words: AgencyWords.stunting
    ),
  ]

  /// A person, beside the family.
  static let person: [LayoutField] = [
    LayoutField(
      "number",
      .headings([
        MemberNumbers.heading, "no urut anggota", "nomor urut anggota", "no anggota",
        "nomor urut anggota keluarga", "no urut anggota keluarga",
      ])
    ),
    LayoutField("number", .headings([MemberNumbers.countedHeading])),
    LayoutField("number", .running),
    LayoutField("nik", .headings(nik)),
    LayoutField("name", .headings(name)),
    LayoutField("sex", .headings(sex), words: AgencyWords.sex),
    LayoutField("birth_date", .headings(birth)),
    LayoutField("relation", .headings(relation), words: AgencyWords.relation),
    LayoutField(
      "marital",
      .headings(["status kawin", "status perkawinan", "status_kawin", "kawin"]),
      words: AgencyWords.marital
    ),
    LayoutField(
      "schooling",
      .headings([
        "pendidikan", "pendidikan terakhir", "pendidikan_akhir_ktp", "ijazah", "ijazah tertinggi",
        "jenjang pendidikan", "ijazah_tertinggi_yang_dimiliki",
      ]),
      words: AgencyWords.schooling
    ),
    LayoutField("in_school", .headings(["masih sekolah"])),
    LayoutField(
      "work",
      .headings(["pekerjaan", "pekerjaan utama", "pekerjaan_ktp"]),
      words: AgencyWords.work
    ),
    LayoutField(
      "disability",
      .headings(["disabilitas", "jenis disabilitas", "penyandang disabilitas"]),
      words: AgencyWords.disability
    ),
    LayoutField(
      "ktp_region",
      .codes([
        ["kode_provinsi_ktp"], ["kode_kabupaten_kota_ktp", "kode_kabupaten_ktp"],
        ["kode_kecamatan_ktp"],
        [
          "kode_kelurahan_desa_ktp", "kode_desa_ktp", "kode_desa_kelurahan_ktp", "kode wilayah ktp",
        ],
      ])
    ),
    LayoutField(
      "civil_match",
      .headings([
        "padan Dukcapil", "padan_dukcapil", "padan", "status padan", "kesesuaian Dukcapil",
        "status padan Dukcapil",
      ]),
      words: AgencyWords.civilMatch
    ),
  ]

  private static func quality(_ part: String) -> [String] {
    ["kualitas \(part)", "kondisi \(part)", "\(part) kualitas", "kualitas jenis \(part)"]
  }
}
