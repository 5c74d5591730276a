package import TuntasModel

/// The villages by their deliberations.
extension Phrase {
  package static let verification = Phrase("Verifikasi", "Verification")
  package static let verificationCount = Phrase(
    "{done} dari {villages} desa/kelurahan selesai musyawarah; {left} belum.",
    "{done} of {villages} {villages|village|villages} {done|has|have} finished the "
      + "deliberation; {left} {left|has|have} not."
  )
  package static let verificationNoRecords = Phrase(
    "Belum ada catatan musyawarah di sini: TANPA DATA, bukan nol.",
    "No deliberation is recorded here yet: NO DATA, not zero."
  )
  package static let verificationNoRecord = Phrase("tanpa catatan", "no record")
  package static let verificationNone = Phrase(
    "Tidak ada desa/kelurahan yang boleh ditampilkan di sini.",
    "There is no village to show here."
  )
  package static let verificationWithheld = Phrase(
    "Desa/kelurahan pemerintah lain tidak ditampilkan: {governments}.",
    "Villages of other governments are not shown: {governments}."
  )
  package static let explainDeliberationMethod = Phrase(
    "tahap menurut catatan desa/kelurahan",
    "the stage as the village recorded it"
  )
  package static let explainDeliberationCertainty = Phrase(
    "catatan desa/kelurahan, seperti diimpor",
    "the village's record, as imported"
  )
  package static let columnDeliberationStage = Phrase("Tahap", "Stage")
}

/// How far a village has come (tahap musyawarah).
extension DeliberationStage: Worded {
  package var phrase: Phrase {
    switch self {
    case .notYet: Phrase("belum", "not yet")
    case .scheduled: Phrase("terjadwal", "scheduled")
    case .held: Phrase("dilaksanakan", "held")
    case .minutesSent: Phrase("berita acara terkirim", "minutes sent")
    case .districtAgreed: Phrase("kecamatan setuju", "district agreed")
    case .planningAgreed: Phrase("Bappeda setuju", "Bappeda agreed")
    case .decree: Phrase("ditetapkan (SK)", "fixed by decree")
    }
  }

  /// The word where a column is narrow.
  package var shortPhrase: Phrase {
    switch self {
    case .minutesSent: Phrase("BA terkirim", "minutes sent")
    case .districtAgreed: Phrase("kec. setuju", "distr. agreed")
    case .decree: Phrase("ditetapkan", "decree")
    case .notYet, .scheduled, .held, .planningAgreed: phrase
    }
  }
}
