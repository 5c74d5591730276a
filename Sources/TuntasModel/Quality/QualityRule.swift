/// A rule of data quality (aturan mutu data); its raw value is the code that officials know it by.
///
/// The list is closed: K are critical (kritis), P warnings (peringatan), I for information (info).
/// Unknown breaks no rule unless the rule itself says so.
public enum QualityRule: String, Vocabulary {
  /// The NIK is empty or has not sixteen digits.
  case nikMissing = "K1"
  /// One NIK stands at more than one active person.
  case nikShared = "K2"
  /// The welfare decile is not 1 to 10.
  case decileImpossible = "K3"
  /// No region has the code, or not below the region that it is said to lie in.
  case regionUnknown = "K4"
  /// The family has no head or more than one.
  case headCount = "K5"
  /// The birth date is no day, in the future or more than 120 years ago.
  case birthDateImpossible = "K6"
  /// The birth date within the NIK is another one (not proof of anything: a NIK is for good).
  case nikBirthDate = "P1"
  /// The sex within the NIK (40 added to the day for women) is another one.
  case nikSex = "P2"
  /// The civil register does not have the person, or nobody has asked it (padan Dukcapil).
  case civilMismatch = "P3"
  /// The identity card is from another regency or city (KTP luar).
  case outsideCard = "P4"
  /// The number of the family card has not sixteen digits, or stands at two families (No. KK).
  case familyCardNumber = "P5"
  /// Nobody in the family is seventeen or older.
  case noAdult = "P6"
  /// Another person of the village has a similar name and the same birth date.
  case possibleDouble = "P7"
  /// The decile is low, but somebody has a post that pays (possibly no longer poor).
  case possiblyBetterOff = "P8"
  /// Aid was recorded after the death was known.
  case aidAfterDeath = "P9"
  /// The same benefit twice in a year, or two housing aids within five years.
  case sameBenefitTwice = "P10"
  /// A report has more done than the target, more spent than the ceiling, all done for nothing, or a
  /// number below zero.
  case reportImplausible = "P11"
  /// A cell holds what its column does not know, or an amount below zero; it is kept as it came.
  case unreadable = "P12"
  /// The name and the code of a region disagree.
  case regionName = "P13"
  /// A list is older than the cycle of the register.
  case oldData = "P14"
  /// A count of heads stands where a percent belongs, or the other way round.
  case unitMismatch = "P15"
  /// The first six digits of the NIK are of no district of this regency or city.
  case nikFromElsewhere = "I1"
  /// The NIK has the serial of sample persons.
  case nikSynthetic = "I2"
  /// A village that a list covers has no family on it.
  case villageWithoutRows = "I3"

  /// The code as officials write it, for example `K1`.
  public var code: String { rawValue }

  /// How bad an offence is; it belongs to the rule and is the same wherever it is found.
  public var severity: QualitySeverity {
    switch self {
    case .nikMissing, .nikShared, .decileImpossible, .regionUnknown, .headCount,
      .birthDateImpossible:
      .critical
    case .nikBirthDate, .nikSex, .civilMismatch, .outsideCard, .familyCardNumber, .noAdult,
      .possibleDouble, .possiblyBetterOff, .aidAfterDeath, .sameBenefitTwice, .reportImplausible,
      .unreadable, .regionName, .oldData, .unitMismatch:
      .warning
    case .nikFromElsewhere, .nikSynthetic, .villageWithoutRows:
      .info
    }
  }

  /// Tells whether the rows that break it may be those of a family; the others are figures, lists
  /// and regions, which everybody may see.
  public var isAboutPeople: Bool {
    switch self {
    case .reportImplausible, .oldData, .unitMismatch, .villageWithoutRows: false
    default: true
    }
  }
}
