import GRDB
import TuntasModel

/// The families of one class in one region.
///
/// Rows of `cellCount`, brought under the regions that were asked for.
struct ClassCount {
  /// The region of the selection that the families live in.
  var region: RegionCode
  /// The class.
  var familyClass: FamilyClass
  /// How many families of the class the region has.
  var families: Int
}

/// Counts that stand ready, however many families there are.
extension RegistryReader {
  /// How many families each class of a selection has; what else the selection asks does not count.
  ///
  /// A few hundred rows a region at most. In the order of regions, then of classes.
  func classCounts(_ selection: FamilySelection) throws -> [ClassCount] {
    let counted = try countedRegions(selection.regions)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT region, cell, families FROM cellCount WHERE region IN (\(counted.sqlNumbers))
        """
    )
    var counts: [Place: Int] = [:]
    for row in rows {
      let familyClass = FamilyClass(number: try row.get("cell"))
      guard selection.contains(familyClass) else { continue }
      let code = try row.region("region")
      guard let region = selection.regions.first(where: { $0.contains(code) }) else { continue }
      counts[Place(region: region, familyClass: familyClass), default: 0] += try row.get("families")
    }
    return counts.map { ClassCount(region: $0.region, familyClass: $0.familyClass, families: $1) }
      .sorted {
        ($0.region.number, $0.familyClass.number) < ($1.region.number, $1.familyClass.number)
      }
  }

  /// A region above governments has a class once, however many of them have it.
  private struct Place: Hashable {
    var region: RegionCode
    var familyClass: FamilyClass
  }

  /// How many families of the classes of a selection each village has, in the order of their codes.
  ///
  /// Villages without such a family are absent. One range of `cellCount` or `listCount` for each
  /// region.
  func villageCounts(_ selection: FamilySelection) throws -> [(village: Int64, families: Int)] {
    let part = selection.regions.map {
      "region BETWEEN \($0.numbers.lowerBound) AND \($0.numbers.upperBound)"
    }.joined(separator: " OR ")
    let isVillage = "(\(part)) AND region % 10000 <> 0"
    let sql =
      selection.classSQL.map { classes in
        """
        SELECT region, sum(families) AS families FROM cellCount
        WHERE \(isVillage) AND \(classes) GROUP BY region ORDER BY region
        """
      }
        ?? """
        SELECT region, families FROM listCount WHERE \(isVillage) AND families > 0 ORDER BY region
        """
    return try Row.fetchAll(db, sql: sql).map {
      (try $0.region("region").number, try $0.get("families"))
    }
  }

  /// How many families of some regions are on the list, and how many of them are in a programme in
  /// the year.
  ///
  /// - Parameter regions: Regions, none within another.
  /// - Returns: Families on the list, and those of them with an active enrolment that counts on the
  ///   day asked for.
  /// - Throws: An error of the database.
  func listedAndRecorded(in regions: [RegionCode]) throws -> (listed: Int, recorded: Int) {
    let numbers = try countedRegions(regions).sqlNumbers
    let later = later(.recorded, region: "recordedCount.region", year: "recordedCount.year")
    let row = try row(
      """
      SELECT
        (SELECT sum(families) FROM listCount WHERE region IN (\(numbers))) AS listed,
        (SELECT sum(families - \(later)) FROM recordedCount
          WHERE region IN (\(numbers)) AND year = ?) AS recorded
      """,
      [moment.year]
    )
    return (try row?.get("listed") ?? 0, try row?.get("recorded") ?? 0)
  }

  /// How many families of some regions each programme has in the year, by its number; those that have
  /// it by the day asked for, or all.
  ///
  /// Programmes that nobody has are absent.
  func servedCounts(in regions: [RegionCode], byDay: Bool = true) throws -> [Int64: Int] {
    let later = later(
      .served,
      region: "servedCount.region",
      year: "servedCount.year",
      programme: "servedCount.programme"
    )
    let rows = try rows(
      """
      SELECT programme, sum(families - \(byDay ? later : "0")) AS families FROM servedCount
      WHERE region IN (\(try countedRegions(regions).sqlNumbers)) AND year = ? GROUP BY programme
      """,
      [moment.year]
    )
    return try rows.reduce(into: [:]) { counts, row in
      if (try row.get("families") as Int) > 0 {
        counts[try row.get("programme")] = try row.get("families")
      }
    }
  }

  /// Regions that have counts of their own: governments are never summed, so above them there are
  /// none.
  private func countedRegions(_ regions: [RegionCode]) throws -> [RegionCode] {
    guard regions.contains(where: { $0.level < .regency }) else { return regions }
    let governments = try currentLists().governments
    return regions.flatMap { region in
      region.level < .regency ? governments.filter { region.contains($0) } : [region]
    }
  }
}

extension [RegionCode] {
  fileprivate var sqlNumbers: String { map { String($0.number) }.joined(separator: ", ") }
}
