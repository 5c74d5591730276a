import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// One source: what rests on it, and what contradicts it.
///
/// Rows of the sources lead to it, and each printed value, list or target on other pages. Enter on
/// a value that contradicts one of its own opens that other source.
struct SourceScreen: DashboardScreen {
  /// The id of the source.
  let id: String
  var content: Loadable<SourcePage> = .loading
  var list = RowList()

  /// Makes the screen of a source.
  init(_ id: String) {
    self.id = id
  }

  var destination: Destination { .source(id) }

  func load(from reader: MomentReader) async throws -> SourcePage {
    try await reader.registry.source(id, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let name = content.value.map { SafeText($0.standing.source.publisher) }
    return [words[.sources], name].compactMap { $0 }
  }

  func body(of page: SourcePage, _ words: Words, size: Size) -> ScreenBody {
    SourceBody(page: page, words: words, columns: size.columns).body
  }

  func facts(of page: SourcePage) -> ScreenFacts {
    ScreenFacts(day: page.moment.day, isSynthetic: page.standing.source.isSynthetic)
  }
}
