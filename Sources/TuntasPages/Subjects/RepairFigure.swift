package import TuntasModel

/// A count of findings that can be explained.
package enum RepairFigure: Hashable, Sendable {
  /// All findings of the region.
  case all
  /// Those of the region itself that stand in none of its parts.
  case own
  /// Those of one rule.
  case rule(QualityRule)
  /// Those of a part of the region.
  case part(QualityPart)
}
