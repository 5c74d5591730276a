import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The programmes of a government, or of the four, beside one another in charts (Perbandingan
/// program).
///
/// It answers the coordination meeting at a glance: who is furthest behind, how many are how far,
/// and which of the four governments does better? `v` leads to it behind the groups, and on to the
/// table. Enter on a row opens the programme's page.
struct ComparisonScreen: DashboardScreen {
  /// The government; `nil` for the four beside one another.
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()

  /// Makes the screen of a government's programmes, or of those of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var destination: Destination { .programmes(government) }

  var region: RegionCode? { government }

  var hasForms: Bool { content.value != nil }

  /// The plain table: behind the charts the forms begin anew.
  func inNextForm() -> any DashboardScreen {
    var plain = ProgrammesScreen(in: government)
    plain.content = content
    return plain
  }

  func load(from reader: MomentReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.programmes], words[.comparison]].compactMap { $0 }
  }

  func body(of table: ProgrammeTable, _ words: Words, size: Size) -> ScreenBody {
    ComparisonBody(table: table, words: words, columns: size.columns).body
  }
}
