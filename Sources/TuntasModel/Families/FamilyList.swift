/// The register that a list was taken from; registers are never added up.
public enum Register: String, Vocabulary {
  /// Targeting list for extreme poverty (P3KE).
  case p3ke
  /// Integrated social and economic register (DTSEN).
  case dtsen
  /// Integrated social welfare register (DTKS).
  case dtks
  /// A list of the government's own.
  case local
}

/// Whether the villages had been asked when the list was made.
public enum ListStage: String, Vocabulary {
  /// Before the verification in the field.
  case beforeVerification = "before_verification"
  /// After the verification in the field.
  case afterVerification = "after_verification"
  /// The source does not say.
  case unstated
}

/// Whether a date was published or had to be assumed.
public enum DateCertainty: String, Vocabulary {
  /// Published.
  case published
  /// Assumed, and marked so.
  case assumed
}

/// A number as its source printed it.
public struct PublishedCount: Hashable, Sendable {
  /// How many families or people the source printed.
  public var value: Int
  /// How sure the number is.
  public var certainty: Certainty
  /// Tells whether the source itself says "about" (shown `±`).
  public var isApproximate: Bool

  /// Makes a number.
  public init(value: Int, certainty: Certainty, isApproximate: Bool = false) {
    self.value = value
    self.certainty = certainty
    self.isApproximate = isApproximate
  }
}

/// A dated list of families by name and address (daftar) of one register.
///
/// Lists of different governments or dates stand under one another and are never summed; two lists
/// are compared only within one register, unit and line.
public struct FamilyList: Hashable, Sendable {
  /// A short word that names it for good.
  public var id: String
  /// The register it was taken from.
  public var register: Register
  /// The region it covers: absence outside of it is no leaving.
  public var covers: RegionCode
  /// The day of the list.
  public var date: CalendarDate
  /// Whether the date was published.
  public var dateCertainty: DateCertainty
  /// Before or after the verification.
  public var stage: ListStage
  /// The extreme-poverty line it rests on, rupiah per person and day.
  public var line: Double?
  /// How many families its source says it holds.
  public var families: PublishedCount?
  /// How many people its source says it holds.
  public var people: PublishedCount?
  /// The number of the document it was handed over with.
  public var document: String?
  /// The id of the source that published it.
  public var source: String
  /// The id of the source of its rows, when that is another one.
  public var rowsSource: String?
  /// A remark that readers must see beside the list.
  public var note: String?

  /// Makes a list.
  public init(
    id: String,
    register: Register,
    covers: RegionCode,
    date: CalendarDate,
    dateCertainty: DateCertainty = .published,
    stage: ListStage = .unstated,
    line: Double? = nil,
    families: PublishedCount? = nil,
    people: PublishedCount? = nil,
    document: String? = nil,
    source: String,
    rowsSource: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.register = register
    self.covers = covers
    self.date = date
    self.dateCertainty = dateCertainty
    self.stage = stage
    self.line = line
    self.families = families
    self.people = people
    self.document = document
    self.source = source
    self.rowsSource = rowsSource
    self.note = note
  }
}
