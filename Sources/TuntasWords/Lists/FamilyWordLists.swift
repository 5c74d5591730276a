package import TuntasModel

/// In which region a decile was counted.
extension DecileScope: Worded {
  package var phrase: Phrase {
    switch self {
    case .national: Phrase("nasional", "national")
    case .province: Phrase("provinsi", "province")
    case .regency: Phrase("kab./kota", "regency")
    }
  }
}

/// Relations within a family.
extension Relation: Worded {
  package var phrase: Phrase {
    switch self {
    case .head: Phrase("kepala keluarga", "head")
    case .spouse: Phrase("istri/suami", "spouse")
    case .child: Phrase("anak", "child")
    case .parent: Phrase("orang tua", "parent")
    case .parentInLaw: Phrase("mertua", "parent-in-law")
    case .childInLaw: Phrase("menantu", "child-in-law")
    case .grandchild: Phrase("cucu", "grandchild")
    case .relative: Phrase("famili lain", "relative")
    case .other: Phrase("lainnya", "other")
    }
  }
}

/// The highest schooling.
extension Schooling: Worded {
  package var phrase: Phrase {
    switch self {
    case .none: Phrase("belum sekolah", "no school")
    case .primaryUnfinished: Phrase("SD", "primary")
    case .primary: Phrase("SD", "primary")
    case .lowerSecondary: Phrase("SMP", "lower sec.")
    case .upperSecondary: Phrase("SMA", "upper sec.")
    case .higher: Phrase("kuliah", "university")
    }
  }
}

/// The work of a member (pekerjaan).
extension Occupation: Worded {
  package var phrase: Phrase {
    switch self {
    case .fisher: Phrase("nelayan", "fisher")
    case .trader: Phrase("pedagang", "trader")
    case .employee: Phrase("pegawai swasta", "employee")
    case .official: Phrase("pejabat negara", "public office")
    case .casual: Phrase("pekerja lepas", "casual worker")
    case .retired: Phrase("pensiunan", "retired")
    case .farmer: Phrase("petani", "farmer")
    case .civilServant: Phrase("PNS/TNI/Polri", "civil servant")
    case .notWorking: Phrase("tidak bekerja", "not working")
    case .selfEmployed: Phrase("wiraswasta", "self-employed")
    }
  }
}

/// What the civil register says.
extension CivilMatch: Worded {
  package var phrase: Phrase {
    switch self {
    case .matches: Phrase("cocok", "matches")
    case .differs: Phrase("tidak cocok", "differs")
    }
  }
}

/// The sexes.
extension Sex: Worded {
  package var phrase: Phrase {
    switch self {
    case .male: Phrase("L", "boy")
    case .female: Phrase("P", "girl")
    }
  }
}

/// What a family may need (kebutuhan).
extension Need: Worded {
  package var phrase: Phrase {
    switch self {
    case .house: Phrase("Rumah", "House")
    case .toilet: Phrase("Jamban", "Toilet")
    case .water: Phrase("Air minum", "Water")
    case .health: Phrase("Kesehatan", "Health")
    case .food: Phrase("Pangan", "Food")
    case .school: Phrase("Sekolah", "School")
    case .work: Phrase("Kerja", "Work")
    case .workInsurance: Phrase("Jaminan kerja", "Work insurance")
    case .business: Phrase("Usaha", "Business")
    }
  }
}

/// What programmes did about a need.
extension RecordedAnswer: Worded {
  package var phrase: Phrase {
    switch self {
    case .received: Phrase("SUDAH", "RECEIVED")
    case .invited: Phrase("SUDAH DIUNDANG", "INVITED")
    case .proposed: Phrase("DIUSULKAN", "PROPOSED")
    case .refused: Phrase("MENOLAK", "REFUSED")
    case .notRecorded: Phrase("BELUM TERCATAT", "NOT RECORDED")
    }
  }
}

/// What a village answered.
extension VerificationStatus: Worded {
  package var phrase: Phrase {
    switch self {
    case .notYet: Phrase("belum", "not yet")
    case .eligible: Phrase("layak", "eligible")
    case .notEligible: Phrase("tidak layak", "not elig.")
    case .newlyProposed: Phrase("usulan baru", "proposed")
    case .postponed: Phrase("ditunda", "postponed")
    }
  }
}

/// Why a family left a list.
extension LeavingReason: Worded {
  package var phrase: Phrase {
    switch self {
    case .died: Phrase("meninggal", "died")
    case .movedWithin: Phrase("pindah dalam kabupaten/kota", "moved within")
    case .movedAway: Phrase("pindah keluar", "moved away")
    case .betterOff: Phrase("sudah membaik", "better off")
    case .double: Phrase("ganda", "double")
    case .notFound: Phrase("tidak ditemukan", "not found")
    case .nikMismatch: Phrase("NIK tidak cocok", "NIK mismatch")
    case .outsideCard: Phrase("KTP luar", "outside KTP")
    case .other: Phrase("lainnya", "other")
    }
  }
}

/// How far an enrolment has come.
extension EnrolmentStatus: Worded {
  package var phrase: Phrase {
    switch self {
    case .proposed: Phrase("diusulkan", "proposed")
    case .invited: Phrase("diundang", "invited")
    case .attended: Phrase("hadir", "attended")
    case .finished: Phrase("selesai", "finished")
    case .received: Phrase("diterima", "received")
    case .refused: Phrase("menolak", "refused")
    case .ended: Phrase("berakhir", "ended")
    }
  }
}
