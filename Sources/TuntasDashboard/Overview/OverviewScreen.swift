import TerminalKit
import TuntasModel
import TuntasWords

/// The first screen (Ringkasan): how many are left where, who is not recorded in a programme, and
/// which programme is furthest behind its own plan.
///
/// It shows the four governments, or one region with the regions below it.
struct OverviewScreen: DashboardScreen {
  let place: RegionCode?
  var content: Loadable<Overview> = .loading
  var list = RowList()

  /// Makes the overview of a region, or of the four governments.
  init(of place: RegionCode? = nil) {
    self.place = place
  }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> Overview {
    try await reader.registry.overview(of: place, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.regions.path.map { words.step(to: $0) } ?? []
    return regions + [words[.overview]]
  }

  func body(of overview: Overview, _ words: Words, size: Size) -> ScreenBody {
    OverviewBody(overview: overview, words: words, size: size).body
  }
}
