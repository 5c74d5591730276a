import TuntasModel

/// What an agency reported of one programme, district by district.
struct DistrictReport: Sendable {
  /// The programme.
  let programme: SampleProgramme
  /// The parts of the year's target.
  let target: [Int]
  /// The parts of the plan at the end of each quarter.
  let plan: [[Int]]
  /// The parts of what was done at the end of each quarter.
  let actual: [[Int]]
  /// Rupiah spent to the end of each quarter.
  let spent: [[Int]]

  /// Splits a report; the last quarter's parts may be given.
  ///
  /// - Parameters:
  ///   - whole: What the agency reported of the government.
  ///   - target: The parts of the target.
  ///   - plan: The parts of the last plan.
  ///   - actual: The parts of what was done last.
  init(of whole: PairReport, target: [Int], plan: [Int], actual: [Int]) {
    programme = whole.programme
    self.target = target
    self.plan = Self.split(whole.plan, last: plan)
    self.actual = Self.split(whole.actual, last: actual)
    spent = Self.spent(whole, actual: self.actual)
  }

  /// Splits a report by weight, what was done with chance on top.
  init(of whole: PairReport, weights: [Int], _ random: inout SampleRandom) {
    let target = Apportionment.parts(of: whole.target, weights: weights)
    let luck = target.map { $0 * random.number(85...115) }
    self.init(
      of: whole,
      target: target,
      plan: Apportionment.parts(of: whole.plan.last ?? 0, weights: target),
      actual: Apportionment.parts(of: whole.actual.last ?? 0, weights: luck)
    )
  }

  // Money that does not follow from the units goes out in whole millions.
  private static func spent(_ whole: PairReport, actual: [[Int]]) -> [[Int]] {
    guard let cost = whole.programme.unitCost else { return [] }
    guard !whole.spent.isEmpty else { return actual.map { parts in parts.map { $0 * cost } } }
    let million = 1_000_000
    return zip(whole.spent, actual).map { total, parts in
      Apportionment.parts(of: total / million, weights: parts).map { $0 * million }
    }
  }

  private static func split(_ totals: [Int], last: [Int]) -> [[Int]] {
    totals.indices.map { quarter in
      let isLast = quarter == totals.count - 1
      return isLast ? last : Apportionment.parts(of: totals[quarter], weights: last)
    }
  }
}
