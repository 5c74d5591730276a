import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The programmes of a government, or of the four, put together by agency, strategy, region or
/// quarter (Kelompok program), the group furthest behind first.
///
/// It answers the Bappeda: which agency, which strategy, which government is behind as a whole? `v`
/// leads to it from the programmes and on through its four forms to the charts; it reads nothing
/// more than they do.
struct GroupsScreen: DashboardScreen {
  /// The government; `nil` for the four.
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  /// By what they are put together.
  private(set) var grouping: Grouping

  /// Makes the screen of a government's programmes, or of those of the four.
  init(in government: RegionCode?, by grouping: Grouping = .agency) {
    self.government = government
    self.grouping = grouping
  }

  var destination: Destination { .groups(government) }

  var region: RegionCode? { government }

  var hasForms: Bool { content.value != nil }

  var formName: String { grouping.rawValue }

  /// The programmes put together by the next thing they share; behind the last they are compared in
  /// charts.
  func inNextForm() -> any DashboardScreen {
    guard grouping != Grouping.allCases.last else {
      var charts = ComparisonScreen(in: government)
      charts.content = content
      return charts
    }
    var groups = self
    groups.grouping = grouping.next
    groups.list.moveToFirst()
    return groups
  }

  func load(from reader: MomentReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.programmes], words[grouping.phrase]].compactMap { $0 }
  }

  func body(of table: ProgrammeTable, _ words: Words, size: Size) -> ScreenBody {
    GroupsBody(table: table, grouping: grouping, words: words, columns: size.columns).body
  }
}
