extension ColumnWord {
  /// The table of the two languages.
  static let table: [ColumnWord: Phrase] = [
    .id: Phrase(
      "Nomor tetap: nomor keluarga, daftar, atau sumber; tidak pernah berganti",
      "The number that never changes: of the family, the list or the source"
    ),
    .register: Phrase("Nama daftar", "The register"),
    .covers: Phrase(
      "Kode wilayah yang dicakup daftar",
      "The code of the region that the list covers"
    ),
    .date: Phrase("Tanggal", "The day"),
    .dateCertainty: Phrase(
      "Tanggal itu terbit atau perkiraan",
      "Whether the day was published or is assumed"
    ),
    .stage: Phrase("Tahap", "How far it has come"),
    .line: Phrase("Garis kemiskinan yang dipakai", "The poverty line that was used"),
    .families: Phrase(
      "Jumlah keluarga menurut penerbit",
      "Families according to the publisher"
    ),
    .familiesCertainty: Phrase(
      "Seberapa pasti jumlah keluarga",
      "How certain the number of families is"
    ),
    .familiesApproximate: Phrase(
      "Jumlah keluarga hanya kira-kira",
      "The number of families is approximate"
    ),
    .people: Phrase("Jumlah jiwa menurut penerbit", "People according to the publisher"),
    .peopleCertainty: Phrase(
      "Seberapa pasti jumlah jiwa",
      "How certain the number of people is"
    ),
    .peopleApproximate: Phrase(
      "Jumlah jiwa hanya kira-kira",
      "The number of people is approximate"
    ),
    .document: Phrase("Nomor atau nama dokumen", "The number or name of the document"),
    .source: Phrase(
      "Nomor sumber: dari mana keterangan ini",
      "The id of the source: where this comes from"
    ),
    .rowsSource: Phrase("Nomor sumber barisnya", "The id of the source of its rows"),
    .note: Phrase("Catatan", "A note"),
    .kk: Phrase("Nomor Kartu Keluarga, 16 angka", "The number of the family card, 16 digits"),
    .village: Phrase("Kode desa/kelurahan", "The code of the village"),
    .address: Phrase("Alamat", "The address"),
    .rt: Phrase("RT", "The RT (neighbourhood)"),
    .rw: Phrase("RW", "The RW (group of neighbourhoods)"),
    .decile: Phrase("Desil kesejahteraan, 1 sampai 10", "The welfare decile, 1 to 10"),
    .decileScope: Phrase(
      "Desil dihitung dalam wilayah apa",
      "In which region the decile was counted"
    ),
    .percentile: Phrase(
      "Persentil kesejahteraan, 1 sampai 100",
      "The welfare percentile, 1 to 100"
    ),
    .ownership: Phrase("Kepemilikan rumah", "Who owns the house"),
    .roof: Phrase("Bahan atap", "What the roof is made of"),
    .roofQuality: Phrase("Keadaan atap", "How good the roof is"),
    .wall: Phrase("Bahan dinding", "What the walls are made of"),
    .wallQuality: Phrase("Keadaan dinding", "How good the walls are"),
    .floor: Phrase("Bahan lantai", "What the floor is made of"),
    .floorQuality: Phrase("Keadaan lantai", "How good the floor is"),
    .areaM2: Phrase("Luas lantai dalam meter persegi", "The floor's area in square metres"),
    .water: Phrase("Sumber air minum", "Where drinking water comes from"),
    .toilet: Phrase("Jamban", "The toilet"),
    .disposal: Phrase("Pembuangan akhir tinja", "Where the waste of the toilet goes"),
    .lighting: Phrase("Penerangan", "The lighting"),
    .power: Phrase("Daya listrik", "The power of the connection"),
    .fuel: Phrase("Bahan bakar memasak", "The fuel for cooking"),
    .expenditure: Phrase("Pengeluaran dalam rupiah", "Spending in rupiah"),
    .savings: Phrase("Punya tabungan", "Whether there are savings"),
    .stunting: Phrase("Risiko stunting", "The risk of stunting"),
    .family: Phrase(
      "Nomor keluarga, sama dengan id di daftar keluarga",
      "The family's id in the list of families"
    ),
    .number: Phrase(
      "Nomor urut anggota dalam keluarga, mulai 1",
      "The member's number within the family, from 1"
    ),
    .nik: Phrase("NIK, 16 angka", "The NIK, 16 digits"),
    .name: Phrase("Nama", "The name"),
    .sex: Phrase("Jenis kelamin", "The sex"),
    .birthDate: Phrase("Tanggal lahir", "The day of birth"),
    .relation: Phrase(
      "Hubungan dengan kepala keluarga",
      "The relation to the head of the family"
    ),
    .marital: Phrase("Status perkawinan", "Whether married"),
    .schooling: Phrase("Pendidikan terakhir", "The highest schooling"),
    .inSchool: Phrase("Masih bersekolah", "Whether still in school"),
    .work: Phrase("Pekerjaan", "The work"),
    .disability: Phrase("Disabilitas", "The disability"),
    .ktpRegion: Phrase(
      "Kode wilayah pada KTP",
      "The code of the region on the identity card"
    ),
    .civilMatch: Phrase(
      "Padan dengan data Dukcapil",
      "Whether it matches the civil register"
    ),
    .fromList: Phrase(
      "Nomor daftar pertama yang memuat keluarga",
      "The id of the first list with the family"
    ),
    .toList: Phrase(
      "Nomor daftar terakhir yang memuat keluarga",
      "The id of the last list with the family"
    ),
    .reason: Phrase("Alasan keluar dari daftar", "Why the family left the list"),
    .programme: Phrase("Kode program", "The code of the programme"),
    .member: Phrase("Nomor urut anggota penerima", "The number of the member who receives"),
    .group: Phrase("Nama kelompok", "The name of the group"),
    .recipient: Phrase("Nama penerima", "The name of the recipient"),
    .year: Phrase("Tahun", "The year"),
    .status: Phrase("Status", "How far it has come"),
    .value: Phrase("Nilai", "The value"),
    .list: Phrase("Nomor daftar", "The id of the list"),
    .code: Phrase("Kode", "The code"),
    .kind: Phrase("Jenis", "The kind"),
    .latitude: Phrase("Lintang, dalam derajat", "The latitude in degrees"),
    .longitude: Phrase("Bujur, dalam derajat", "The longitude in degrees"),
    .areaKm2: Phrase("Luas dalam kilometer persegi", "The area in square kilometres"),
    .aliases: Phrase(
      "Ejaan lain, dipisah titik koma",
      "Other spellings, with semicolons between them"
    ),
    .title: Phrase("Judul", "The title"),
    .publisher: Phrase("Penerbit", "The publisher"),
    .synthetic: Phrase("Data contoh, bukan data nyata", "Made up as an example, not real"),
    .region: Phrase("Kode wilayah", "The code of the region"),
    .amount: Phrase("Besarnya dalam rupiah", "The amount in rupiah"),
    .per: Phrase("Untuk siapa dan berapa lama", "For whom and for how long"),
    .basis: Phrase("Dasar hukum", "The legal basis"),
    .validFrom: Phrase("Berlaku sejak", "Valid from"),
    .method: Phrase("Cara menghitung", "How it was worked out"),
    .certainty: Phrase("Seberapa pasti", "How certain it is"),
    .approximate: Phrase("Hanya kira-kira", "Approximate"),
    .indicator: Phrase("Kode indikator", "The code of the indicator"),
    .period: Phrase(
      "Masa, misalnya 2024 atau 2024-03",
      "The period, for example 2024 or 2024-03"
    ),
    .unit: Phrase("Satuan", "The unit"),
    .conflicts: Phrase("Sumber lain yang berbeda", "Other sources that differ"),
    .nameId: Phrase("Nama dalam bahasa Indonesia", "The name in Indonesian"),
    .nameEn: Phrase("Nama dalam bahasa Inggris", "The name in English"),
    .shortId: Phrase("Nama pendek dalam bahasa Indonesia", "The short name in Indonesian"),
    .shortEn: Phrase("Nama pendek dalam bahasa Inggris", "The short name in English"),
    .strategy: Phrase(
      "Strategi: 1 mengurangi beban, 2 menambah pendapatan, 3 mengurangi kantong",
      "The strategy: 1 lowers spending, 2 raises income, 3 shrinks pockets of poverty"
    ),
    .agency: Phrase("Dinas pelaksana", "The agency"),
    .partners: Phrase("Mitra", "The partners"),
    .fund: Phrase("Sumber dana", "The fund"),
    .priority: Phrase("Prioritas dalam rencana", "The priority in the plan"),
    .beneficiary: Phrase("Penerima", "Who benefits"),
    .quarter: Phrase("Triwulan, 1 sampai 4", "The quarter, 1 to 4"),
    .target: Phrase("Target setahun", "The target of the year"),
    .targetRevised: Phrase("Target sesudah perubahan", "The target after the revision"),
    .ceiling: Phrase("Pagu anggaran dalam rupiah", "The budget in rupiah"),
    .ceilingRevised: Phrase(
      "Pagu sesudah perubahan, dalam rupiah",
      "The budget after the revision, in rupiah"
    ),
    .plan: Phrase(
      "Rencana sampai akhir triwulan ini",
      "The plan up to the end of this quarter"
    ),
    .actual: Phrase(
      "Realisasi sampai akhir triwulan ini",
      "The actual up to the end of this quarter"
    ),
    .spent: Phrase("Anggaran yang terpakai dalam rupiah", "Spent so far, in rupiah"),
    .obstacle: Phrase("Hambatan", "What stands in the way"),
    .reported: Phrase("Tanggal laporan", "The day of the report"),
  ]
}
