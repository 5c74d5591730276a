import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// How fast a government's list becomes shorter, and whether it will be empty by the target dates
/// (Menuju nol).
///
/// It answers the Bupati's first question: will we be at zero by the date? Target dates and the
/// earlier list on the overview lead to it, and the palette. Enter on a list opens its source, on a
/// count of who came or went the families.
///
/// With fewer than three comparable lists there is no date, and a sentence says which lists there
/// are and why they cannot be compared. Without a list one sentence stands there.
struct PaceScreen: DashboardScreen {
  /// The government, since only its own lists are compared.
  let government: RegionCode
  var content: Loadable<PacePage> = .loading
  var list = RowList()

  /// Makes the screen of a government.
  init(of government: RegionCode) {
    self.government = government
  }

  var destination: Destination { .pace(government) }

  var region: RegionCode? { government }

  func load(from reader: MomentReader) async throws -> PacePage {
    try await reader.registry.pace(of: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value.map { words.step(to: $0.region) }
    return [region, words[.pace]].compactMap { $0 }
  }

  func body(of page: PacePage, _ words: Words, size: Size) -> ScreenBody {
    PaceBody(page: page, words: words, columns: size.columns).body
  }

  func facts(of page: PacePage) -> ScreenFacts { page.facts }
}
