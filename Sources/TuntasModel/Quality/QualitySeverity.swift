/// How bad an offence against a rule of data quality is (tingkat), the mildest first.
public enum QualitySeverity: String, Vocabulary, Comparable {
  /// Good to know (info).
  case info
  /// Somebody must look at it (peringatan).
  case warning
  /// The row cannot be served or counted as it stands (kritis).
  case critical

  /// The severities in the order in which people are told of them.
  public static let worstFirst: [QualitySeverity] = allCases.reversed()

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}
