/// Which of the two poverty lines is meant; they are never the same figure.
public enum PovertyLineKind: String, Vocabulary {
  /// The line of extreme poverty (garis miskin ekstrem), in purchasing power, never at the market
  /// rate of the dollar.
  case extreme
  /// The ordinary line of the statistics office (garis kemiskinan BPS).
  case bps
}

/// For whom and what time the amount of a poverty line is.
public enum PovertyLineUnit: String, Vocabulary {
  /// Rupiah per person and day.
  case personDay = "person_day"
  /// Rupiah per person and month.
  case personMonth = "person_month"
  /// Rupiah per family of four and month.
  case familyOfFourMonth = "family_of_four_month"
}

/// The spending below which somebody counts as poor (garis kemiskinan), valid from a date.
public struct PovertyLine: Hashable, Sendable {
  /// The region that the line holds for.
  public var region: RegionCode
  /// Whether it is the line of extreme or of ordinary poverty.
  public var kind: PovertyLineKind
  /// Rupiah for one ``unit``.
  public var amount: Double
  /// For whom and what time the amount is.
  public var unit: PovertyLineUnit
  /// The decree or method that sets it.
  public var basis: String?
  /// The first period that the line holds for.
  public var validFrom: Period
  /// How sure the amount is.
  public var certainty: Certainty
  /// Whether its source printed it as about.
  public var isApproximate: Bool
  /// What is to be known of it.
  public var note: String?
  /// The id of its source.
  public var source: String

  /// Makes a line.
  public init(
    region: RegionCode,
    kind: PovertyLineKind,
    amount: Double,
    unit: PovertyLineUnit,
    basis: String? = nil,
    validFrom: Period,
    certainty: Certainty,
    isApproximate: Bool = false,
    note: String? = nil,
    source: String
  ) {
    self.region = region
    self.kind = kind
    self.amount = amount
    self.unit = unit
    self.basis = basis
    self.validFrom = validFrom
    self.certainty = certainty
    self.isApproximate = isApproximate
    self.note = note
    self.source = source
  }
}
