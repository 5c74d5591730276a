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
    fields: familyFields,
    signature: [
      familyID,
      Shared.ownership + Shared.roof + Shared.wall + Shared.floor + Shared.water + Shared.toilet,
    ],
    // Candidates are drawn from the register, with its numbers; their lists leave the decile out.
    signs: RegisterSigns(
      usual: [Shared.decile],
      known: knownHeadings,
      knownBeginnings: knownBeginnings
    ),
    register: .p3ke,
    yearHeadings: Shared.year
  )

  private static let familyFields =
    [
      LayoutField("id", .headings(familyID)),
      LayoutField("kk", .headings(Shared.card)),
      LayoutField("village", .village(Shared.village)),
      LayoutField("address", .headings(Shared.address)),
      LayoutField("rt", .headings(["RT", "no RT"])),
      LayoutField("rw", .headings(["RW", "no RW"])),
      LayoutField("decile", .headings(Shared.decile)),
      // The families of each kabupaten or kota are ranked by a model of its own.
      LayoutField("decile_scope", .constant("regency", with: Shared.decile)),
      LayoutField("percentile", .headings(["persentil", "persentil kesejahteraan", "percentile"])),
    ] + Shared.house

  private static let p3keMembers = Layout(
    name: "p3ke",
    kind: .members,
    fields: [LayoutField("family", .headings(familyID))] + Shared.person,
    signature: [familyID, Shared.nik + Shared.name, Shared.relation + Shared.sex],
    // Who is what to the head of the family is asked by a register, and by no list of recipients.
    signs: RegisterSigns(
      usual: [Shared.relation],
      known: knownHeadings,
      knownBeginnings: knownBeginnings
    )
  )

  private static let knownHeadings =
    headings(of: familyFields + Shared.person) + Shared.year + Shared.place + [
      "ID individu", "kepala keluarga", "nama kepala keluarga", "jenis kelamin kepala keluarga",
      "tanggal lahir kepala keluarga", "NIK kepala keluarga", "padan Kemdagri",
      "NIK kepala keluarga padan Kemdagri", "NIK kepala keluarga padan Dukcapil",
      "pekerjaan kepala keluarga", "status pekerjaan", "status pekerjaan kepala keluarga",
      "pendidikan kepala keluarga", "status kawin kepala keluarga", "prioritas verval",
      "jumlah anggota", "jumlah anggota keluarga", "BPNT", "BPUM", "BST", "PKH", "SEMBAKO",
      "prakerja", "KUR", "CBP", "pendapatan", "kepesertaan DTKS", "verifikasi lapangan",
      "tahun input",
    ]
  /// `Usia < 7 Tahun` and `Penerima BPNT` are each one of many.
  private static let knownBeginnings = ["usia", "penerima"]
}
