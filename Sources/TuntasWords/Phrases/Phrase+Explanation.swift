/// What every explanation is made of.
extension Phrase {
  package static let explainTitle = Phrase("Penjelasan angka", "Explanation")
  package static let explainMeaning = Phrase("Arti", "Meaning")
  package static let explainUnit = Phrase("Satuan", "Unit")
  package static let explainMethod = Phrase("Cara", "Method")
  package static let explainLine = Phrase("Garis", "Line")
  package static let explainDate = Phrase("Tanggal", "Date")
  package static let explainCertainty = Phrase("Sifat", "Certainty")
  package static let explainSource = Phrase("Sumber", "Source")
  package static let explainTarget = Phrase("Target", "Target")
  package static let explainDifference = Phrase("Selisih", "Gap")
  package static let explainDont = Phrase("Jangan", "Do not")
  package static let explainFamilyUnit = Phrase(
    "keluarga (satu dokumen KK), bukan jiwa dan bukan rumah tangga survei",
    "families (one family card each), neither people nor survey households"
  )
  package static let explainLineIs = Phrase(
    "{amount} per orang per hari, kesetaraan daya beli (PPP), bukan kurs pasar",
    "{amount} per person and day, purchasing power parity (PPP), not the market rate"
  )
  package static let explainLineUnknown = Phrase(
    "tidak disebut sumbernya",
    "not named by its source"
  )
  package static let explainSampleRows = Phrase(
    "Keluarga di layar ini contoh, bukan orang nyata.",
    "The families on this screen are samples, not real people."
  )
  package static let explainListDont = Phrase(
    "dijumlahkan dengan daftar lain; dibandingkan dengan daftar dari register, satuan, atau "
      + "garis lain",
    "add it to another list; compare it with a list of another register, unit or line"
  )
  package static let explainNoReport = Phrase(
    "dinas belum melapor; belum lapor bukan nol",
    "not reported; not reported is not zero"
  )
  package static let explainQuarterEnd = Phrase("keadaan {day}", "as of {day}")
  package static let explainReportsTitle = Phrase(
    "{part} dari {whole} laporan program sudah masuk",
    "{part} of {whole} programme {whole|report|reports} {part|is|are} in"
  )
  package static let explainReports = Phrase(
    "Diharapkan: setiap program yang punya target tahun ini, di setiap pemerintah.",
    "Expected: every programme with a target this year, in every government."
  )
  package static let explainReportUnit = Phrase("laporan triwulan", "quarterly reports")
  package static let explainCountedHere = Phrase(
    "dihitung dari data yang sudah masuk",
    "counted from the data that came in"
  )
  package static let explainFamilyNumber = Phrase(
    "nomor di Tuntas: {number} (bukan No. KK)",
    "number in Tuntas: {number} (not the card's)"
  )
  package static let explainNothingYet = Phrase("belum ada yang diimpor", "nothing imported yet")
  package static let explainNoDataNotZero = Phrase(
    "tanpa data; tanpa data bukan nol",
    "no data; no data is not zero"
  )
  package static let explainCleaning = Phrase(
    "Daftar yang sama sebelum dan sesudah desa ditanya. Yang dicoret meninggal, pindah, "
      + "ganda, atau tidak layak: perbaikan daftar, bukan laju keluar dari kemiskinan.",
    "The same list before and after the villages were asked. Those taken off had died, "
      + "moved, stood twice or were not eligible: list cleaning, not a pace out of poverty."
  )
  package static let explainEarlierDont = Phrase(
    "dibaca sebagai laju keluar dari kemiskinan",
    "read it as a pace out of poverty"
  )
  package static let explainTargetMethod = Phrase(
    "ditetapkan dalam dokumen, bukan hasil hitungan",
    "set in a document, not computed"
  )
  package static let explainTargetLine = Phrase(
    "tidak disebut dalam target; mengikuti garis angka yang diukur",
    "not named in the target; that of the figure measured"
  )
  package static let explainTargetDate = Phrase(
    "akhir tahun target; dilihat dari {day}",
    "end of the target's year; seen from {day}"
  )
  package static let explainZeroTargetDont = Phrase(
    "dibandingkan dengan keluarga di daftar: persen dan jiwa survei bukan keluarga daftar",
    "compare with families on a list: percent and people of a survey are not families of a list"
  )
  package static let explainDeliberationSource = Phrase(
    "catatan musyawarah desa/kelurahan yang diimpor",
    "records of the villages' deliberations, as imported"
  )
  package static let explainReportSource = Phrase(
    "laporan triwulan dinas yang diimpor",
    "the agencies' quarterly reports, as imported"
  )
  package static let explainReportSample = Phrase("laporan: DATA CONTOH", "report: SAMPLE DATA")
  package static let explainReportCertainty = Phrase(
    "laporan: pernyataan dinas",
    "report: the agency's statement"
  )
  package static let explainProgrammeMethod = Phrase(
    "laporan triwulan dinas, dijumlah sejak Januari",
    "quarterly reports of the agency, summed since January"
  )
  package static let explainNamedMethod = Phrase(
    "dihitung dari daftar penerima yang diimpor",
    "counted from the lists of recipients imported"
  )
  package static let explainOfYear = Phrase("tahun {year}", "of {year}")
  package static let explainRupiah = Phrase("rupiah", "rupiah")
  package static let explainObstacleDate = Phrase(
    "{quarter}, dilaporkan {day}",
    "{quarter}, reported {day}"
  )
  package static let explainNoLineHere = Phrase(
    "tanpa garis kemiskinan: pengeluaran tidak diukur di sini",
    "no poverty line: spending is not measured here"
  )
  package static let explainFindings = Phrase("temuan", "findings")
  package static let explainFindingUnit = Phrase(
    "temuan: satu kolom pada satu baris data yang melanggar satu aturan; satu keluarga dapat "
      + "punya beberapa",
    "findings: one cell in one row of the data that breaks one rule; a family can have several"
  )
  package static let explainCount = Phrase("Jumlah", "Count")
  package static let explainGroupMethod = Phrase(
    "dihitung di sini dari laporan triwulan dinas",
    "counted here from the agencies' quarterly reports"
  )
  package static let explainProgrammesUnit = Phrase("program", "programmes")
  package static let explainPrinted = Phrase("Tercetak", "Printed")
  package static let explainNotPrinted = Phrase(
    "tidak dicetak sumbernya",
    "not printed by its source"
  )
}
