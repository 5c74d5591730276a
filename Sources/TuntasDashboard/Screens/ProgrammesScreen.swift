import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The programmes of a government, or of the four (Program), the ones that need attention first.
///
/// It answers the coordination meeting: which programme is behind its own plan, and whose is it?
/// `3` leads to it, and an agency in the reports that came in to its own; Enter opens a programme's page, `v` puts the same programmes together by
/// agency, strategy, region and quarter and then compares them in charts.
///
/// A programme without a report is shown as BELUM LAPOR and never as zero. Without any programme
/// one sentence says so.
struct ProgrammesScreen: LinedTableScreen {
  /// The government; `nil` for the four beside one another.
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a government's programmes, or of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  /// Makes the screen of a government's programmes with a filter that the user can take away: those of
  /// one of its agencies.
  init(of agency: AgencyOfGovernment) {
    self.init(in: agency.government)
    let (column, value) = StandingColumns.filter(by: agency)
    let part = FilterPart(column: column, values: [value: SafeText(agency.name)])
    table.change(to: TableView(filter: [part]))
  }

  var destination: Destination { .programmes(government) }

  var region: RegionCode? { government }

  func load(from reader: MomentReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    content.value?.steps(words) ?? [words[.programmes]]
  }

  var hasForms: Bool { hasTable }

  /// The programmes put together by agency, and from there on by what else they share.
  func inNextForm() -> any DashboardScreen {
    var groups = GroupsScreen(in: government)
    groups.content = content
    return groups
  }

  func lines(of content: ProgrammeTable, _ words: Words) -> ProgrammesBody {
    ProgrammesBody(table: content, state: table, words: words)
  }
}
