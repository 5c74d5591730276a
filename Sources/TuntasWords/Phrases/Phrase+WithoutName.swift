/// What agencies reported and for whom nobody is named.
extension Phrase {
  package static let programmeWithoutName = Phrase("  tanpa nama", "  without a name")
  package static let withoutNameStep = Phrase("tanpa nama", "without a name")
  package static let withoutNameCount = Phrase(
    "{place}: {reported} {unit} dilaporkan, {named} bernama, {count} tanpa nama.",
    "{place}: {reported} {unit} reported, {named} named, {count} without a name."
  )
  package static let withoutNameOfWhole = Phrase(
    "Laporan dinas tidak merinci per {kind}; yang tanpa nama hanya diketahui untuk seluruh {place}.",
    "The report names no {kind}: those without a name are known only for all of {place}."
  )
  package static let withoutNameDiffers = Phrase(
    "Baris di bawah berjumlah {sum}, bukan {count}: tidak semua dilaporkan per {kind}, atau ada "
      + "{kind} yang bernama lebih banyak daripada dilaporkan.",
    "The rows below come to {sum} and not {count}: not all is reported by {kind}, or somewhere more "
      + "are named than reported."
  )
  package static let withoutNameOthers = Phrase(
    "{count} {kind} lain: tidak ada laporan dan tidak ada nama.",
    "Besides these ({kind}: {count}) nothing was reported and nobody named."
  )
  package static let withoutNameNone = Phrase(
    "Belum ada wilayah di bawahnya yang dilaporkan atau bernama.",
    "In no region below was anything reported or anybody named."
  )
  package static let withoutNameNotReported = Phrase("tidak dilaporkan", "not reported")
  package static let explainWasReported = Phrase("Laporan", "Reported")
  package static let withoutNameReported = Phrase("Dilaporkan", "Reported")
  package static let withoutNameNamed = Phrase("Bernama", "Named")
  package static let withoutNameMissing = Phrase("Tanpa nama", "Without name")
}
