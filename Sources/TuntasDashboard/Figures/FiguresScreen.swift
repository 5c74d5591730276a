import TerminalKit
import TuntasModel
import TuntasWords

/// The published figures of a region or of the country (Angka terbit).
struct FiguresScreen: DashboardScreen {
  let place: RegionCode?
  var content: Loadable<FiguresPage> = .loading
  var list = RowList()

  /// Makes the screen of a region, or of the country.
  init(of place: RegionCode?) {
    self.place = place
  }

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
