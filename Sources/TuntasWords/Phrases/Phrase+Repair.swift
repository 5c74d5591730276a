/// How broken rules are repaired.
extension Phrase {
  package static let repairNikMissing = Phrase(
    "Minta KTP atau KK aslinya; tanpa NIK, warga dirujuk ke Disdukcapil.",
    "Ask for the identity card or the family card; without a NIK, refer to the civil registry."
  )
  package static let repairNikShared = Phrase(
    "Cocokkan dengan KTP; yang tercatat dua kali dicoret sebagai ganda.",
    "Compare with the identity cards; strike whoever is listed twice as a double."
  )
  package static let repairDecileImpossible = Phrase(
    "Minta daftar asli dari pengirim; jangan menebak desil.",
    "Ask the sender for the original list; never guess a decile."
  )
  package static let repairRegionUnknown = Phrase(
    "Cocokkan kode dengan daftar wilayah Kemendagri.",
    "Compare the code with the home ministry's list of regions."
  )
  package static let repairHeadCount = Phrase(
    "Cocokkan hubungan keluarga dengan KK.",
    "Compare the relations with the family card."
  )
  package static let repairBirthDateImpossible = Phrase(
    "Cocokkan dengan KTP, KK atau akta lahir.",
    "Compare with the identity card, the family card or the birth certificate."
  )
  package static let repairNikBirthDate = Phrase(
    "Cocokkan dengan KTP; NIK tetap berlaku walau tanggal lahir dibetulkan.",
    "Compare with the identity card; a NIK stays valid when a birth date is corrected."
  )
  package static let repairNikSex = Phrase(
    "Cocokkan dengan KTP; sering tertukar saat disalin.",
    "Compare with the identity card; the two are often mixed up when copied."
  )
  package static let repairCivilMismatch = Phrase(
    "Padankan NIK dan nama lewat Disdukcapil.",
    "Have NIK and name matched by the civil registry."
  )
  package static let repairOutsideCard = Phrase(
    "Tanyakan apakah pindah; bila menetap, urus pindah datang.",
    "Ask whether the person moved; who stays should have the card changed."
  )
  package static let repairFamilyCardNumber = Phrase(
    "Cocokkan dengan KK terbaru; keluarga yang sudah pisah punya nomor sendiri.",
    "Compare with the newest family card; families that split have numbers of their own."
  )
  package static let repairNoAdult = Phrase(
    "Periksa tanggal lahir, dan siapa yang mengasuh anaknya.",
    "Check the birth dates, and who looks after the children."
  )
  package static let repairPossibleDouble = Phrase(
    "Periksa apakah orangnya sama; anak kembar bukan ganda.",
    "Check whether it is one person; twins are no doubles."
  )
  package static let repairPossiblyBetterOff = Phrase(
    "Tanyakan saat verifikasi; ini baru dugaan.",
    "Ask during the verification; it is only a suspicion."
  )
  package static let repairAidAfterDeath = Phrase(
    "Minta dinas memeriksa siapa yang menerimanya.",
    "Ask the agency to check who received it."
  )
  package static let repairSameBenefitTwice = Phrase(
    "Minta dinas memeriksa; satu di antaranya mungkin salah catat.",
    "Ask the agency to check; one of them may be a mistake."
  )
  package static let repairReportImplausible = Phrase(
    "Tanyakan ke dinas; mungkin satuannya tertukar atau target berubah.",
    "Ask the agency; units may be mixed up, or the target has changed."
  )
  package static let repairUnreadable = Phrase(
    "Betulkan isinya lalu masukkan lagi; biarkan kosong bila tidak tahu.",
    "Correct the cell and import again; leave it empty when nobody knows."
  )
  package static let repairRegionName = Phrase(
    "Pakai kodenya; bila namanya memang berubah, catat nama lama sebagai ejaan lain.",
    "Go by the code; when the name has really changed, keep the earlier one as another spelling."
  )
  package static let repairOldData = Phrase(
    "Minta pemutakhiran DTSEN terbaru.",
    "Ask for the newest DTSEN update."
  )
  package static let repairUnitMismatch = Phrase(
    "Cocokkan angka dan satuannya dengan dokumen asli.",
    "Compare the number and its unit with the original document."
  )
  package static let repairNikFromElsewhere = Phrase(
    "Tidak perlu dibetulkan: NIK berlaku seumur hidup.",
    "Nothing to correct: a NIK is for life."
  )
  package static let repairNikSynthetic = Phrase(
    "Jangan dipakai untuk menyalurkan bantuan.",
    "Never to be used for handing out aid."
  )
  package static let repairVillageWithoutRows = Phrase(
    "Pastikan memang tidak ada, atau datanya belum masuk.",
    "Make sure that there is none, or whether its rows are still to come."
  )
  package static let fieldNIK = Phrase("NIK", "NIK")
  package static let fieldFamilyCard = Phrase("nomor KK", "family card number")
  package static let fieldVillage = Phrase("desa/kelurahan", "village")
  package static let fieldDecile = Phrase("desil", "decile")
  package static let fieldName = Phrase("nama", "name")
  package static let fieldSex = Phrase("jenis kelamin", "sex")
  package static let fieldBirthDate = Phrase("tanggal lahir", "birth date")
  package static let fieldRelation = Phrase("hubungan keluarga", "relation to the head")
  package static let fieldWork = Phrase("pekerjaan", "work")
  package static let fieldCardRegion = Phrase("wilayah KTP", "region on the identity card")
  package static let fieldCivilMatch = Phrase("padan Dukcapil", "match with the civil register")
  package static let fieldProgramme = Phrase("program", "programme")
  package static let fieldDate = Phrase("tanggal", "date")
  package static let fieldActual = Phrase("realisasi", "actual")
  package static let fieldSpent = Phrase("belanja", "spent")
  package static let fieldUnit = Phrase("satuan", "unit")
  package static let fieldValue = Phrase("nilai", "value")
  package static let fieldRegionCode = Phrase("kode wilayah", "region code")
  package static let repairs = Phrase("Perbaikan data", "Data repairs")
  package static let repairsCounts = Phrase("{counts} di {region}.", "{counts} in {region}.")
  package static let repairsSeverities = Phrase(
    "{critical} kritis, {warnings} peringatan, {infos} info",
    "{critical} critical, {warnings} {warnings|warning|warnings}, {infos} for information"
  )
  package static let repairsNoneIn = Phrase(
    "Tidak ada yang perlu diperbaiki di {region}.",
    "Nothing needs repair in {region}."
  )
  package static let repairsOwn = Phrase(
    "Di luar bagian di atas (laporan, angka, daftar): {counts}.",
    "In none of these parts (reports, figures, lists): {counts}."
  )
  package static let repairsClean = Phrase("BERSIH", "CLEAN")
  package static let repairsWorklist = Phrase(
    "Ekspor (e) menulis daftar kerja: semua baris di balik angka ini.",
    "Export (e) writes the worklist: every row behind these counts."
  )
  package static let repairsOnList = Phrase(
    "Dihitung: keluarga di daftar.",
    "Counted: families on the list."
  )
  package static let repairsWithoutFormer = Phrase(
    "Dihitung: keluarga di daftar; {count} temuan lain pada keluarga yang sudah keluar.",
    "Counted: families on the list; {count} more {count|finding|findings} of those that left."
  )
  package static let repairsWithFormer = Phrase(
    "Dihitung: semua keluarga, juga {count} temuan pada yang sudah keluar dari daftar.",
    "Counted: all families, with {count} {count|finding|findings} of those that left the list."
  )
  package static let repairsNoList = Phrase(
    "Belum ada daftar: semua keluarga yang tercatat dihitung.",
    "No list yet: all recorded families are counted."
  )
  package static let repairsNobody = Phrase(
    "Tidak ada anggota keluarga tercatat: hanya data lain yang diperiksa.",
    "No member of a family is recorded: only other data was checked."
  )
  package static let repairRowsCount = Phrase(
    "{severity}, {count} temuan di {region}.",
    "{severity}, {count} {count|finding|findings} in {region}."
  )
  package static let repairReport = Phrase(
    "Laporan {programme}, {quarter}",
    "Report {programme}, {quarter}"
  )
  package static let repairTarget = Phrase("Target {subject} {year}", "Target {subject} {year}")
  package static let repairList = Phrase("Daftar {id}", "List {id}")
}
