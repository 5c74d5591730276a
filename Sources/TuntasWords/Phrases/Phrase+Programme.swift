/// Programmes, their agencies and how far they have come.
extension Phrase {
  package static let programmes = Phrase("Program", "Programmes")
  package static let programmesQuestion = Phrase(
    "Program mana yang terlambat dari rencananya sendiri s.d. {quarter} {year}?",
    "Which programme is behind its own plan to {quarter} {year}?"
  )
  package static let programmesReports = Phrase(
    "{received} dari {expected} laporan sudah masuk; {behind} program terlambat.",
    "{received} of {expected} {expected|report|reports} {received|is|are} in; behind plan: "
      + "{behind}."
  )
  package static let programmesNone = Phrase(
    "Tidak ada program dengan target atau laporan tahun {year}.",
    "No programme has a target or a report in {year}."
  )
  package static let programmesNoneOfOwn = Phrase(
    "{region}: TANPA DATA, belum ada target atau laporan tahun {year}.",
    "{region}: NO DATA, no target or report in {year}."
  )
  package static let programmeIs = Phrase(
    "{name}. {agency}. Satuan: {unit}.",
    "{name}. {agency}. Unit: {unit}."
  )
  package static let programmeCost = Phrase("{amount}* per unit.", "{amount}* a unit.")
  package static let programmeCostIn = Phrase(
    "{amount}* per unit di {region}.",
    "{amount}* a unit in {region}."
  )
  package static let programmePlanIsTime = Phrase(
    "Tanpa rencana dinas: dibanding waktu.",
    "No plan of its own: compared with time."
  )
  package static let programmeUntil = Phrase(
    "Sampai {quarter} {year}   (│ rencana sampai hari itu   ┃ target setahun)",
    "To {quarter} {year}   (│ plan to that day   ┃ target of the year)"
  )
  package static let programmeReport = Phrase("Laporan dinas", "Agency report")
  package static let programmeByName = Phrase("Ada nama, alamat", "By name")
  package static let programmeNotByName = Phrase("tidak dihitung", "not counted")
  package static let programmeNoNames = Phrase("belum ada daftar", "no list sent")
  package static let programmeNoNamesYear = Phrase(
    "Belum ada daftar penerima {year}: yang belum terlayani tidak diketahui.",
    "No list of who got it in {year}: who is not served yet is not known."
  )
  package static let programmeSpent = Phrase("Uang terpakai", "Money spent")
  package static let programmeQuarters = Phrase(
    "Per triwulan, dijumlah sejak Januari",
    "By quarter, summed since January"
  )
  package static let programmeParts = Phrase(
    "{kind} ({count}): yang paling banyak kurang dari rencana lebih dahulu",
    "{kind} ({count}): the furthest behind the plan first"
  )
  package static let programmeObstacle = Phrase("Kendala: {obstacle}.", "Obstacle: {obstacle}.")
  package static let programmeReported = Phrase("(lapor {day})", "(reported {day})")
  package static let programmeReportedUndated = Phrase("(tanpa tanggal lapor)", "(report undated)")
  package static let strategyLowerSpending = Phrase(
    "Strategi 1, kurangi beban pengeluaran.",
    "Strategy 1, lower spending."
  )
  package static let strategyRaiseIncome = Phrase(
    "Strategi 2, tambah pendapatan.",
    "Strategy 2, raise income."
  )
  package static let strategyShrinkPockets = Phrase(
    "Strategi 3, kurangi kantong kemiskinan.",
    "Strategy 3, shrink pockets of poverty."
  )
  package static let strategyNone = Phrase(
    "Tanpa strategi: pendukung.",
    "No strategy: supporting work."
  )
  package static let strategyThere = Phrase("ADA", "THERE")
  package static let strategyNotThere = Phrase("BELUM", "NOT YET")
  package static let programmeActualAndPlan = Phrase(
    "{actual}, rencana {plan}",
    "{actual}, plan {plan}"
  )
  package static let programmePublished = Phrase(
    "Angka terbit tentang program ini (bukan laporan triwulan)",
    "Published figures on this programme (not its quarterly reports)"
  )
  package static let programmeAfter = Phrase(
    "Sesudah program (dihitung, bukan sebab akibat)",
    "After the programme (counted, no claim of cause)"
  )
  package static let programmeNotServed = Phrase(
    "{families} keluarga di daftar belum tercatat menerima program ini tahun {year}.",
    "{families} {families|family|families} on the list {families|is|are} not recorded in "
      + "this programme in {year}."
  )
}
