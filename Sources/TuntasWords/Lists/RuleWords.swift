package import TuntasModel

/// What is wrong where a rule is broken, in few words.
extension QualityRule: Worded {
  package var phrase: Phrase {
    switch self {
    case .nikMissing: Phrase("NIK kosong atau bukan 16 angka", "NIK empty or not 16 digits")
    case .nikShared: Phrase("Satu NIK, lebih dari satu orang", "One NIK, more than one person")
    case .decileImpossible: Phrase("Desil bukan 1 sampai 10", "Decile not 1 to 10")
    case .regionUnknown: Phrase("Kode wilayah tidak dikenal", "Region code not known")
    case .headCount: Phrase("Kepala keluarga bukan tepat satu", "Not exactly one head of family")
    case .birthDateImpossible: Phrase("Tanggal lahir tidak mungkin", "Birth date that cannot be")
    case .nikBirthDate: Phrase("Tanggal lahir di NIK berbeda", "Birth date differs from the NIK")
    case .nikSex: Phrase("Jenis kelamin di NIK berbeda", "Sex differs from the NIK")
    case .civilMismatch: Phrase("Belum padan dengan Dukcapil", "No match with the civil register")
    case .outsideCard: Phrase("KTP dari kabupaten atau kota lain", "Identity card from elsewhere")
    case .familyCardNumber:
      Phrase("Nomor KK salah atau dipakai dua kali", "Family card wrong or used twice")
    case .noAdult: Phrase("Tidak ada anggota 17 tahun ke atas", "Nobody aged 17 or older")
    case .possibleDouble:
      Phrase("Mungkin orang yang sama dua kali", "Possibly the same person twice")
    case .possiblyBetterOff: Phrase("Mungkin sudah mampu", "Possibly better off")
    case .aidAfterDeath: Phrase("Bantuan sesudah meninggal", "Aid after death")
    case .sameBenefitTwice: Phrase("Bantuan yang sama dua kali", "The same benefit twice")
    case .reportImplausible: Phrase("Laporan tidak wajar", "Implausible report")
    case .unreadable: Phrase("Isi kolom tidak dikenal", "Cell not understood")
    case .regionName: Phrase("Nama dan kode wilayah berbeda", "Region name and code disagree")
    case .oldData: Phrase("Daftar lebih tua dari tiga bulan", "List older than three months")
    case .unitMismatch: Phrase("Satuan tertukar", "Units mixed up")
    case .nikFromElsewhere: Phrase("NIK dari wilayah lain", "NIK from elsewhere")
    case .nikSynthetic: Phrase("NIK contoh", "Sample NIK")
    case .villageWithoutRows:
      Phrase("Desa tanpa keluarga di daftar", "Village without families listed")
    }
  }
}
