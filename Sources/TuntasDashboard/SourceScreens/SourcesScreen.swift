import TerminalKit
import TuntasModel

/// Every source (Sumber), with how much rests on it and how much of that is contradicted.
struct SourcesScreen: TableScreen {
  var content: Loadable<SourceTable> = .loading
  var list = RowList()
  var table = TableState()

  func load(from reader: RegistryReader) async throws -> SourceTable {
    try await reader.registry.sources(at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] { [words[.sources]] }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let lines = lines(words) else {
      return ScreenBody(rows: [standIn(words)].compactMap { $0 })
    }
    return lines.body(columns: size.columns, view: viewLine(words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? { lines(words)?.data }

  var exportName: String { "sources" }

  var facts: ScreenFacts? {
    content.value.map { ScreenFacts(day: $0.moment.day, isSynthetic: $0.isSynthetic) }
  }

  private func lines(_ words: Words) -> SourcesBody? {
    content.value.map { SourcesBody(table: $0, state: table, words: words) }
  }
}
