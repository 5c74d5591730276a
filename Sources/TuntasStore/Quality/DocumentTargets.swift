import GRDB
import TuntasModel

/// The targets that documents set for programmes, by place and year.
///
/// Rules on reports look at them beside the target that the report itself gives.
struct DocumentTargets {
  /// A programme in a region and year.
  private struct Place: Hashable {
    var programme: ProgrammeCode
    var region: RegionCode
    var year: Int
  }

  /// The value that counts for each place, in the unit of the programme.
  private let targets: [Place: Double]

  /// Reads them; a published target goes before a sample one, a later one before an earlier one, as
  /// on the screens of programmes.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT target.* FROM target LEFT JOIN source ON source.id = target.source
        WHERE programme IS NOT NULL ORDER BY source.synthetic DESC, target.number
        """
    )
    targets = try rows.reduce(into: [:]) { targets, row in
      let target = try Target(row)
      guard case .programme(let programme) = target.subject else { return }
      let place = Place(programme: programme, region: target.region, year: target.year)
      targets[place] = target.value
    }
  }

  /// The target of the year of a report; `nil` when no document sets one.
  func value(for report: Achievement) -> Double? {
    targets[
      Place(programme: report.programme, region: report.region, year: report.quarter.year)
    ]
  }
}
