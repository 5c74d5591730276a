extension ProgrammePage {
  /// How many of the reported nobody is named for, region by region below put together; `nil` where
  /// nothing was reported of any of them.
  ///
  /// It is not always that of the whole: a report may name only some regions, and where more are named
  /// than reported nobody is missing.
  public var missingNamesOfParts: Int? {
    let known = namedParts.compactMap(\.standing.withoutName)
    return known.isEmpty ? nil : Int(clamped: known.reduce(0) { $0 + Double($1) })
  }

  /// The regions below, those where most have no name first, those of which nothing was reported last.
  ///
  /// Equal ones keep their order.
  public var partsByMissingNames: [NamedPart] {
    namedParts.enumerated().sorted { left, right in
      let counts = (
        left.element.standing.withoutName ?? -1, right.element.standing.withoutName ?? -1
      )
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }
}
