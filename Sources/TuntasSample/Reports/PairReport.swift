import TuntasModel

/// The year of one programme in one government: its target and what the agency reported.
struct PairReport: Sendable {
  /// The programme.
  var programme: SampleProgramme
  /// The year's target.
  var target: Int
  /// Whether a published document sets the target, so that no synthetic one stands beside it.
  var isPublished = false
  /// The agency, when another is in charge than the catalogue says.
  var agency: String?
  /// The agency's own plan to the end of each quarter.
  var plan: [Int]
  /// What was done to the end of each quarter reported; a missing quarter was not reported.
  var actual: [Int]
  /// Rupiah spent to the end of each quarter, where it does not follow from what was done.
  var spent: [Int] = []
  /// What stands in the way, in the agency's words.
  var obstacle: String?

  /// Rupiah that may be spent in the year.
  var ceiling: Int? { programme.unitCost.map { $0 * target } }

  /// Rupiah spent to the end of a quarter.
  func spent(at place: Int) -> Int? {
    if spent.indices.contains(place) { return spent[place] }
    guard actual.indices.contains(place) else { return nil }
    return programme.unitCost.map { $0 * actual[place] }
  }

  /// The same year for another number of families.
  ///
  /// - Parameters:
  ///   - families: The families there are.
  ///   - standard: The families that the figures are made for.
  /// - Returns: The year, whose target is one unit at least.
  func scaled(families: Int, of standard: Int) -> PairReport {
    func scale(_ value: Int) -> Int { value * families / max(standard, 1) }
    var report = self
    report.target = max(1, scale(target))
    report.isPublished = false
    report.plan = plan.map(scale)
    report.actual = actual.map(scale)
    report.spent = []
    return report
  }
}
