import TerminalKit
import TuntasModel
import TuntasWords

/// Programmes by how far they are from their own plan, in four classes.
///
/// Far behind, behind within the limit, on or above plan, not known.
struct PlanClasses {
  private let points: PointsFromPlan

  init(_ standings: [ProgrammeStanding]) { points = PointsFromPlan(standings) }

  /// How many can be compared with their plan.
  var known: Int { points.known.count }

  /// How many did not report, have no target or no plan.
  var unknown: Int { points.unknown }

  /// The classes with their counts, the furthest behind first, those without a report last.
  ///
  /// Four classes, those that hold nothing among them, so that two meetings can be compared.
  func counts(_ words: Words) -> [(name: SafeText, count: Int)] {
    let number = words.numbers.number(BehindPlan.tolerance)
    return [
      (words.text(.comparisonFarBelow, ["points": number]), points.farBelow),
      (words.text(.comparisonBelow, ["points": number]), points.below),
      (words[.comparisonAbove], points.reached),
      (words[.comparisonUnknown], unknown),
    ]
  }
}
