import TuntasModel

/// The files of DTSEN: one of families, one of persons.
///
/// A family has no number but that of its card (No. KK), so that stands in for its id.
extension Layout {
  /// Both files.
  static let dtsen = [dtsenFamilies, dtsenMembers]

  private static let national = ["desil_nasional", "desil nas"]
  private static let province = ["desil_provinsi", "desil prov"]
  private static let regency = [
    "desil_kabupaten_kota", "desil_kabupaten", "desil_kota", "desil_kab_kota", "desil kabkot",
  ]

  private static let dtsenFamilies = Layout(
    name: "dtsen",
    kind: .families,
    fields: familyFields,
    signature: [
      Shared.card,
      national + province + regency + Shared.ownership + Shared.floor + Shared.wall + Shared.water
        + Shared.toilet,
    ],
    // A card and a house stand in every list of candidates; the decile is what DTSEN adds.
    signs: RegisterSigns(
      own: [national + province + regency],
      known: knownHeadings,
      knownBeginnings: knownBeginnings
    ),
    register: .dtsen,
    yearHeadings: Shared.year
  )

  private static let familyFields =
    [
      LayoutField("id", .headings(Shared.card)),
      LayoutField("kk", .headings(Shared.card)),
      LayoutField("village", .village(Shared.village)),
      LayoutField("address", .headings(Shared.address)),
      LayoutField("rt", .headings(["RT", "no RT"])),
      LayoutField("rw", .headings(["RW", "no RW"])),
      // Three deciles exist; the national one is what programmes go by.
      LayoutField("decile", .headings(national)),
      LayoutField("decile_scope", .constant("national", with: national)),
      LayoutField("decile", .headings(province)),
      LayoutField("decile_scope", .constant("province", with: province)),
      LayoutField("decile", .headings(regency)),
      LayoutField("decile_scope", .constant("regency", with: regency)),
      LayoutField("decile", .headings(Shared.decile)),
      LayoutField("percentile", .headings(["persentil", "persentil_nasional"])),
    ] + Shared.house

  private static let dtsenMembers = Layout(
    name: "dtsen",
    kind: .members,
    fields: memberFields,
    signature: [Shared.card, Shared.nik, Shared.relation + Shared.sex],
    // Any village writes down cards, NIK and who is what to the head; the register asks more.
    signs: RegisterSigns(
      own: [personsOwn, Shared.relation, Shared.birth],
      known: knownHeadings,
      knownBeginnings: knownBeginnings
    )
  )

  private static let memberFields =
    [LayoutField("family", .headings(Shared.card))] + Shared.person + [
      LayoutField("in_school", .headings(["partisipasi_sekolah"]), words: AgencyWords.inSchool),
      LayoutField("disability", .answers(difficulties)),
    ]

  /// Headings of the persons' file that no other list of persons has.
  private static let personsOwn =
    [
      "nomor_induk_kependudukan", "partisipasi_sekolah", "jenjang_tertinggi_yang_diduduki",
      "kelas_tertinggi_yang_diduduki", "ijazah_tertinggi_yang_dimiliki",
      "lapangan_usaha_dari_pekerjaan_utama", "status_dalam_pekerjaan_utama", "pekerjaan_ktp",
      "pendidikan_akhir_ktp", "kode_provinsi_ktp",
    ] + national + province + regency

  private static let knownHeadings =
    headings(of: familyFields + memberFields) + personsOwn + Shared.year + Shared.place + [
      "jumlah_anggota_keluarga", "nama_kepala_keluarga", "nama_anggota_keluarga", "jenis_kloset",
      "status_bekerja", "kondisi_gizi", "penyakit_kronis",
      "id_pelanggan_pln", "status_dtsen", "kemiskinan_ekstrem", "cut_off", "rt_ktp", "rw_ktp",
      "alamat_ktp", "provinsi_ktp", "kabupaten_kota_ktp", "kecamatan_ktp", "kelurahan_desa_ktp",
    ]
  /// Assets, livestock, business, flags and house of a province's variant are each many columns.
  private static let knownBeginnings = [
    "aset", "jumlah_ternak", "jumlah_usaha", "pbi_", "is_gc", "is_pbi", "is_siks", "id_",
    "usaha_utama", "omzet_usaha", "lapangan_usaha",
  ]

  /// Ten difficulties stand for disability, each asked by itself.
  private static let difficulties: LayoutAnswers = {
    let questions: [(String, Disability)] = [
      ("penglihatan", .sensory), ("pendengaran", .sensory), ("berbicara_komunikasi", .sensory),
      ("berjalan_atau_naik_tangga", .physical), ("menggunakan_tangan_jari", .physical),
      ("mengurus_diri", .physical), ("belajar_kemampuan_intelektual", .intellectual),
      ("mengingat_berkonsentrasi", .intellectual), ("pengendalian_perilaku", .mental),
      ("kesedihan_depresi", .mental),
    ]
    return LayoutAnswers(
      questions: questions.map { heading, kind in
        let headings = [heading, "disabilitas_\(heading)", "gangguan_\(heading)"]
        return LayoutAnswers.Question(headings: headings, number: Int64(kind.number))
      },
      none: Int64(Disability.none.number),
      several: Int64(Disability.multiple.number),
      words: AgencyWords.yesNo(AgencyWords.difficulty)
    )
  }()
}
