/// What each column of a table holds, in the bottom line once the column is chosen.
extension Phrase {
  package static let meansRegion = Phrase(
    "Wilayah yang dihitung di baris ini, dengan tanggal daftarnya bila ada.",
    "The region that the row counts, with the day of its list where it has one."
  )
  package static let meansRecorded = Phrase(
    "Keluarga yang tercatat di program tahun ini, dari semua di daftar.",
    "Families recorded in a programme of the year, of all on the list."
  )
  package static let meansFamilies = Phrase(
    "Tercatat/di daftar; * angka terbitan, ± sekitar, ≤ paling banyak.",
    "Recorded/on the list; * as published, ± about, ≤ at most."
  )
  package static let meansNotYet = Phrase(
    "Keluarga di daftar yang belum tercatat di program mana pun tahun ini.",
    "Families on the list that no programme of the year records."
  )
  package static let meansRegionStatus = Phrase(
    "SEMUA SUDAH atau BELUM SEMUA tercatat; DATA LAMA: lewat setahun.",
    "ALL or NOT ALL YET recorded; OLD DATA: more than a year."
  )
  package static let meansProgramme = Phrase(
    "Nama pendek program, dan satuan yang dihitungnya.",
    "The programme's short name, and the unit it counts."
  )
  package static let meansProgrammeRegion = Phrase(
    "Pemerintah atau wilayah yang menetapkan target program.",
    "The government or region that the target is set for."
  )
  package static let meansAgency = Phrase(
    "Dinas yang bertanggung jawab dan melaporkan program.",
    "The agency in charge, which reports on the programme."
  )
  package static let meansActual = Phrase(
    "Realisasi/target tahun ini; * target terbitan, ≤ laporan tanpa tanggal.",
    "Actual/target of the year; * published target, ≤ report without a day."
  )
  package static let meansDifference = Phrase(
    "Realisasi dikurangi rencana sampai hari ini; di bawah nol: terlambat.",
    "Actual less the plan to date; below zero is behind."
  )
  package static let meansProgrammeStatus = Phrase(
    "SESUAI atau TERLAMBAT dari rencana; TERCAPAI; BELUM LAPOR.",
    "ON PLAN or BEHIND PLAN; REACHED; NOT REPORTED."
  )
  package static let meansHead = Phrase(
    "Kepala keluarga, namanya tersamar.",
    "The head of the family, the name masked."
  )
  package static let meansNumber = Phrase(
    "Nomor keluarga di desanya menurut register; bukan NIK, bukan No. KK.",
    "The family's number in its village; no NIK and no family card number."
  )
  package static let meansVillage = Phrase(
    "Desa atau kelurahan tempat keluarga terdaftar.",
    "The village in which the family is listed."
  )
  package static let meansPeople = Phrase(
    "Anggota keluarga yang tercatat; – belum ada yang tercatat.",
    "Members recorded; – where none is."
  )
  package static let meansDecile = Phrase(
    "Peringkat kesejahteraan 1 (termiskin) sampai 10; – tidak diketahui.",
    "Rank of welfare, 1 (poorest) to 10; – where unknown."
  )
  package static let meansProgrammes = Phrase(
    "Jumlah program tahun ini yang mencatat keluarga; ≤ ada tanpa tanggal.",
    "Programmes of the year that record the family; ≤ some without a day."
  )
  package static let meansVerification = Phrase(
    "Jawaban desa tentang keluarga; ? tanpa tanggal, – belum dijawab.",
    "What the village answered; ? without a day, – no answer yet."
  )
  package static let meansPublisher = Phrase(
    "Lembaga yang menerbitkan sumber.",
    "Who published the source."
  )
  package static let meansTitle = Phrase(
    "Judul sumber seperti diterbitkan.",
    "The title of the source as published."
  )
  package static let meansPublished = Phrase(
    "Hari atau tahun sumber terbit.",
    "The day or year in which the source was published."
  )
  package static let meansFigures = Phrase(
    "Angka dan baris yang bersandar pada sumber ini; –→ terbit kemudian.",
    "Figures and rows that rest on the source; –→ published later."
  )
  package static let meansContradicted = Phrase(
    "Berapa di antaranya dibantah sumber lain; – tidak ada.",
    "How many of them another source contradicts; – for none."
  )
  package static let meansDeliberationVillage = Phrase(
    "Desa atau kelurahan yang bermusyawarah.",
    "The village that deliberates."
  )
  package static let meansDistrict = Phrase(
    "Kecamatan tempat desa atau kelurahan itu.",
    "The district that the village lies in."
  )
  package static let meansStage = Phrase(
    "Tahap musyawarah terakhir; tanpa catatan: belum ada yang tercatat.",
    "The latest stage of the deliberation; no record: none is recorded."
  )
  package static let meansHeld = Phrase(
    "Hari musyawarah diadakan; – tidak disebut.",
    "The day it was held; – where nobody gave it."
  )
  package static let meansMinutes = Phrase(
    "Nomor berita acara; – tidak disebut.",
    "The number of the minutes; – where nobody gave it."
  )
  package static let meansRecipientNumber = Phrase(
    "Nomor penerima di desanya; bukan nomor keluarga, bukan NIK.",
    "The recipient's number in the village; of no family, and no NIK."
  )
  package static let meansRecipientVillage = Phrase(
    "Desa atau kelurahan menurut laporan dinas.",
    "The village that the agency named."
  )
  package static let meansYear = Phrase("Tahun program.", "The programme's year.")
  package static let meansRecipientStatus = Phrase(
    "Sejauh mana bantuan sampai menurut dinas.",
    "How far the aid has come, as the agency says."
  )
  package static let meansReceivedDay = Phrase(
    "Hari yang disebut dinas; – tidak disebut.",
    "The day that the agency gave; – where it gave none."
  )
  package static let meansReportsAgency = Phrase(
    "Dinas yang wajib melapor tiap triwulan.",
    "The agency that owes a report each quarter."
  )
  package static let meansAgencyPlace = Phrase(
    "Pemerintah yang punya dinas itu.",
    "The government that the agency belongs to."
  )
  package static let meansQuarter = Phrase(
    "Laporan masuk/seharusnya pada triwulan itu; kosong: tidak diharapkan.",
    "Reports received/expected in the quarter; blank: none was expected."
  )
  package static let meansMissing = Phrase(
    "Laporan yang sampai hari ini belum masuk; ≥ ada yang tanpa tanggal.",
    "Reports not received by now; ≥ some have no day."
  )
  package static let meansLineRegion = Phrase(
    "Wilayah tempat garis berlaku.",
    "The region that the line holds for."
  )
  package static let meansLineKind = Phrase(
    "Garis kemiskinan BPS atau garis kemiskinan ekstrem.",
    "The poverty line of BPS, or the line of extreme poverty."
  )
  package static let meansFrom = Phrase("Sejak kapan garis berlaku.", "Since when the line holds.")
  package static let meansAmount = Phrase(
    "Rupiah menurut satuan di kepala kolom; * bila sumber lain berbeda.",
    "Rupiah for the unit in the heading; * where another source differs."
  )
  package static let meansConflict = Phrase(
    "Mengapa garis tidak cocok dengan yang lain; – cocok.",
    "Why the line does not agree with others; – where it does."
  )
  package static let meansLineSource = Phrase("Penerbit garis.", "Who published the line.")
  package static let meansRepairHead = Phrase(
    "Kepala keluarga (tersamar), atau apa yang diperiksa.",
    "The head of the family (masked), or what is checked."
  )
  package static let meansMember = Phrase(
    "Anggota keluarga (tersamar) yang datanya perlu diperbaiki.",
    "The member (masked) whose data is to be repaired."
  )
  package static let meansWhat = Phrase("Catatan yang diperiksa.", "The record that is checked.")
  package static let meansRepairRegion = Phrase(
    "Wilayah tempat catatan itu berada.",
    "The region that the record lies in."
  )
  package static let meansCell = Phrase(
    "Kolom data yang perlu diperbaiki.",
    "The column of the data that is to be repaired."
  )
  package static let meansFound = Phrase(
    "Yang tertulis di data; NIK dan nama tetap tersamar.",
    "What the data says; NIK and names stay masked."
  )
  package static let meansAgainst = Phrase(
    "Yang menjadi pembanding, atau –.",
    "What it is compared with, or –."
  )
  package static let meansRepair = Phrase(
    "Aturan yang menemukan kesalahan.",
    "The rule that found the fault."
  )
  package static let meansSeverity = Phrase(
    "Kritis: hitungan salah; peringatan: diragukan; info: perlu tahu.",
    "Critical: counts are wrong; warning: doubtful; info: good to know."
  )
  package static let meansFindings = Phrase(
    "Jumlah temuan aturan itu.",
    "How many faults the rule found."
  )
  package static let meansStep = Phrase(
    "Apa yang dilakukan untuk memperbaikinya.",
    "What is done to mend it."
  )
  package static let meansPart = Phrase(
    "Wilayah tempat temuan dihitung.",
    "The region that findings are counted of."
  )
  package static let meansOfSeverity = Phrase(
    "Temuan setingkat itu di wilayah ini.",
    "Findings of this severity in the region."
  )
  package static let meansWorst = Phrase(
    "Aturan dengan temuan terberat di wilayah ini.",
    "The rule with the gravest findings in the region."
  )
  package static let meansFlowVillage = Phrase(
    "Desa atau kelurahan tempat keluarga itu sekarang.",
    "The village in which the family is now."
  )
  package static let meansFlowListed = Phrase(
    "Desa atau kelurahan menurut daftar yang dibandingkan.",
    "The village that the list named."
  )
  package static let meansWithoutNameRegion = Phrase(
    "Wilayah penerima menurut laporan dan nama.",
    "The region of the report, and of those named."
  )
  package static let meansWithoutNameReported = Phrase(
    "Realisasi yang dilaporkan dinas untuk wilayah itu.",
    "What the agency reported for the region."
  )
  package static let meansWithoutNameNamed = Phrase(
    "Penerima yang disebut namanya, di daftar atau tidak.",
    "Recipients named, on the list or not."
  )
  package static let meansWithoutNameMissing = Phrase(
    "Realisasi dikurangi yang bernama; – bila wilayahnya tidak dilaporkan.",
    "Reported less named; – where no report names the region."
  )
}
