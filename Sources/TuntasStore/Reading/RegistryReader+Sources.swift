import GRDB
import TuntasModel

/// Sources and targets.
extension RegistryReader {
  /// Sources by their ids, each once, in the order of their ids.
  ///
  /// - Parameter ids: Ids in any order, with repetitions; unknown ones are left out.
  /// - Returns: The sources.
  /// - Throws: An error of the database.
  func sources(ids: [String]) throws -> [Source] {
    let ids = Set(ids).sorted()
    guard !ids.isEmpty else { return [] }
    let marks = databaseQuestionMarks(count: ids.count)
    return try Row.fetchAll(
      db,
      sql: "SELECT * FROM source WHERE id IN (\(marks)) ORDER BY id",
      arguments: StatementArguments(ids)
    ).map(Source.init)
  }

  /// The targets of zero extreme poverty for the country and a region, oldest first.
  ///
  /// Two documents that set the same year for the same region count once.
  ///
  /// - Parameter region: A region, whose government counts; `nil` for the country's targets alone.
  /// - Returns: The targets that had been set on the day asked for.
  /// - Throws: An error of the database.
  func zeroTargets(for region: RegionCode?) throws -> [Target] {
    let government = region.map { $0.ancestor(at: .regency) } ?? .country
    let indicators = ZeroTargets.indicators.map { "'\($0)'" }.joined(separator: ", ")
    let targets = try rows(
      """
      SELECT * FROM target
      WHERE region IN (0, ?) AND value = 0 AND indicator IN (\(indicators))
      ORDER BY year, region, number
      """,
      [government.number]
    ).map(Target.init).filter(try KnownOnDay(self).contains)
    return ZeroTargets.counted(targets)
  }
}
