import TerminalKit
import TuntasModel

/// The programmes of a government, or of the four (Program), the ones that need attention first.
struct ProgrammesScreen: TableScreen {
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a government's programmes, or of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var region: RegionCode? { government }

  func load(from reader: RegistryReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.programmes]].compactMap { $0 }
  }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let lines = lines(words) else {
      return ScreenBody(rows: [standIn(words)].compactMap { $0 })
    }
    return lines.body(columns: size.columns, view: viewLine(words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? { lines(words)?.data }

  var exportName: String { "programmes" }

  var hasForms: Bool { hasTable }

  /// The programmes put together by agency, and from there on by what else they share.
  func inNextForm() -> any DashboardScreen {
    var groups = GroupsScreen(in: government)
    groups.content = content
    return groups
  }

  private func lines(_ words: Words) -> ProgrammesBody? {
    content.value.map { ProgrammesBody(table: $0, state: table, words: words) }
  }

  var facts: ScreenFacts? {
    content.value.map { ScreenFacts(day: $0.moment.day, isSynthetic: $0.isSynthetic) }
  }
}
