/// Explanations of groups, their reports and their money.
extension Phrase {
  package static let explainQuarterReported = Phrase(
    "keadaan {day}, dilaporkan {reported}",
    "as of {day}, reported {reported}"
  )
  package static let explainNamedTitle = Phrase(
    "{count} {unit} ada nama dan alamatnya, {place}",
    "{count} {unit} have a name and an address, {place}"
  )
  package static let explainNamed = Phrase(
    "Penerima tahun {year} (diterima atau selesai) yang ada nama dan alamatnya di data ini.",
    "Recipients of {year} (received or finished) who have a name and an address in this data."
  )
  package static let explainNamedSource = Phrase(
    "daftar penerima dari dinas, yang diimpor",
    "lists of recipients from the agency, as imported"
  )
  package static let explainNamedDont = Phrase(
    "disamakan dengan laporan dinas: yang tanpa nama tidak dapat diperiksa",
    "take it for the agency's report: what has no name cannot be checked"
  )
  package static let explainNamedFamilies = Phrase(
    "keluarga (KK) dengan nama dan alamat, satu keluarga satu kali",
    "families (family cards) with a name and an address, each once"
  )
  package static let explainNamedPeople = Phrase(
    "orang dengan nama dan alamat, satu orang satu kali",
    "people with a name and an address, each once"
  )
  package static let explainNamedGroups = Phrase(
    "kelompok bernama, satu kelompok satu kali",
    "groups with a name, each once"
  )
  package static let explainNamedUnit = Phrase(
    "{unit}; laporan dan target dalam {reported}",
    "{unit}; report and target in {reported}"
  )
  package static let explainNamedIs = Phrase(
    "{count} dari target {target} ({percent})",
    "{count} of a target of {target} ({percent})"
  )
  package static let explainMoneyIs = Phrase(
    "{spent} dari pagu {ceiling} ({percent})",
    "{spent} of a ceiling of {ceiling} ({percent})"
  )
  package static let explainQuartersTitle = Phrase(
    "{programme}, {region}: triwulan demi triwulan {year}",
    "{programme}, {region}: quarter by quarter, {year}"
  )
  package static let explainQuarters = Phrase(
    "Yang dicapai sampai akhir tiap triwulan, dijumlah sejak Januari. Kolom mulai dari 0; "
      + "tanda = rencana, garis = target.",
    "What was reached by the end of each quarter, summed since January. Columns start at 0; "
      + "a mark is the plan, the line the target."
  )
  package static let explainQuarter = Phrase("Triwulan", "Quarter")
  package static let explainQuarterIs = Phrase(
    "{quarter}: {actual}, rencana {plan}, {status}",
    "{quarter}: {actual}, plan {plan}, {status}"
  )
  package static let explainGroupTitle = Phrase(
    "{group}: {programmes} program s.d. {quarter} {year}",
    "{group}: {programmes} {programmes|programme|programmes} to {quarter} {year}"
  )
  package static let explainGroup = Phrase(
    "Program yang disatukan menurut hal yang sama. Satuannya berbeda, jadi realisasinya "
      + "tidak dijumlah: hanya status, laporan, dan uang.",
    "Programmes put together by what they share. Their units differ, so what was done is not "
      + "added up: only statuses, reports and money are."
  )
  package static let explainGroupUnit = Phrase(
    "status: program; laporan: laporan triwulan; uang: rupiah",
    "statuses: programmes; reports: quarterly reports; money: rupiah"
  )
  package static let explainStatuses = Phrase("Status", "Status")
  package static let explainReportsLabel = Phrase("Laporan", "Reports")
  package static let explainMoney = Phrase("Uang", "Money")
  package static let explainGroupMoney = Phrase(
    "{money} terpakai ({percent} dari pagu), dari {counted} dari {programmes} program yang "
      + "menyebut keduanya",
    "{money} spent ({percent} of the ceiling), of {counted} of {programmes} "
      + "{programmes|programme|programmes} that give both"
  )
  package static let explainDistances = Phrase(
    "Berapa program berada seberapa jauh dari rencananya sendiri, dalam poin (seperseratus "
      + "target).",
    "How many programmes are how far from their own plan, in points (hundredths of the target)."
  )
  package static let explainDistancesTitle = Phrase(
    "{known} dari {all} program dapat dibandingkan dengan rencananya",
    "{known} of {all} {all|programme|programmes} can be set against {all|its plan|their plans}"
  )
  package static let explainSharesTitle = Phrase(
    "{programme}: realisasi dari target di tiap wilayah",
    "{programme}: actual of the target in each region"
  )
  package static let explainShares = Phrase(
    "Realisasi dari target setahun, dijumlah sejak Januari, tiap pemerintah sendiri-sendiri.",
    "Actual of the target of the year, summed since January, each government by itself."
  )
  package static let explainRegionLabel = Phrase("Wilayah", "Region")
  package static let explainShareIs = Phrase(
    "{region}: {count} ({percent})",
    "{region}: {count} ({percent})"
  )
  package static let explainAgencyTitle = Phrase(
    "Laporan {agency}, {region}: {missing} belum masuk",
    "Reports of {agency}, {region}: {missing} not in"
  )
  package static let explainQuarterReports = Phrase(
    "{quarter}: {part} dari {whole} laporan",
    "{quarter}: {part} of {whole} {whole|report|reports}"
  )
  package static let explainQuarterNone = Phrase(
    "{quarter}: tidak ditunggu laporan",
    "{quarter}: no report expected"
  )
  package static let explainAgencyDate = Phrase(
    "triwulan yang sudah lewat; dilihat dari {day}",
    "the quarters that are over; seen from {day}"
  )
  package static let explainNamedFamiliesWord = Phrase("keluarga", "families")
  package static let explainNamedPeopleWord = Phrase("orang", "people")
  package static let explainNamedGroupsWord = Phrase("kelompok", "groups")
  package static let explainStrategy = Phrase(
    "Strategi pemerintah yang diikuti program, dan anggaran yang membayarnya.",
    "The strategy that the programme belongs to, and the budgets that pay for it."
  )
  package static let explainStrategyLabel = Phrase("Strategi", "Strategy")
  package static let explainCatalogueMethod = Phrase(
    "ditulis dalam daftar program, tidak dihitung",
    "written in the list of programmes, not computed"
  )
  package static let explainCatalogueSource = Phrase(
    "daftar program di data ini, sebagaimana diimpor",
    "the list of programmes in this data, as imported"
  )
  package static let explainCatalogueCertainty = Phrase(
    "menurut daftar programnya",
    "as the list of programmes has it"
  )
  package static let explainPartsTitle = Phrase(
    "{place}: {known} dari {all} wilayah punya laporan",
    "{place}: {known} of {all} {all|region|regions} {known|has|have} a report"
  )
  package static let explainParts = Phrase(
    "Wilayah di bawahnya menurut laporan dinas, yang paling kurang dari rencana lebih dahulu.",
    "The regions below as the agency reported them, the furthest behind the plan first."
  )
}
