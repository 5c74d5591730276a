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
    yearHeadings: ["tahun", "tahun data", "tahun pemutakhiran"]
  )

  private static let dtsenMembers = Layout(
    name: "dtsen",
    kind: .members,
    fields: [LayoutField("family", .headings(Shared.card), isSerial: true)] + Shared.person,
    signature: [Shared.card, Shared.nik, Shared.relation + Shared.sex]
  )
}
