import TerminalKit
import TuntasModel

/// Programmes that share something, in the form in which every grouping is drawn.
struct ProgrammeGroup {
  /// What they share, in words.
  let name: SafeText
  /// The quarter at whose end they stand.
  let quarter: Quarter
  /// The programmes, what needs attention first.
  let standings: [ProgrammeStanding]
  /// How many have which status.
  let counts: [ProgrammeStatus: Int]
  /// The reports in, of those expected.
  let reports: ReportsIn
  /// Rupiah spent of the ceiling; none across governments.
  let budget: BudgetSum?

  init<Key>(_ group: StandingGroup<Key>, name: SafeText, quarter: Quarter) {
    self.name = name
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
  ///   - words: The language of the names.
  /// - Returns: The groups, the one furthest behind first; quarters, the newest first.
  static func all(
    of table: ProgrammeTable,
    by grouping: Grouping,
    _ words: Words
  ) -> [ProgrammeGroup] {
    let quarter = table.moment.quarter
    let standings = table.standings
    switch grouping {
    case .agency:
      let isOfOne = table.region != nil
      return ProgrammeGrouping.byAgency(standings).groups.map { group in
        let name = SafeText(group.key.name)
        let place = isOfOne ? nil : table.government(of: group.key, words)
        let full = [name, place].compactMap { $0 }.joined(separator: ", ")
        return ProgrammeGroup(group, name: full, quarter: quarter)
      }
    case .strategy:
      return ProgrammeGrouping.byStrategy(standings).groups.map { group in
        let name = group.key.map { words.strategy($0) } ?? words[.groupsNoStrategy]
        return ProgrammeGroup(group, name: name, quarter: quarter)
      }
    case .region:
      return ProgrammeGrouping.byRegion(standings).groups.compactMap { group in
        let region = group.standings.first?.figures.region
        return region.map {
          ProgrammeGroup(group, name: words.name(of: $0), quarter: quarter)
        }
      }
    case .quarter: return byQuarter(table, words)
    }
  }

  /// The quarters that are over, the newest first: a quarter to come has no figures yet.
  private static func byQuarter(_ table: ProgrammeTable, _ words: Words) -> [ProgrammeGroup] {
    let closed = table.standingsOfTheYear.filter { $0.quarter <= table.moment.today }
    let groups = ProgrammeGrouping(closed) { $0.quarter }.groups
    return groups.sorted { $0.key > $1.key }.map { group in
      let year = SafeText(String(group.key.year))
      let name = words.dates.quarter(group.key) + " " + year
      return ProgrammeGroup(group, name: name, quarter: group.key)
    }
  }
}
