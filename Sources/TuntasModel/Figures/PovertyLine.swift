/// Which of the two poverty lines is meant; they are never the same figure.
public enum PovertyLineKind: String, Vocabulary {
  /// The line of extreme poverty (garis miskin ekstrem), in purchasing power, never at the market
  /// rate of the dollar.
  case extreme
  /// The ordinary line of the statistics office (garis kemiskinan BPS).
  case bps
}

/// What a poverty line counts by.
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
  /// Where it holds.
  public var region: RegionCode
  /// Extreme or ordinary.
  public var kind: PovertyLineKind
  /// Rupiah for one ``unit``.
  public var amount: Double
  /// What the amount is for.
  public var unit: PovertyLineUnit
  /// The decree or method that sets it.
  public var basis: String?
  /// From when it holds.
  public var validFrom: Period
  /// How sure it is.
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
