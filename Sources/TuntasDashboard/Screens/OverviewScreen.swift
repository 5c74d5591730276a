import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The first screen (Ringkasan): how many are left where, who is not recorded in a programme, and
/// which programme is furthest behind its own plan.
///
/// It shows the four governments, or one region with the regions below it.
///
/// It answers the Sekda, the Bupati and the lead of the TKPK, on a projector too: will we reach
/// zero by the date, and who is behind? It is the first screen, and `1` leads to it from
/// everywhere. Enter on a region leads to its districts or villages, on a programme to its page, on
/// deliberations to the regions, on reports to who sent what, on the target dates to the way to
/// zero.
///
/// No region and no programme is ever left out silently: where there are none, a sentence says so.
/// Lists of different governments stand under one another and are never summed.
struct OverviewScreen: DashboardScreen {
  /// The region; `nil` for the four governments.
  let place: RegionCode?
  var content: Loadable<Overview> = .loading
  var list = RowList()

  /// Makes the overview of a region, or of the four governments.
  init(of place: RegionCode? = nil) {
    self.place = place
  }

  var destination: Destination { .overview(place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> Overview {
    try await reader.registry.overview(of: place, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    content.value?.steps(words) ?? [words[.overview]]
  }

  func body(of overview: Overview, _ words: Words, size: Size) -> ScreenBody {
    OverviewBody(overview: overview, words: words, size: size).body
  }
}
