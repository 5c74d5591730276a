import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The published figures of a region or of the country (Angka terbit).
///
/// It answers the analyst of Bappeda: what did BPS, ministries and decrees print of this region,
/// and by which method? The palette leads to it, the target dates of the four governments, and each
/// row of another government's region, of which nothing else is shown. Enter on a value opens its
/// source.
///
/// Values of different unit, method or poverty line are never joined into one series. Without any
/// published figure one sentence says so.
struct FiguresScreen: DashboardScreen {
  /// The region; `nil` for the country.
  let place: RegionCode?
  var content: Loadable<FiguresPage> = .loading
  var list = RowList()

  /// Makes the screen of a region, or of the country.
  init(of place: RegionCode?) {
    self.place = place
  }

  var destination: Destination { .figures(place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> FiguresPage {
    try await reader.registry.figures(of: place, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.path.map { words.step(to: $0) } ?? []
    return (regions.isEmpty && content.value != nil ? [words[.country]] : regions)
      + [words[.figures]]
  }

  func body(of page: FiguresPage, _ words: Words, size: Size) -> ScreenBody {
    FiguresBody(page: page, words: words, size: size).body
  }
}
