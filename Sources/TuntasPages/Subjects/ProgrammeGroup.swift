import TerminalKit
import TuntasModel
import TuntasWords

/// Programmes that share something, in the form in which every grouping is drawn.
package struct ProgrammeGroup: Hashable, Sendable {
  /// What they share.
  let key: GroupKey
  /// The quarter at whose end they stand.
  let quarter: Quarter
  /// The programmes, what needs attention first.
  let standings: [ProgrammeStanding]
  /// How many have which status; a status that none has is not there.
  let counts: [ProgrammeStatus: Int]
  /// The reports in, of those expected.
  let reports: ReportsIn
  /// Rupiah spent of the ceiling; `nil` across governments, whose budgets are never added.
  let budget: BudgetSum?

  /// How many have which status, those that need attention first.
  var present: [(status: ProgrammeStatus, count: Int)] {
    counts.sorted { $0.key.place < $1.key.place }.map { ($0.key, $0.value) }
  }

  /// Takes a group of the model with the key that it is named by here.
  init<Key>(_ group: StandingGroup<Key>, key: GroupKey, quarter: Quarter) {
    self.key = key
    self.quarter = quarter
    standings = group.standings
    counts = group.counts
    reports = group.reports
    budget = group.budget
  }

  /// The programmes of a table as groups.
  ///
  /// - Parameters:
  ///   - table: The programmes.
  ///   - grouping: By what they are put together.
  /// - Returns: The groups, the one furthest behind first; quarters, the newest first.
  static func all(
    of table: ProgrammeTable,
    by grouping: Grouping
  ) -> [ProgrammeGroup] {
    let quarter = table.moment.quarter
    let standings = table.standings
    switch grouping {
    case .agency:
      let isOfOne = table.region != nil
      return ProgrammeGrouping.byAgency(standings).groups.map { group in
        let place = isOfOne ? nil : table.government(of: group.key)
        return ProgrammeGroup(group, key: .agency(group.key.name, place), quarter: quarter)
      }
    case .strategy:
      return ProgrammeGrouping.byStrategy(standings).groups.map { group in
        ProgrammeGroup(group, key: .strategy(group.key), quarter: quarter)
      }
    case .region:
      return ProgrammeGrouping.byRegion(standings).groups.compactMap { group in
        let region = group.standings.first?.figures.region
        return region.map {
          ProgrammeGroup(group, key: .region($0), quarter: quarter)
        }
      }
    case .quarter: return byQuarter(table)
    }
  }

  /// The quarters that are over, the newest first: a quarter to come has no figures yet.
  private static func byQuarter(_ table: ProgrammeTable) -> [ProgrammeGroup] {
    let closed = table.standingsOfTheYear.filter { $0.quarter <= table.moment.today }
    let groups = ProgrammeGrouping(closed) { $0.quarter }.groups
    return groups.sorted { $0.key > $1.key }.map { group in
      ProgrammeGroup(group, key: .quarter(group.key), quarter: group.key)
    }
  }
}
