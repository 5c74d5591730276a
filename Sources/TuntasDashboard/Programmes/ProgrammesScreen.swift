import TerminalKit
import TuntasModel
import TuntasWords

/// The programmes of a government, or of the four (Program), the ones that need attention first.
struct ProgrammesScreen: LinedTableScreen {
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a government's programmes, or of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var region: RegionCode? { government }

  func load(from reader: MomentReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.programmes]].compactMap { $0 }
  }

  var exportName: String { "programmes" }

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
