extension Target {
  /// One target a year, oldest first: the country's own document before what others set for the year.
  ///
  /// - Parameter targets: Targets of one subject in any order.
  /// - Returns: The targets that are told of; the others stand in the explanation alone.
  public static func oneAYear(_ targets: [Target]) -> [Target] {
    var seen: Set<Int> = []
    let ordered = targets.sorted { left, right in
      (left.year, left.region.level.rawValue) < (right.year, right.region.level.rawValue)
    }
    return ordered.filter { seen.insert($0.year).inserted }
  }
}
