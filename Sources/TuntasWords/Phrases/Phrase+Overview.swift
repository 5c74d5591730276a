/// What the overview and the regions below it say.
extension Phrase {
  package static let overview = Phrase("Ringkasan", "Overview")
  package static let regions = Phrase("Wilayah", "Regions")
  package static let overviewQuestion = Phrase(
    "Keluarga miskin ekstrem: siapa belum tercatat menerima program tahun {year}?",
    "Extreme poor families: who is not recorded in any programme of {year}?"
  )
  package static let overviewBekasi = Phrase(
    "Bekasi (dua pemerintah, dua daftar: tidak dijumlahkan)",
    "Bekasi (two governments, two lists: never summed)"
  )
  package static let otherDistricts = Phrase(
    "{count} kecamatan lain",
    "{count} other {count|district|districts}"
  )
  package static let otherVillages = Phrase(
    "{count} desa/kelurahan lain",
    "{count} other {count|village|villages}"
  )
  package static let overviewProgrammes = Phrase(
    "Program yang perlu perhatian dulu",
    "Programmes that need attention first"
  )
  package static let overviewDeliberations = Phrase(
    "Musyawarah (desa/kel.)",
    "Village deliberations"
  )
  package static let overviewDeliberationsShort = Phrase("Musyawarah", "Deliberations")
  package static let overviewReports = Phrase("Laporan (program)", "Reports in")
  package static let overviewReportsShort = Phrase("Laporan", "Reports in")
  package static let overviewTargetAhead = Phrase(
    "Target nol: akhir {year}, {document}.",
    "Target of zero: end of {year}, {document}."
  )
  package static let overviewTargetPassed = Phrase(
    "Target {year}, {document}: sudah lewat.",
    "Target {year}, {document}: passed."
  )
  package static let overviewNoTarget = Phrase(
    "Target nol: belum ada data.",
    "Target of zero: no data."
  )
  package static let regionsQuestion = Phrase(
    "Empat pemerintah, empat daftar: tidak dijumlahkan.",
    "Four governments, four lists: never summed."
  )
  package static let regionsListed = Phrase(
    "{families} keluarga di daftar ({day}{stage}; umur data {months} bulan).",
    "{families} {families|family|families} on the list ({day}{stage}; {months} "
      + "{months|month|months} old)."
  )
  package static let regionsWithout = Phrase(
    "{families} keluarga belum tercatat menerima program apa pun tahun {year}.",
    "{families} {families|family is|families are} not recorded in any programme of {year}."
  )
  package static let regionsNoNames = Phrase(
    "Belum ada dinas yang mengirim nama penerima program tahun {year}.",
    "No agency has sent the names of those who received a programme in {year} yet."
  )
  package static let regionsNoList = Phrase(
    "Belum ada daftar untuk wilayah ini.",
    "There is no list for this region yet."
  )
  package static let regionsNone = Phrase(
    "Tidak ada wilayah di bawahnya; 4 menampilkan keluarganya.",
    "There are no regions below; 4 shows its families."
  )
  package static let regionsFew = Phrase(
    "Di bawah 20 keluarga: jumlah saja, tanpa persen.",
    "Below 20 families: counts only, no percent."
  )
  package static let noList = Phrase("tanpa daftar", "no list")
  package static let regionsNotCovered = Phrase(
    "Daftar {day} tidak mencakup wilayah ini: TANPA DATA, bukan nol.",
    "The list of {day} does not cover this region: NO DATA, not zero."
  )
  package static let regionsListWithoutRows = Phrase(
    "Daftar {day} belum berisi keluarga: TANPA DATA, bukan nol.",
    "The list of {day} holds no family yet: NO DATA, not zero."
  )
  package static let certaintyCounted = Phrase("dihitung dari data.", "counted from the data.")
  package static let certaintyAbout = Phrase("sekitar (±)", "about (±)")
  package static let overviewTargetShort = Phrase(
    "Target nol: akhir {year} ({document}).",
    "Target of zero: end of {year} ({document})."
  )
  package static let overviewNoOutlook = Phrase(
    "Perkiraan belum dapat dihitung.",
    "No date can be projected yet."
  )
  package static let overviewVerified = Phrase(
    "{before} menjadi {after} keluarga: hasil verifikasi {year} (meninggal, pindah dll).",
    "{before} became {after} {after|family|families}: verification of {year} (died, moved "
      + "and so on)."
  )
  package static let overviewEarlierList = Phrase(
    "{before} menjadi {after} keluarga: daftar {from} ke daftar {to}.",
    "{before} became {after} {after|family|families}: list of {from} to list of {to}."
  )
  package static let map = Phrase("Peta", "Map")
  package static let mapTitle = Phrase(
    "{figure} · {kind} ({number}/{count})",
    "{figure} · {kind} ({number}/{count})"
  )
  package static let mapWithout = Phrase(
    "Belum tercatat menerima program {year}",
    "Not recorded in a programme of {year}"
  )
  package static let mapFamilies = Phrase("Keluarga di daftar", "Families on the list")
  package static let mapRecorded = Phrase(
    "Sudah tercatat {year}, persen",
    "Recorded in {year}, percent"
  )
  package static let mapBehind = Phrase(
    "Program paling terlambat {year}, poin",
    "Furthest behind plan {year}, points"
  )
  package static let mapCounts = Phrase(
    "{recorded}/{families} tercatat, belum {without}",
    "{recorded}/{families} recorded, {without} not"
  )
  package static let mapListed = Phrase(
    "{families} keluarga di daftar",
    "{families} {families|family|families} on the list"
  )
  package static let mapPoints = Phrase(
    "{points} poin tertinggal dari rencana",
    "{points} {points|point|points} behind plan"
  )
  package static let mapTooFew = Phrase("tanpa persen", "no percent")
  package static let mapNoReport = Phrase("tanpa laporan", "no report")
  package static let mapNone = Phrase(
    "Tidak ada bagian wilayah untuk digambar.",
    "There is no part of the region to draw."
  )
  package static let mapWithoutMiddle = Phrase(
    "{count} wilayah tidak digambar karena titik tengahnya tidak ada.",
    "Not drawn, since nobody gave {count|its|their} middle: {count} {count|region|regions}."
  )
  package static let publishedOnly = Phrase("TERBIT SAJA", "PUBLISHED")
  package static let certaintyOfListAndCount = Phrase(
    "{families}: {certainty}; yang tercatat dan belum: dihitung di sini.",
    "{families}: {certainty}; recorded and not yet: counted here."
  )
  package static let earlierDayNote = Phrase(
    "Per {day}: ≤ ≥ memuat catatan tanpa tanggal; → baru ada sesudahnya.",
    "As of {day}: ≤ ≥ count rows without a date; → came after that day."
  )
  package static let earlierDayFamilies = Phrase(
    "Per {day}: ≤ ? tanpa tanggal; anggota, desil, dan rumah menurut data terbaru.",
    "As of {day}: ≤ ? have no date; members, decile and house are of the newest data."
  )
  package static let earlierDayFamily = Phrase(
    "Per {day}: ? tanpa tanggal; anggota, desil, dan rumah menurut data terbaru.",
    "As of {day}: ? has no date; members, decile and house are of the newest data."
  )
  package static let earlierDayFindings = Phrase(
    "Temuan menurut data terbaru, bukan per {day}.",
    "Findings are of the newest data, not as of {day}."
  )
  package static let regionsLaterList = Phrase(
    "Belum ada daftar per {day}; yang ada dibuat {list}.",
    "No list yet as of {day}; the one there is was made on {list}."
  )
  package static let markRecorded = Phrase(
    "≤ ≥: {count} keluarga tercatat lewat catatan tanpa tanggal, jadi belum tentu sudah "
      + "tercatat pada hari itu",
    "≤ ≥: families recorded by rows without a date: {count}, so perhaps not yet on that day"
  )
  package static let markDeliberated = Phrase(
    "≤ ≥: {count} musyawarah tanpa tanggal, jadi belum tentu sudah selesai pada hari itu",
    "≤ ≥: deliberations without a date: {count}, so perhaps not done yet on that day"
  )
  package static let markReports = Phrase(
    "≤: {count} laporan tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    "≤: reports without a date: {count}, so perhaps not in yet on that day"
  )
  package static let markReport = Phrase(
    "≤: laporannya tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    "≤: its report has no date, so perhaps it was not in yet on that day"
  )
  package static let markNamed = Phrase(
    "≤: {count} di antaranya tanpa tanggal, jadi belum tentu sudah pada hari itu",
    "≤: {count} of them without a date, so perhaps not yet on that day"
  )
  package static let markAnswer = Phrase(
    "?: jawaban desa tanpa tanggal, jadi belum tentu sudah ada pada hari itu",
    "?: the village's answer has no date, so perhaps it was not there on that day"
  )
  package static let markReceived = Phrase(
    "?: catatannya tanpa tanggal, jadi belum tentu sudah diterima pada hari itu",
    "?: its rows have no date, so perhaps not received yet on that day"
  )
  package static let markServed = Phrase(
    "≥: {count} keluarga menerima tanpa tanggal, jadi belum tentu sudah pada hari itu",
    "≥: families reached without a date: {count}, so perhaps not yet on that day"
  )
  package static let markBehind = Phrase(
    "≥: {count} laporan tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    "≥: reports without a date: {count}, so perhaps not in yet on that day"
  )
  package static let mapRepairs = Phrase(
    "Perbaikan data: kritis, peringatan",
    "Data repairs, critical and warnings"
  )
  package static let mapNotChecked = Phrase("tanpa hitungan", "not counted")
}
