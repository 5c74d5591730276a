import TerminalKit
import TuntasModel
import TuntasWords

/// Programmes by how far they are from their own plan, in four classes.
///
/// Far behind, behind within the limit, on or above plan, not known.
struct PlanClasses {
  /// The points of those that can be compared with their plan, below zero what is behind.
  private let points: [Double]
  /// How many did not report, have no target or no plan.
  let unknown: Int

  /// Sorts programmes by their points; one without a report, target or plan counts as unknown.
  init(_ standings: [ProgrammeStanding]) {
    let all = PointsFromPlan(standings)
    points = all.known.map(\.points)
    unknown = all.unknown
  }

  /// How many can be compared with their plan.
  var known: Int { points.count }

  /// The classes with their counts, the furthest behind first, those without a report last.
  ///
  /// Four classes, those that hold nothing among them, so that two meetings can be compared.
  func counts(_ words: Words) -> [(name: SafeText, count: Int)] {
    let limit = Limits.standard.pointsBehind
    let number = words.numbers.number(limit)
    return [
      (words.text(.comparisonFarBelow, ["points": number]), points.count { $0 < -limit }),
      (
        words.text(.comparisonBelow, ["points": number]),
        points.count { $0 >= -limit && $0 < 0 }
      ),
      (words[.comparisonAbove], points.count { $0 >= 0 }),
      (words[.comparisonUnknown], unknown),
    ]
  }
}
