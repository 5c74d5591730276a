import TuntasModel

/// The files by name and address of P3KE (BNBA): one of families, one of persons.
///
/// Their headings are known from descriptions, so each is taken in several spellings.
extension Layout {
  /// Both files.
  static let p3ke = [p3keFamilies, p3keMembers]

  private static let familyID = [
    "ID keluarga P3KE", "id_keluarga_p3ke", "ID keluarga", "idkeluarga", "kode keluarga",
    "no id keluarga", "nomor id keluarga", "ID KK P3KE",
  ]

  private static let p3keFamilies = Layout(
    name: "p3ke",
    kind: .families,
    fields: [
      LayoutField("id", .headings(familyID), isSerial: true),
      LayoutField("kk", .headings(Shared.card), isSerial: true),
      LayoutField("village", .village(Shared.village)),
      LayoutField("address", .headings(Shared.address)),
      LayoutField("rt", .headings(["RT", "no RT"])),
      LayoutField("rw", .headings(["RW", "no RW"])),
      LayoutField("decile", .headings(Shared.decile)),
      // The families of each kabupaten or kota are ranked by a model of its own.
      LayoutField("decile_scope", .constant("regency", with: Shared.decile)),
      LayoutField("percentile", .headings(["persentil", "persentil kesejahteraan", "percentile"])),
    ] + Shared.house,
    signature: [
      familyID,
      Shared.ownership + Shared.roof + Shared.wall + Shared.floor + Shared.water + Shared.toilet,
    ],
    register: .p3ke,
    yearHeadings: Shared.year
  )

  private static let p3keMembers = Layout(
    name: "p3ke",
    kind: .members,
    fields: [LayoutField("family", .headings(familyID), isSerial: true)] + Shared.person,
    signature: [familyID, Shared.nik + Shared.name, Shared.relation + Shared.sex]
  )
}
