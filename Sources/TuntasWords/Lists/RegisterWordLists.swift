package import TuntasModel

/// What registers are called.
extension Register: Worded {
  package var phrase: Phrase {
    switch self {
    case .p3ke: Phrase("P3KE", "P3KE")
    case .dtsen: Phrase("DTSEN", "DTSEN")
    case .dtks: Phrase("DTKS", "DTKS")
    case .local: Phrase("pemerintah daerah", "the local government")
    }
  }
}

/// Whether a list was verified.
extension ListStage: Worded {
  package var phrase: Phrase {
    switch self {
    case .beforeVerification: Phrase("sebelum verifikasi", "before verification")
    case .afterVerification: Phrase("sesudah verifikasi", "after verification")
    case .unstated: Phrase("tidak disebut", "not stated")
    }
  }

  /// As the end of a clause; what is not stated adds nothing.
  package var clausePhrase: Phrase {
    switch self {
    case .beforeVerification: Phrase(", sebelum verifikasi", ", before verification")
    case .afterVerification: Phrase(", sesudah verifikasi", ", after verification")
    case .unstated: Phrase("", "")
    }
  }
}
