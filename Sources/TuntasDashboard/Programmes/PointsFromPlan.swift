import TerminalKit
import TuntasModel
import TuntasWords

/// Programmes by how many points of their target they are from their own plan.
///
/// Points make programmes of different units comparable: a hundred points are the whole target.
struct PointsFromPlan {
  /// A programme and its points; below zero what is behind.
  struct Entry {
    /// The programme.
    let standing: ProgrammeStanding
    /// Percentage points of the target.
    let points: Double
  }

  /// Those whose points are known, the furthest behind first.
  let known: [Entry]
  /// How many did not report, have no target or no plan.
  let unknown: Int

  /// Puts programmes in order; those whose points nobody knows are only counted.
  init(_ standings: [ProgrammeStanding]) {
    known =
      standings
      .compactMap { standing in standing.points.map { Entry(standing: standing, points: $0) } }
      .sorted { $0.points < $1.points }
    unknown = standings.count - known.count
  }

  /// Says how many could not be placed; `nil` when all are.
  func note(_ words: Words) -> SafeText? {
    unknown == 0
      ? nil : words.text(.reportGapsLeftOut, ["count": words.numbers.whole(unknown)])
  }
}

extension Words {
  /// Points of a target, to one decimal.
  func points(_ points: Double) -> SafeText {
    text(.reportPoints, ["points": numbers.difference(tenths(ofPoints: points))])
  }

  /// Points of a target rounded to one decimal, as percents are.
  func tenths(ofPoints points: Double) -> Double {
    Ratio(points, of: 100).tenthsOfPercent.map { Double($0) / 10 } ?? points
  }
}
