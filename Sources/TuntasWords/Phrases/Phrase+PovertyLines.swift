/// The poverty lines.
extension Phrase {
  package static let povertyLines = Phrase("Garis kemiskinan", "Poverty lines")
  package static let povertyLinesQuestion = Phrase(
    "Berapa garis kemiskinan, menurut siapa, dan dengan cara apa?",
    "What are the poverty lines, who says so, and by which method?"
  )
  package static let povertyLinesApart = Phrase(
    "Garis BPS dan garis miskin ekstrem tidak pernah disambung atau dibandingkan.",
    "The BPS line and the extreme-poverty line are never joined or compared."
  )
  package static let povertyLinesBPS = Phrase(
    "BPS, ribu rupiah per orang per bulan",
    "BPS, thousand rupiah per person and month"
  )
  package static let povertyLinesBPSOfAll = Phrase(
    "Garis BPS terbaru, rupiah per orang per bulan",
    "The newest BPS line, rupiah per person and month"
  )
  package static let povertyLinesExtreme = Phrase(
    "Garis miskin ekstrem: kesetaraan daya beli (PPP), bukan kurs pasar",
    "Extreme-poverty line: purchasing power (PPP), not the market rate"
  )
  package static let povertyLinesNoExtreme = Phrase(
    "Garis miskin ekstrem: TANPA DATA.",
    "Extreme-poverty line: NO DATA."
  )
  package static let povertyLinesNoBPS = Phrase(
    "Garis BPS {region}: TANPA DATA.",
    "BPS line of {region}: NO DATA."
  )
  package static let povertyLinesNone = Phrase(
    "Belum ada garis kemiskinan yang tercatat.",
    "No poverty line is recorded yet."
  )
  package static let povertyLinesYear = Phrase("Tahun", "Year")
  package static let povertyLinesSince = Phrase("Sejak", "Since")
  package static let povertyLinesRupiah = Phrase("Rupiah", "Rupiah")
  package static let povertyLinesRise = Phrase("Naik", "Rise")
  package static let povertyLinesPer = Phrase("Rupiah", "Rupiah")
  package static let povertyLinesBasis = Phrase("Menurut", "According to")
  package static let povertyLinesConflict = Phrase("Beda", "Differs")
  package static let povertyLineExtremeBrief = Phrase("ekstrem", "extreme")
  package static let povertyLineBPSBrief = Phrase("BPS", "BPS")
  package static let povertyLinesTwo = Phrase("dua garis", "two lines")
  package static let povertyLinesOtherMethod = Phrase("cara berganti", "method changed")
  package static let povertyLinesOtherMethodBrief = Phrase("cara baru", "new method")
  package static let povertyLinesSourcesDifferBrief = Phrase("beda", "differ")
  package static let povertyLinesSourcesDiffer = Phrase("sumber beda", "sources differ")
  package static let povertyLinesYears = Phrase(
    "BPS {first}–{last}: {count} tahun, satu cara.",
    "BPS {first}–{last}: {count} {count|year|years}, one method."
  )
  package static let povertyLinesYearsOfMethods = Phrase(
    "BPS {first}–{last}: {count} tahun, caranya tidak selalu sama.",
    "BPS {first}–{last}: {count} {count|year|years}, not always by one method."
  )
  package static let povertyLinesMissing = Phrase("Tanpa data: {years}.", "No data: {years}.")
  package static let povertyLinesAlike = Phrase(
    "{year}: {count} sumber, angkanya sama.",
    "{year}: {count} {count|source|sources}, the same figure."
  )
  package static let povertyLinesDiffer = Phrase(
    "{year}: {count} sumber, angkanya berbeda.",
    "{year}: {count} {count|source|sources}, different figures."
  )
  package static let povertyLinesLegend = Phrase(
    "* angka terbit  ± sekitar  dua garis: keduanya dipakai wilayah itu dalam setahun",
    "* published  ± about  two lines: the region used both within a year"
  )
}
