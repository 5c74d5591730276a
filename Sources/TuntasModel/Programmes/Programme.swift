/// The fixed word that names a programme in files, for example `rutilahu`.
public struct ProgrammeCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The word as files write it.
  public let word: String

  /// Takes a word.
  public init(_ word: String) {
    self.word = word
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public init(stringLiteral value: String) {
    word = value
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.word < right.word
  }
}

/// The three strategies against extreme poverty (Inpres 4/2022, Inpres 8/2025).
public enum Strategy: Int, CaseIterable, Sendable {
  /// Lowers what a family must spend (kurangi beban pengeluaran).
  case lowerSpending = 1
  /// Raises what it earns (tambah pendapatan).
  case raiseIncome = 2
  /// Shrinks pockets of poverty (kurangi kantong kemiskinan).
  case shrinkPockets = 3
}

/// Whom a programme is for (penerima manfaat).
public enum Beneficiary: String, Vocabulary {
  /// A family (KPM).
  case family
  /// A person.
  case person
  /// A group.
  case group
  /// A village.
  case village
}

/// What a programme counts (satuan), apart from whom it is for.
public enum CountedUnit: String, Vocabulary {
  /// Families (keluarga).
  case family
  /// People (orang).
  case person
  /// Housing units (unit rumah).
  case housingUnit = "housing_unit"
  /// Groups (kelompok).
  case group
  /// Metres (meter).
  case metre
  /// Businesses (usaha).
  case business
  /// House connections (sambungan rumah).
  case connection
  /// Units of another kind (unit).
  case unit
  /// Vacancies (lowongan).
  case vacancy
}

/// A programme of an agency (program).
public struct Programme: Hashable, Sendable {
  /// The word that names it in files.
  public var code: ProgrammeCode
  /// The name in Indonesian and in English.
  public var name: Bilingual
  /// The name for narrow columns.
  public var shortName: Bilingual
  /// The strategy; `nil` for what is a process and no benefit.
  public var strategy: Strategy?
  /// The agency in charge (dinas, perangkat daerah), unless a target names another.
  public var agency: String
  /// Who works with the agency.
  public var partners: String?
  /// Which budget pays (APBN, APBD, APBDes).
  public var fund: String?
  /// Its place in the plan of the government.
  public var priority: String?
  /// Whom the programme is for.
  public var beneficiary: Beneficiary
  /// The unit that its targets and reports count.
  public var unit: CountedUnit

  /// Makes a programme.
  public init(
    code: ProgrammeCode,
    name: Bilingual,
    shortName: Bilingual,
    strategy: Strategy?,
    agency: String,
    partners: String? = nil,
    fund: String? = nil,
    priority: String? = nil,
    beneficiary: Beneficiary,
    unit: CountedUnit
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.strategy = strategy
    self.agency = agency
    self.partners = partners
    self.fund = fund
    self.priority = priority
    self.beneficiary = beneficiary
    self.unit = unit
  }
}

/// A name in the two languages of the program.
public struct Bilingual: Hashable, Sendable {
  /// Indonesian.
  public var indonesian: String
  /// English.
  public var english: String

  /// Makes a name.
  public init(indonesian: String, english: String) {
    self.indonesian = indonesian
    self.english = english
  }
}
