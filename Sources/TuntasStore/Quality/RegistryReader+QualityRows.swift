import GRDB
import TuntasModel

/// The rows behind a count of issues.
extension RegistryReader {
  /// One page of the issues of a rule.
  func qualityRows(
    _ rule: QualityRule,
    in region: RegionCode,
    page request: PageRequest
  ) throws -> Page<QualityRow> {
    if rule.isAboutPeople, !viewer.maySeeFamilies { throw RegistryError.peopleHidden }
    try checkScope(region)
    _ = try self.region(region)
    _ = try rowScope(in: region)
    return Page(rows: [], hasPrevious: false, hasNext: false)
  }
}
