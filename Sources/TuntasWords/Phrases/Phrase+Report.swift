/// Reports as documents.
extension Phrase {
  package static let reportsNoneExpected = Phrase(
    "Belum ada laporan yang ditunggu: TANPA DATA.",
    "No report is expected yet: NO DATA."
  )
  package static let reportsNoneIn = Phrase(
    "0 dari {expected} laporan sudah masuk; siapa yang terlambat belum diketahui.",
    "0 of {expected} {expected|report|reports} in; who is behind is not known yet."
  )
  package static let reportProgrammes = Phrase(
    "Program: target dan realisasi {year}",
    "Programmes: target and actual {year}"
  )
  package static let reportOverview = Phrase(
    "Kemiskinan ekstrem: ringkasan {year}",
    "Extreme poverty: overview {year}"
  )
  package static let reportSampleNote = Phrase(
    "angka tanpa tanda * mungkin contoh, bukan keadaan nyata.",
    "figures without the mark * may be samples, not real ones."
  )
  package static let reportAgainstTarget = Phrase("Realisasi dari target", "Actual of target")
  package static let reportGaps = Phrase(
    "Selisih dari rencana sendiri, dalam poin persen dari target",
    "Difference from the own plan, in percentage points of the target"
  )
  package static let reportGapsLeftOut = Phrase(
    "{count} program tanpa laporan atau tanpa rencana tidak digambar: belum lapor bukan nol.",
    "{count} {count|programme|programmes} without a report or a plan {count|is|are} not "
      + "drawn: not reported is not zero."
  )
  package static let reportPoints = Phrase("{points} poin", "{points} {points|point|points}")
  package static let reportSides = Phrase("◄ kurang   lebih ►", "◄ short   over ►")
  package static let reportAgencies = Phrase(
    "Status program menurut dinas",
    "Status of programmes by agency"
  )
  package static let reportByStatus = Phrase("Program menurut status", "Programmes by status")
  package static let reportActual = Phrase("realisasi", "actual")
  package static let reportPlan = Phrase("rencana", "plan")
  package static let reportPlanUntil = Phrase("rencana s.d. {quarter}", "plan to {quarter}")
  package static let reportTarget = Phrase("target", "target")
  package static let reportTargetOfYear = Phrase("target setahun", "target of the year")
  package static let reportBeyond = Phrase("lebih dari target", "more than the target")
  package static let reportNoFigure = Phrase("tanpa angka (bukan nol)", "no figure (not zero)")
  package static let reportPublished = Phrase("angka terbit", "published figure")
  package static let reportAbout = Phrase("sekitar, menurut sumbernya", "about, as its source says")
}
