extension ColumnWord {
  /// The table of the two languages.
  static let table: [ColumnWord: TemplateText] = [
    .id: TemplateText(
      "Nomor tetap: nomor keluarga, daftar, atau sumber; tidak pernah berganti",
      "The number that never changes: of the family, the list or the source"
    ),
    .register: TemplateText("Nama daftar", "The register"),
    .covers: TemplateText(
      "Kode wilayah yang dicakup daftar",
      "The code of the region that the list covers"
    ),
    .date: TemplateText("Tanggal", "The day"),
    .dateCertainty: TemplateText(
      "Tanggal itu terbit atau perkiraan",
      "Whether the day was published or is assumed"
    ),
    .stage: TemplateText("Tahap", "How far it has come"),
    .line: TemplateText("Garis kemiskinan yang dipakai", "The poverty line that was used"),
    .families: TemplateText(
      "Jumlah keluarga menurut penerbit",
      "Families according to the publisher"
    ),
    .familiesCertainty: TemplateText(
      "Seberapa pasti jumlah keluarga",
      "How certain the number of families is"
    ),
    .familiesApproximate: TemplateText(
      "Jumlah keluarga hanya kira-kira",
      "The number of families is approximate"
    ),
    .people: TemplateText("Jumlah jiwa menurut penerbit", "People according to the publisher"),
    .peopleCertainty: TemplateText(
      "Seberapa pasti jumlah jiwa",
      "How certain the number of people is"
    ),
    .peopleApproximate: TemplateText(
      "Jumlah jiwa hanya kira-kira",
      "The number of people is approximate"
    ),
    .document: TemplateText("Nomor atau nama dokumen", "The number or name of the document"),
    .source: TemplateText(
      "Nomor sumber: dari mana keterangan ini",
      "The id of the source: where this comes from"
    ),
    .rowsSource: TemplateText("Nomor sumber barisnya", "The id of the source of its rows"),
    .note: TemplateText("Catatan", "A note"),
    .kk: TemplateText("Nomor Kartu Keluarga, 16 angka", "The number of the family card, 16 digits"),
    .village: TemplateText("Kode desa/kelurahan", "The code of the village"),
    .address: TemplateText("Alamat", "The address"),
    .rt: TemplateText("RT", "The RT (neighbourhood)"),
    .rw: TemplateText("RW", "The RW (group of neighbourhoods)"),
    .decile: TemplateText("Desil kesejahteraan, 1 sampai 10", "The welfare decile, 1 to 10"),
    .decileScope: TemplateText(
      "Desil dihitung dalam wilayah apa",
      "In which region the decile was counted"
    ),
    .percentile: TemplateText(
      "Persentil kesejahteraan, 1 sampai 100",
      "The welfare percentile, 1 to 100"
    ),
    .ownership: TemplateText("Kepemilikan rumah", "Who owns the house"),
    .roof: TemplateText("Bahan atap", "What the roof is made of"),
    .roofQuality: TemplateText("Keadaan atap", "How good the roof is"),
    .wall: TemplateText("Bahan dinding", "What the walls are made of"),
    .wallQuality: TemplateText("Keadaan dinding", "How good the walls are"),
    .floor: TemplateText("Bahan lantai", "What the floor is made of"),
    .floorQuality: TemplateText("Keadaan lantai", "How good the floor is"),
    .areaM2: TemplateText("Luas lantai dalam meter persegi", "The floor's area in square metres"),
    .water: TemplateText("Sumber air minum", "Where drinking water comes from"),
    .toilet: TemplateText("Jamban", "The toilet"),
    .lighting: TemplateText("Penerangan", "The lighting"),
    .power: TemplateText("Daya listrik", "The power of the connection"),
    .fuel: TemplateText("Bahan bakar memasak", "The fuel for cooking"),
    .expenditure: TemplateText("Pengeluaran dalam rupiah", "Spending in rupiah"),
    .savings: TemplateText("Punya tabungan", "Whether there are savings"),
    .stunting: TemplateText("Risiko stunting", "The risk of stunting"),
    .family: TemplateText(
      "Nomor keluarga, sama dengan id di daftar keluarga",
      "The family's id in the list of families"
    ),
    .number: TemplateText(
      "Nomor urut anggota dalam keluarga, mulai 1",
      "The member's number within the family, from 1"
    ),
    .nik: TemplateText("NIK, 16 angka", "The NIK, 16 digits"),
    .name: TemplateText("Nama", "The name"),
    .sex: TemplateText("Jenis kelamin", "The sex"),
    .birthDate: TemplateText("Tanggal lahir", "The day of birth"),
    .relation: TemplateText(
      "Hubungan dengan kepala keluarga",
      "The relation to the head of the family"
    ),
    .marital: TemplateText("Status perkawinan", "Whether married"),
    .schooling: TemplateText("Pendidikan terakhir", "The highest schooling"),
    .inSchool: TemplateText("Masih bersekolah", "Whether still in school"),
    .work: TemplateText("Pekerjaan", "The work"),
    .disability: TemplateText("Disabilitas", "The disability"),
    .ktpRegion: TemplateText(
      "Kode wilayah pada KTP",
      "The code of the region on the identity card"
    ),
    .civilMatch: TemplateText(
      "Padan dengan data Dukcapil",
      "Whether it matches the civil register"
    ),
    .fromList: TemplateText(
      "Nomor daftar pertama yang memuat keluarga",
      "The id of the first list with the family"
    ),
    .toList: TemplateText(
      "Nomor daftar terakhir yang memuat keluarga",
      "The id of the last list with the family"
    ),
    .reason: TemplateText("Alasan keluar dari daftar", "Why the family left the list"),
    .programme: TemplateText("Kode program", "The code of the programme"),
    .member: TemplateText("Nomor urut anggota penerima", "The number of the member who receives"),
    .group: TemplateText("Nama kelompok", "The name of the group"),
    .recipient: TemplateText("Nama penerima", "The name of the recipient"),
    .year: TemplateText("Tahun", "The year"),
    .status: TemplateText("Status", "How far it has come"),
    .value: TemplateText("Nilai", "The value"),
    .list: TemplateText("Nomor daftar", "The id of the list"),
    .code: TemplateText("Kode", "The code"),
    .kind: TemplateText("Jenis", "The kind"),
    .latitude: TemplateText("Lintang, dalam derajat", "The latitude in degrees"),
    .longitude: TemplateText("Bujur, dalam derajat", "The longitude in degrees"),
    .areaKm2: TemplateText("Luas dalam kilometer persegi", "The area in square kilometres"),
    .aliases: TemplateText(
      "Ejaan lain, dipisah titik koma",
      "Other spellings, with semicolons between them"
    ),
    .title: TemplateText("Judul", "The title"),
    .publisher: TemplateText("Penerbit", "The publisher"),
    .synthetic: TemplateText("Data contoh, bukan data nyata", "Made up as an example, not real"),
    .region: TemplateText("Kode wilayah", "The code of the region"),
    .amount: TemplateText("Besarnya dalam rupiah", "The amount in rupiah"),
    .per: TemplateText("Untuk siapa dan berapa lama", "For whom and for how long"),
    .basis: TemplateText("Dasar hukum", "The legal basis"),
    .validFrom: TemplateText("Berlaku sejak", "Valid from"),
    .method: TemplateText("Cara menghitung", "How it was worked out"),
    .certainty: TemplateText("Seberapa pasti", "How certain it is"),
    .approximate: TemplateText("Hanya kira-kira", "Approximate"),
    .indicator: TemplateText("Kode indikator", "The code of the indicator"),
    .period: TemplateText(
      "Masa, misalnya 2024 atau 2024-03",
      "The period, for example 2024 or 2024-03"
    ),
    .unit: TemplateText("Satuan", "The unit"),
    .conflicts: TemplateText("Sumber lain yang berbeda", "Other sources that differ"),
    .nameId: TemplateText("Nama dalam bahasa Indonesia", "The name in Indonesian"),
    .nameEn: TemplateText("Nama dalam bahasa Inggris", "The name in English"),
    .shortId: TemplateText("Nama pendek dalam bahasa Indonesia", "The short name in Indonesian"),
    .shortEn: TemplateText("Nama pendek dalam bahasa Inggris", "The short name in English"),
    .strategy: TemplateText(
      "Strategi: 1 mengurangi beban, 2 menambah pendapatan, 3 mengurangi kantong",
      "The strategy: 1 lowers spending, 2 raises income, 3 shrinks pockets of poverty"
    ),
    .agency: TemplateText("Dinas pelaksana", "The agency"),
    .partners: TemplateText("Mitra", "The partners"),
    .fund: TemplateText("Sumber dana", "The fund"),
    .priority: TemplateText("Prioritas dalam rencana", "The priority in the plan"),
    .beneficiary: TemplateText("Penerima", "Who benefits"),
    .quarter: TemplateText("Triwulan, 1 sampai 4", "The quarter, 1 to 4"),
    .target: TemplateText("Target setahun", "The target of the year"),
    .targetRevised: TemplateText("Target sesudah perubahan", "The target after the revision"),
    .ceiling: TemplateText("Pagu anggaran dalam rupiah", "The budget in rupiah"),
    .ceilingRevised: TemplateText(
      "Pagu sesudah perubahan, dalam rupiah",
      "The budget after the revision, in rupiah"
    ),
    .plan: TemplateText(
      "Rencana sampai akhir triwulan ini",
      "The plan up to the end of this quarter"
    ),
    .actual: TemplateText(
      "Realisasi sampai akhir triwulan ini",
      "The actual up to the end of this quarter"
    ),
    .spent: TemplateText("Anggaran yang terpakai dalam rupiah", "Spent so far, in rupiah"),
    .obstacle: TemplateText("Hambatan", "What stands in the way"),
    .reported: TemplateText("Tanggal laporan", "The day of the report"),
  ]
}
