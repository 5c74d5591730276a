import TerminalKit
import TuntasModel
import TuntasWords

extension PointsFromPlan {
  /// Says that some could not be placed; nothing when all are.
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
