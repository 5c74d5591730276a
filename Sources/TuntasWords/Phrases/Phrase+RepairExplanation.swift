/// Explanations of findings.
extension Phrase {
  package static let explainFindingMethod = Phrase(
    "setiap baris diperiksa dengan aturan mutu data ketika datanya masuk",
    "every row is checked against the rules of data quality when its data comes in"
  )
  package static let explainFindingCertainty = Phrase(
    "aturan hanya melihat data; apakah benar salah, petugas yang tahu.",
    "the rule sees data only; whether it is wrong, a person must tell."
  )
  package static let explainFindingDont = Phrase(
    "menghapus keluarga atau menuduh karena temuan: periksa dulu di desa",
    "drop a family or accuse anybody because of a finding: ask the village first"
  )
  package static let explainFindingsOf = Phrase(
    "{part} dari {whole} temuan di {region}",
    "{part} of {whole} {whole|finding|findings} in {region}"
  )
  package static let explainSeverities = Phrase(
    "kritis: baris belum dapat dilayani atau dihitung dengan benar; peringatan: perlu "
      + "dilihat petugas; info: cukup diketahui",
    "critical: the row cannot be served or counted as it stands; warning: somebody must look "
      + "at it; information: good to know"
  )
  package static let explainCritical = Phrase(
    "Kritis: baris ini belum dapat dilayani atau dihitung dengan benar.",
    "Critical: such a row cannot be served or counted as it stands."
  )
  package static let explainWarning = Phrase(
    "Peringatan: perlu dilihat petugas.",
    "Warning: somebody must look at it."
  )
  package static let explainInfo = Phrase("Info: cukup diketahui.", "Information: good to know.")
  package static let explainWithheld = Phrase(
    "datanya milik pemerintah lain; di sini hanya angka yang terbit",
    "the data belongs to another government; here only published figures are shown"
  )
  package static let explainRepair = Phrase("Langkah", "To do")
  package static let explainCell = Phrase("Kolom", "Column")
  package static let explainFound = Phrase("Tertulis", "Recorded")
  package static let explainAgainst = Phrase("Banding", "Against")
  package static let explainRowsChecked = Phrase("Diperiksa", "Checked")
  package static let explainRowsCheckedAre = Phrase(
    "{rows} baris diperiksa: {families} keluarga dan {people} anggota di daftar",
    "{rows} {rows|row|rows} looked at: {families} {families|family|families} and {people} "
      + "{people|member|members} on the list"
  )
  package static let explainRowsOfFigures = Phrase(
    "baris laporan, angka terbit, target, dan daftar diperiksa; banyaknya tidak dihitung di sini",
    "rows of reports, published figures, targets and lists looked at; how many is not counted here"
  )
  package static let explainRowsUnknown = Phrase(
    "banyaknya baris yang diperiksa tidak diketahui",
    "how many rows were looked at is not known"
  )
}
