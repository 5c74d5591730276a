/// The sex of a person (jenis kelamin).
public enum Sex: String, Vocabulary {
  /// Male (laki-laki).
  case male = "m"
  /// Female (perempuan).
  case female = "f"
}

/// How a member is related to the head of the family (hubungan keluarga).
public enum Relation: String, Vocabulary {
  /// The head (kepala keluarga).
  case head
  /// Wife or husband (istri, suami).
  case spouse
  /// A child (anak).
  case child
  /// A parent (orang tua).
  case parent
  /// A parent of the spouse (mertua).
  case parentInLaw = "parent_in_law"
  /// A child's spouse (menantu).
  case childInLaw = "child_in_law"
  /// A grandchild (cucu).
  case grandchild
  /// Another relative (famili lain).
  case relative
  /// Somebody else (lainnya).
  case other
}

/// Whether somebody is married (status kawin).
public enum MaritalStatus: String, Vocabulary {
  /// Not married yet (belum kawin).
  case single
  /// Married (kawin).
  case married
  /// Divorced (cerai hidup).
  case divorced
  /// Widowed (cerai mati).
  case widowed
}

/// The highest schooling begun or finished (pendidikan).
public enum Schooling: String, Vocabulary {
  /// Not in school, or not yet (tidak, belum sekolah).
  case none
  /// Primary school not finished (tidak tamat SD).
  case primaryUnfinished = "primary_unfinished"
  /// Primary school (SD).
  case primary
  /// Lower secondary school (SMP).
  case lowerSecondary = "lower_secondary"
  /// Upper secondary school (SMA, SMK).
  case upperSecondary = "upper_secondary"
  /// University or college (perguruan tinggi).
  case higher
}

/// What somebody works as (pekerjaan); the ten words of the P3KE files.
public enum Occupation: String, Vocabulary {
  /// Fishes (nelayan).
  case fisher
  /// Trades (pedagang).
  case trader
  /// Employed by a company (pegawai swasta).
  case employee
  /// Holds a public office (pejabat negara).
  case official
  /// Works from day to day (pekerja lepas).
  case casual
  /// Retired (pensiunan).
  case retired
  /// Farms (petani).
  case farmer
  /// Civil servant, soldier or police (PNS, TNI, Polri).
  case civilServant = "civil_servant"
  /// Does not work, or not yet (tidak, belum bekerja).
  case notWorking = "not_working"
  /// Runs a business (wiraswasta).
  case selfEmployed = "self_employed"
}

/// Whether somebody lives with a disability (disabilitas).
public enum Disability: String, Vocabulary {
  /// None (tidak).
  case none
  /// Moving (fisik).
  case physical
  /// Seeing, hearing or speaking (sensorik).
  case sensory
  /// Learning (intelektual).
  case intellectual
  /// Of the mind (mental).
  case mental
  /// More than one (ganda).
  case multiple
}

/// Whether a person was found in the civil register (padan Dukcapil).
public enum CivilMatch: String, Vocabulary {
  /// Matches (padan).
  case matches
  /// Does not match (tidak padan).
  case differs
}
