/// Explanations of programmes, their reports and their money.
extension Phrase {
  package static let explainPlan = Phrase("Rencana", "Plan")
  package static let explainProgrammeTitle = Phrase(
    "{count} {unit}, {programme}, {region}",
    "{count} {unit}, {programme}, {region}"
  )
  package static let explainProgramme = Phrase(
    "Realisasi dari target setahun, dijumlah sejak Januari. Selisih dihitung terhadap "
      + "rencana dinas sendiri, bukan terhadap kalender.",
    "Actual of the year's target, summed since January. The gap is against the agency's own "
      + "plan, not the calendar."
  )
  package static let explainUnitAndAgency = Phrase("{unit}; {agency}", "{unit}; {agency}")
  package static let explainTargetIs = Phrase(
    "{target} tahun {year}{document} ({certainty})",
    "{target} in {year}{document} ({certainty})"
  )
  package static let explainTargetOfReport = Phrase(
    "{target}, dari laporan dinas",
    "{target}, from the agency's report"
  )
  package static let explainNoTarget = Phrase("tidak ada target", "no target")
  package static let explainPlanOfAgency = Phrase(
    "{plan} s.d. {quarter}, rencana dinas sendiri",
    "{plan} to {quarter}, the agency's own plan"
  )
  package static let explainPlanOfTime = Phrase(
    "{plan} s.d. {quarter}; dinas tidak memberi rencana, jadi dibanding waktu",
    "{plan} to {quarter}; the agency gave no plan, so time stands in for it"
  )
  package static let explainNoPlan = Phrase(
    "tidak ada rencana s.d. hari ini",
    "no plan to this day"
  )
  package static let explainDifferenceIs = Phrase(
    "{difference}: {status}. Terlambat bila lebih dari {limit} poin di bawah rencana.",
    "{difference}: {status}. Late when more than {limit} {limit|point|points} below its plan."
  )
  package static let explainProgrammeDont = Phrase(
    "dijumlahkan dengan program bersatuan lain",
    "add it to a programme of another unit"
  )
  package static let explainZeroTarget = Phrase(
    "Pada akhir tahun itu tidak boleh ada lagi yang miskin ekstrem. Target baru berdiri di "
      + "samping target lama yang sudah lewat.",
    "By the end of that year nobody may be extremely poor. A new target stands beside the "
      + "old one that was missed."
  )
  package static let explainOutlook = Phrase("Perkiraan", "Forecast")
  package static let explainZeroTargetIs = Phrase(
    "{year}: {indicator} {value}, {document}",
    "{year}: {indicator} {value}, {document}"
  )
  package static let explainNoDocument = Phrase("tanpa nomor dokumen", "no document number")
  package static let explainTargetCertainty = Phrase("target: {certainty}", "target: {certainty}")
  package static let explainWithoutName = Phrase(
    "{count} {unit} dilaporkan tanpa nama",
    "{count} {unit} reported without a name"
  )
  package static let explainNotNamed = Phrase(
    "Satuan ini tidak dapat dihitung dengan nama.",
    "This unit cannot be counted by name."
  )
  package static let explainSpentTitle = Phrase(
    "{amount} terpakai, {place}",
    "{amount} spent, {place}"
  )
  package static let explainSpent = Phrase(
    "Uang yang sudah dibelanjakan dari pagu setahun, sesudah perubahan bila ada. Dinas tidak "
      + "melaporkan rencana uang per triwulan.",
    "Money spent of the year's ceiling, after its revision where there is one. Agencies "
      + "report no plan of money by quarter."
  )
  package static let explainSpentDont = Phrase(
    "dibaca sebagai hasil kerja: uang terpakai bukan unit selesai",
    "read it as work done: money spent is no unit finished"
  )
  package static let explainUnitCost = Phrase(
    "Biaya satu satuan menurut sumbernya.",
    "What one unit costs, by its source."
  )
  package static let explainRupiahPer = Phrase("rupiah per {unit}", "rupiah for one of: {unit}")
  package static let explainAsPrinted = Phrase(
    "seperti dimuat sumbernya, tidak dihitung di sini",
    "as its source printed it, not computed here"
  )
  package static let explainObstacleTitle = Phrase("Kendala: {place}", "Obstacle: {place}")
  package static let explainObstacle = Phrase(
    "Kata-kata dinas sendiri dalam laporan terbarunya; nomor panjang disembunyikan.",
    "The agency's own words in its newest report; long numbers are hidden."
  )
  package static let explainTextNotNumber = Phrase("kalimat, bukan angka", "words, no number")
  package static let explainObstacleLabel = Phrase("Kendala", "Obstacle")
  package static let explainObstacleMethod = Phrase(
    "ditulis dinas dalam laporan triwulan",
    "written by the agency in its quarterly report"
  )
  package static let explainNotBehind = Phrase(
    "{difference}; tidak tertinggal dari rencana: {status}",
    "{difference}; not behind its plan: {status}"
  )
  package static let explainFunds = Phrase("Dana", "Funds")
  package static let explainNotServed = Phrase(
    "keluarga di daftar yang belum tercatat menerima program ini tahun itu; belum tercatat, "
      + "bukan pasti tidak menerima",
    "families on the list not recorded in this programme in that year; not recorded, not "
      + "surely not received"
  )
  package static let explainNotServedDont = Phrase(
    "dianggap semuanya membutuhkan program ini: syaratnya tidak diperiksa di sini",
    "take all of them for families in need of it: its conditions are not checked here"
  )
  package static let explainEffect = Phrase(
    "dari keluarga yang menerima program pada tahun itu, yang masih ada di daftar terbaru",
    "of the families that had the programme in that year, those still on the newest list"
  )
  package static let explainEffectDont = Phrase(
    "dibaca sebagai akibat program: keluarga keluar dari daftar karena banyak hal",
    "read it as the programme's doing: families leave a list for many reasons"
  )
  package static let explainLineOfList = Phrase(
    "garis dari daftarnya: lihat penjelasan jumlah keluarga",
    "the line of the list: see the explanation of the number of families"
  )
  package static let explainMark = Phrase("Tanda", "Mark")
  package static let explainActual = Phrase("Realisasi", "Actual")
  package static let explainActualIs = Phrase(
    "{actual} dari target {target} {unit} ({percent})",
    "{actual} of a target of {target} {unit} ({percent})"
  )
  package static let explainPointsFromPlan = Phrase(
    "{points} dari rencana (poin = seperseratus target)",
    "{points} from the plan (a point = a hundredth of the target)"
  )
  package static let explainFunnel = Phrase(
    "Berapa yang sampai ke tiap tahap; yang selesai juga sudah hadir. Persen dari tahap "
      + "sebelumnya yang diketahui.",
    "How many reached each stage; who finished had attended. Percent of the nearest known "
      + "stage before."
  )
  package static let explainStage = Phrase("Tahap", "Stage")
  package static let explainStageIs = Phrase(
    "{stage}: {count} ({share} dari {whole})",
    "{stage}: {count} ({share} of {whole})"
  )
  package static let explainStageFirst = Phrase("{stage}: {count}", "{stage}: {count}")
}
