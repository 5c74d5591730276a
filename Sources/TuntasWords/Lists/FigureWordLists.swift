package import TuntasModel

/// How sure a figure is.
extension Certainty: Worded {
  package var phrase: Phrase {
    switch self {
    case .published: Phrase("angka terbit", "published figure")
    case .remark: Phrase("pernyataan pejabat", "official's remark")
    case .computed: Phrase("hasil hitungan", "computed")
    case .conflicting: Phrase("dua sumber berbeda", "sources disagree")
    }
  }

  /// Where there is little room.
  package var shortPhrase: Phrase {
    switch self {
    case .published: Phrase("terbit", "published")
    case .remark: Phrase("pernyataan", "remark")
    case .computed: Phrase("hitungan", "computed")
    case .conflicting: Phrase("berbeda", "disputed")
    }
  }
}

/// The two kinds of poverty lines.
extension PovertyLineKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .extreme: Phrase("garis miskin ekstrem", "extreme poverty line")
    case .bps: Phrase("garis kemiskinan BPS", "BPS poverty line")
    }
  }
}

/// For whom and how long a poverty line is.
extension PovertyLineUnit: Worded {
  package var phrase: Phrase {
    switch self {
    case .personDay: Phrase("per orang per hari", "per person and day")
    case .personMonth: Phrase("per orang per bulan", "per person and month")
    case .familyOfFourMonth: Phrase("per keluarga 4 orang per bulan", "per family of 4 and month")
    }
  }

  /// Where there is little room.
  package var shortPhrase: Phrase {
    switch self {
    case .personDay: Phrase("/orang/hari", "/person/day")
    case .personMonth: Phrase("/orang/bulan", "/person/month")
    case .familyOfFourMonth: Phrase("/4 orang/bulan", "/4 people/mon.")
    }
  }
}

/// What a programme counts.
extension CountedUnit: Worded {
  package var phrase: Phrase {
    switch self {
    case .family: Phrase("kel.", "fam.")
    case .person: Phrase("orang", "people")
    case .housingUnit: Phrase("unit", "units")
    case .group: Phrase("kelompok", "groups")
    case .metre: Phrase("meter", "metres")
    case .business: Phrase("usaha", "firms")
    case .connection: Phrase("rumah", "taps")
    case .unit: Phrase("unit", "units")
    case .vacancy: Phrase("lowongan", "jobs")
    }
  }

  /// The unit in full, as in a sentence.
  package var fullPhrase: Phrase {
    switch self {
    case .family: Phrase("keluarga penerima (KPM)", "beneficiary families (KPM)")
    case .person: Phrase("orang", "people")
    case .housingUnit: Phrase("unit rumah", "housing units")
    case .group: Phrase("kelompok", "groups")
    case .metre: Phrase("meter", "metres")
    case .business: Phrase("usaha", "businesses")
    case .connection: Phrase("sambungan rumah", "house connections")
    case .unit: Phrase("unit", "units")
    case .vacancy: Phrase("lowongan", "vacancies")
    }
  }
}
