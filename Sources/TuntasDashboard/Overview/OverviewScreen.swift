import TerminalKit
import TuntasModel

/// The first screen (Ringkasan): how many are left where, who is not recorded in a programme, and
/// which programme is furthest behind its own plan.
struct OverviewScreen: DashboardScreen {
  var content: Loadable<Overview> = .loading
  var list = RowList()

  func load(from reader: RegistryReader) async throws -> Overview {
    try await reader.registry.overview(of: nil, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    [words[.overview]]
  }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let overview = content.value else {
      return ScreenBody(rows: [placeholder(words)].compactMap { $0 })
    }
    return OverviewBody(overview: overview, words: words).body(size: size)
  }

  func destination(ofRow row: Int) -> (any DashboardScreen)? {
    guard let overview = content.value else { return nil }
    let regions = overview.regions.rows
    if regions.indices.contains(row) { return RegionsScreen(below: regions[row].region.code) }
    let standings = ProgrammeStanding.byAttention(overview.programmes.standings)
    guard standings.indices.contains(row - regions.count) else { return nil }
    let figures = standings[row - regions.count].figures
    return ProgrammeScreen(figures.programme.code, in: figures.region.code)
  }

  var facts: ScreenFacts? {
    content.value.map { ScreenFacts(day: $0.moment.day, isSynthetic: $0.isSynthetic) }
  }
}
