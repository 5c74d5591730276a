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
    fields: [
      LayoutField("id", .headings(Shared.card), isSerial: true),
      LayoutField("kk", .headings(Shared.card), isSerial: true),
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
    ] + Shared.house,
    signature: [
      Shared.card,
      national + province + regency + Shared.ownership + Shared.floor + Shared.wall + Shared.water
        + Shared.toilet,
    ],
    register: .dtsen,
    yearHeadings: Shared.year
  )

  private static let dtsenMembers = Layout(
    name: "dtsen",
    kind: .members,
    fields: [LayoutField("family", .headings(Shared.card), isSerial: true)] + Shared.person + [
      LayoutField("in_school", .headings(["partisipasi_sekolah"]), words: AgencyWords.inSchool),
      LayoutField("disability", .answers(difficulties)),
    ],
    signature: [Shared.card, Shared.nik, Shared.relation + Shared.sex]
  )

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
