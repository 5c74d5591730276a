import TerminalKit
import TuntasModel
import TuntasWords

/// How fast a government's list becomes shorter, and whether it will be empty by the target dates
/// (Menuju nol).
struct PaceScreen: DashboardScreen {
  let government: RegionCode
  var content: Loadable<PacePage> = .loading
  var list = RowList()

  /// Makes the screen of a government.
  init(of government: RegionCode) {
    self.government = government
  }

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

  func facts(of page: PacePage) -> ScreenFacts {
    ScreenFacts(
      day: page.moment.day,
      isSynthetic: page.standing.isSynthetic || page.sources.contains(where: \.isSynthetic)
    )
  }
}
