package import TuntasModel

/// What roles are called.
extension Role: Worded {
  package var phrase: Phrase {
    switch self {
    case .steward: Phrase("pengelola", "steward")
    case .lead: Phrase("pimpinan", "lead")
    case .analyst: Phrase("analis", "analyst")
    case .agency: Phrase("dinas", "agency")
    case .district: Phrase("kecamatan", "district office")
    case .village: Phrase("desa atau kelurahan", "village office")
    case .auditor: Phrase("pemeriksa", "auditor")
    }
  }
}

/// What somebody does, as the end of a sentence.
extension Verb: Worded {
  package var phrase: Phrase {
    switch self {
    case .seeFigures: Phrase("melihat angka", "see figures")
    case .seeFamilies:
      Phrase("melihat keluarga satu per satu, tersamar", "see families one by one, masked")
    case .unmask:
      Phrase("membuka nama untuk waktu singkat", "see names and addresses for a short time")
    case .search: Phrase("mencari wilayah dan program", "search regions and programmes")
    case .searchFamilies:
      Phrase("mencari keluarga menurut nama atau nomor K", "search families by name or number K")
    case .searchRecords:
      Phrase(
        "mencari keluarga menurut nomor register atau alamat",
        "search families by register id or address"
      )
    case .seeFamilyIssues:
      Phrase("melihat temuan mutu data per keluarga", "see findings of data quality by family")
    case .takeFiguresOut: Phrase("mengekspor angka", "take figures out")
    case .takePeopleOut:
      Phrase("mengekspor nama, NIK, dan alamat", "take names, NIK and addresses out")
    case .seeImports: Phrase("melihat riwayat impor", "see the history of imports")
    case .change:
      Phrase(
        "mengimpor, membatalkan impor, memutakhirkan database",
        "import, take an import back, bring the database up to date"
      )
    case .followUp: Phrase("mencatat tindak lanjut", "record follow-ups")
    case .readLog: Phrase("membaca log akses", "read the log of access")
    }
  }
}
