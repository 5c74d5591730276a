extension QualityPart {
  /// Puts the region with the most critical findings first, then by warnings, then by infos; equal ones
  /// keep their order.
  public static func byFindings(_ parts: [QualityPart]) -> [QualityPart] {
    parts.enumerated().sorted { left, right in
      let counts = [left, right].map { part in
        QualitySeverity.worstFirst.map { -part.element.summary[$0] }
      }
      if counts[0] != counts[1] { return counts[0].lexicographicallyPrecedes(counts[1]) }
      return left.offset < right.offset
    }.map(\.element)
  }
}
