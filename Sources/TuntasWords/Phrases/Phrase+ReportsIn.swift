/// Which reports are in, and the stages of a training.
extension Phrase {
  package static let stageRegistered = Phrase("terdaftar", "registered")
  package static let stageInvited = Phrase("diundang", "invited")
  package static let stageAttended = Phrase("hadir", "attended")
  package static let stageFinished = Phrase("selesai", "finished")
  package static let stagePlaced = Phrase("bekerja/diberi modal", "placed/given capital")
  package static let reportsIn = Phrase("Laporan masuk", "Reports in")
  package static let reportsInQuestion = Phrase(
    "Dinas mana yang belum mengirim laporan s.d. {quarter} {year}?",
    "Which agency has not sent its reports to {quarter} {year}?"
  )
  package static let reportsInCounts = Phrase(
    "{received} dari {expected} laporan sudah masuk; {late} dari {agencies} dinas masih "
      + "berutang laporan.",
    "{received} of {expected} {expected|report|reports} {received|is|are} in; {late} of "
      + "{agencies} {agencies|agency|agencies} still {late|owes|owe} reports."
  )
  package static let reportsInMissing = Phrase("Kurang", "Late")
  package static let reportsInAhead = Phrase("nanti", "ahead")
  package static let reportsInLegend = Phrase(
    "masuk/ditunggu   ██ semua   ▒▒ sebagian   ░░ belum ada   ·· tidak ditunggu",
    "in/expected   ██ all   ▒▒ some   ░░ none yet   ·· not expected"
  )
  package static let reportsInDetails = Phrase(
    "Program menurut dinas dan triwulan",
    "Programmes by agency and quarter"
  )
  package static let reportsInLine = Phrase(
    "{quarter} {agency}: {reports}.",
    "{quarter} {agency}: {reports}."
  )
  package static let reportsInNotSent = Phrase(
    "belum lapor {programmes}",
    "not reported {programmes}"
  )
  package static let reportsInSent = Phrase("masuk {programmes}", "in {programmes}")
}
