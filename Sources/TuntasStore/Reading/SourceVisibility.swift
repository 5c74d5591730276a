import TuntasModel

/// Which figures a viewer may count when asking how much rests on a source: those of the scope and
/// of the regions above it.
///
/// It makes conditions only, so that a row which may not be counted is never read.
struct SourceVisibility {
  private let viewer: Viewer

  init(_ viewer: Viewer) { self.viewer = viewer }

  /// The condition on a column of regions for what was published.
  func published(_ column: String) -> String {
    let scope = viewer.scope
    guard scope != .country else { return "1" }
    return Self.isInOrAbove(scope, column)
  }

  /// The condition on a column of regions for what only the own government may see.
  ///
  /// Of an office that looks after all governments the same as ``published(_:)``.
  func own(_ column: String) -> String {
    guard let home = viewer.home else { return published(column) }
    return "(\(published(column)) AND \(Self.isInOrAbove(home, column)))"
  }

  /// The condition on a column of regions for a region, what lies below it and what lies above.
  static func isInOrAbove(_ region: RegionCode, _ column: String) -> String {
    let above = RegionLevel.allCases.filter { $0 < region.level }.map { level in
      String(region.ancestor(at: level).number)
    }.joined(separator: ", ")
    let numbers = region.numbers
    return """
      (\(column) BETWEEN \(numbers.lowerBound) AND \(numbers.upperBound) OR \(column) IN (\(above)))
      """
  }
}
