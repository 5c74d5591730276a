import GRDB
import TuntasModel

/// The programmes whose recipients somebody named to a government in the year: where nobody did,
/// nobody by name is no zero.
struct NamedProgrammes {
  /// A programme in one government.
  private struct Place: Hashable {
    var programme: ProgrammeCode
    var government: RegionCode
  }

  /// Programme and government of every programme with a name.
  private let places: Set<Place>

  /// Reads which programmes were named in the governments of some regions.
  ///
  /// One statement over `namedCount`, which has a row a region, year and programme.
  ///
  /// - Parameters:
  ///   - reader: The year and day asked for.
  ///   - regions: Regions of any level; their governments are looked at.
  /// - Throws: An error of the database.
  init(_ reader: RegistryReader, in regions: [RegionCode]) throws {
    // A name that came later tells nothing of an earlier day.
    let isByThen =
      reader.lastDay == nil
      ? "1"
      : reader.hasNames(
        government: "namedCount.region",
        year: "namedCount.year",
        programme: "namedCount.programme"
      )
    let governments = Set(regions.map { $0.ancestor(at: .regency).number })
    let rows = try reader.rows(
      """
      SELECT namedCount.region, programme.code FROM namedCount
      JOIN programme ON programme.number = namedCount.programme
      WHERE namedCount.year = ?
        AND namedCount.region IN (\(governments.map(String.init).joined(separator: ",")))
        AND \(isByThen)
      """,
      [reader.moment.year]
    )
    places = Set(
      try rows.compactMap { row in
        try RegionCode(number: row.get("region")).map {
          Place(programme: ProgrammeCode(try row.get("code")), government: $0)
        }
      }
    )
  }

  /// Tells whether somebody was named for a programme to the government of a region.
  func contains(_ programme: ProgrammeCode, in region: RegionCode) -> Bool {
    places.contains(Place(programme: programme, government: region.ancestor(at: .regency)))
  }
}
