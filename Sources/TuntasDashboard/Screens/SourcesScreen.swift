import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Every source (Sumber), with how much rests on it and how much of that is contradicted.
///
/// It answers whoever disputes a number: who says so, and who says otherwise? `0` leads to it;
/// Enter opens a source with everything that rests on it.
struct SourcesScreen: LinedTableScreen {
  var content: Loadable<SourceTable> = .loading
  var list = RowList()
  var table = TableState()

  func load(from reader: MomentReader) async throws -> SourceTable {
    try await reader.registry.sources(at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] { [words[.sources]] }

  var destination: Destination { .sources }

  func lines(of content: SourceTable, _ words: Words) -> SourcesBody {
    SourcesBody(table: content, state: table, words: words)
  }
}
