/// Rules of data quality.
extension Phrase {
  package static let ruleNikMissing = Phrase(
    "NIK kosong atau bukan 16 angka.",
    "The NIK is empty or has not 16 digits."
  )
  package static let ruleNikShared = Phrase(
    "Satu NIK dipakai lebih dari satu orang di daftar terbaru.",
    "One NIK stands at more than one person on the newest list."
  )
  package static let ruleDecileImpossible = Phrase(
    "Desil bukan 1 sampai 10.",
    "The decile is not 1 to 10."
  )
  package static let ruleRegionUnknown = Phrase(
    "Kode wilayah tidak dikenal, atau tidak ada wilayah di atasnya.",
    "No region has the code, or one above it is missing."
  )
  package static let ruleHeadCount = Phrase(
    "Keluarga tanpa kepala keluarga atau dengan lebih dari satu.",
    "The family has no head or more than one."
  )
  package static let ruleBirthDateImpossible = Phrase(
    "Tanggal lahir tidak mungkin: bukan tanggal, di masa depan, atau lebih dari 120 tahun lalu.",
    "The birth date cannot be: no day, in the future, or more than 120 years ago."
  )
  package static let ruleNikBirthDate = Phrase(
    "Tanggal lahir di NIK lain daripada yang dicatat.",
    "The birth date within the NIK is another one than recorded."
  )
  package static let ruleNikSex = Phrase(
    "Jenis kelamin di NIK lain daripada yang dicatat.",
    "The sex within the NIK is another one than recorded."
  )
  package static let ruleCivilMismatch = Phrase(
    "Tidak padan dengan data Dukcapil, atau belum dipadankan.",
    "The civil register does not match the person, or was not asked."
  )
  package static let ruleOutsideCard = Phrase(
    "KTP dari kabupaten atau kota lain.",
    "The identity card is from another regency or city."
  )
  package static let ruleFamilyCardNumber = Phrase(
    "Nomor KK bukan 16 angka, atau dipakai dua keluarga.",
    "The number of the family card has not sixteen digits, or stands at two families."
  )
  package static let ruleNoAdult = Phrase(
    "Tidak ada anggota berumur 17 tahun ke atas.",
    "Nobody in the family is seventeen or older."
  )
  package static let rulePossibleDouble = Phrase(
    "Nama mirip dan tanggal lahir sama dengan orang lain di desa ini.",
    "Another person of the village has a similar name and the same birth date."
  )
  package static let rulePossiblyBetterOff = Phrase(
    "Desil rendah, tetapi ada anggota pegawai negeri atau pejabat.",
    "The decile is low, but a member is a civil servant or an official."
  )
  package static let ruleAidAfterDeath = Phrase(
    "Bantuan tercatat sesudah diketahui meninggal.",
    "Aid was recorded after the death was known."
  )
  package static let ruleSameBenefitTwice = Phrase(
    "Bantuan yang sama dua kali dalam setahun, atau bantuan rumah dua kali dalam lima tahun.",
    "The same benefit twice in a year, or two housing aids within five years."
  )
  package static let ruleReportImplausible = Phrase(
    "Laporan tidak wajar: realisasi di atas target, belanja di atas pagu, selesai tanpa "
      + "belanja, atau angka di bawah nol.",
    "The report is implausible: more done than the target, more spent than the ceiling, all "
      + "done for nothing, or a number below zero."
  )
  package static let ruleUnreadable = Phrase(
    "Isi kolom tidak dikenal atau di bawah nol; disimpan apa adanya.",
    "The cell holds what its column does not know, or less than zero; it is kept as it came."
  )
  package static let ruleRegionName = Phrase(
    "Nama dan kode wilayah tidak cocok.",
    "The name and the code of the region disagree."
  )
  package static let ruleOldData = Phrase(
    "Daftar lebih tua dari tiga bulan.",
    "The list is older than three months."
  )
  package static let ruleUnitMismatch = Phrase(
    "Satuan tertukar: jumlah orang atau keluarga dengan persen.",
    "Units are mixed up: a count of people or families with a percent."
  )
  package static let ruleNikFromElsewhere = Phrase(
    "Enam angka awal NIK bukan dari kabupaten atau kota ini.",
    "The first six digits of the NIK are of no district of this regency or city."
  )
  package static let ruleNikSynthetic = Phrase(
    "NIK contoh: nomor urutnya 0000, tidak ada orang yang memilikinya.",
    "A sample NIK: its serial is 0000, which no real person has."
  )
  package static let ruleVillageWithoutRows = Phrase(
    "Desa atau kelurahan tanpa satu pun keluarga di daftar.",
    "The village has no family on the list."
  )
  package static let severityCritical = Phrase("kritis", "critical")
  package static let severityWarning = Phrase("peringatan", "warning")
  package static let severityInfo = Phrase("info", "information")
  package static let checkTitle = Phrase(
    "Pemeriksaan data: {region}",
    "Check of the data: {region}"
  )
  package static let checkWholeRegistry = Phrase("semua wilayah", "all regions")
  package static let checkDay = Phrase(
    "Aturan diterapkan dengan hari {day}.",
    "The rules were applied with {day} as today."
  )
  package static let checkNoDay = Phrase(
    "Aturan yang memerlukan tanggal belum dapat diterapkan: data tidak menyebut satu tanggal pun.",
    "Rules that need a day could not be applied: the data names none."
  )
  package static let checkTotals = Phrase(
    "Kritis {critical}, peringatan {warnings}, info {infos}.",
    "Critical {critical}, warnings {warnings}, information {infos}."
  )
  package static let checkClean = Phrase(
    "Tidak ada yang perlu diperbaiki.",
    "Nothing needs to be repaired."
  )
  package static let checkByRule = Phrase("Menurut aturan", "By rule")
  package static let checkByRegion = Phrase("Menurut wilayah", "By region")
  package static let checkOwnIssues = Phrase(
    "laporan, angka dan daftarnya sendiri",
    "its own reports, figures and lists"
  )
  package static let checkWithheld = Phrase(
    "milik pemerintah lain, tidak ditampilkan",
    "another government's, not shown"
  )
}
