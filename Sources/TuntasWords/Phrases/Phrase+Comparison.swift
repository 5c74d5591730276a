/// Programmes beside one another: groups and comparisons.
extension Phrase {
  package static let groups = Phrase("Kelompok program", "Programme groups")
  package static let groupsByAgency = Phrase("menurut dinas", "by agency")
  package static let groupsByStrategy = Phrase("menurut strategi", "by strategy")
  package static let groupsByRegion = Phrase("menurut wilayah", "by region")
  package static let groupsByQuarter = Phrase("menurut triwulan", "by quarter")
  package static let groupsQuestion = Phrase(
    "Program {grouping} s.d. {quarter} {year}: mana yang paling terlambat?",
    "Programmes {grouping} to {quarter} {year}: which is furthest behind?"
  )
  package static let groupsNoStrategy = Phrase(
    "Tanpa strategi (bukan bantuan)",
    "No strategy (a process, no benefit)"
  )
  package static let groupsReports = Phrase(
    "Laporan {received}/{expected}.",
    "Reports {received}/{expected}."
  )
  package static let groupsMoney = Phrase(
    "Uang terpakai {money} ({percent}), {counted} dari {programmes} program.",
    "Spent {money} ({percent}), {counted} of {programmes} {programmes|programme|programmes}."
  )
  package static let groupsNoMoney = Phrase("Uang terpakai: tanpa data.", "Spent: no data.")
  package static let groupsNoSum = Phrase(
    "Uang pemerintah yang berbeda tidak dijumlah.",
    "Money of different governments is not added."
  )
  package static let comparison = Phrase("Perbandingan", "Comparison")
  package static let comparisonQuestion = Phrase(
    "Program s.d. {quarter} {year}: mana yang jauh dari rencana, dan di mana?",
    "Programmes until {quarter} {year}: which are far from their plan, and where?"
  )
  package static let comparisonShares = Phrase(
    "Realisasi dari target setahun, tiap program dan wilayah",
    "Actual of the year's target, by programme and region"
  )
  package static let comparisonFurthest = Phrase(
    "Paling terlambat dari rencananya sendiri",
    "Furthest behind their own plan"
  )
  package static let comparisonClasses = Phrase(
    "Berapa program, menurut selisih dari rencana",
    "How many programmes, by difference from the plan"
  )
  package static let comparisonFarBelow = Phrase(
    "lebih dari {points} poin di bawah",
    "more than {points} {points|point|points} below"
  )
  package static let comparisonBelow = Phrase(
    "sampai {points} poin di bawah",
    "up to {points} {points|point|points} below"
  )
  package static let comparisonAbove = Phrase("sesuai atau lebih", "on plan or above")
  package static let comparisonUnknown = Phrase(
    "tanpa laporan atau rencana",
    "no report or no plan"
  )
}
