import TerminalKit
import TuntasModel

/// The regions below one (Wilayah), those with most families not recorded first.
struct RegionsScreen: TableScreen {
  let parent: RegionCode?
  var content: Loadable<RegionTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of the regions below one, or of the four governments.
  init(below parent: RegionCode?) {
    self.parent = parent
  }

  var region: RegionCode? { parent }

  func load(from reader: RegistryReader) async throws -> RegionTable {
    try await reader.registry.regions(below: parent, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    guard parent != nil else { return [words[.regions]] }
    return content.value?.path.map { words.step(to: $0) } ?? [words[.regions]]
  }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let lines = lines(words) else {
      return ScreenBody(rows: [standIn(words)].compactMap { $0 })
    }
    return lines.body(columns: size.columns, view: viewLine(words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? { lines(words)?.data }

  var exportName: String { "regions" }

  var facts: ScreenFacts? {
    content.value.map { ScreenFacts(day: $0.moment.day, isSynthetic: $0.isSynthetic) }
  }

  private func lines(_ words: Words) -> RegionsBody? {
    content.value.map {
      RegionsBody(table: $0, rows: rows(of: $0), state: table, words: words)
    }
  }

  /// The four governments keep their own order: their lists are not to be ranked.
  private func rows(of table: RegionTable) -> [RegionStanding] {
    parent == nil ? table.rows : RegionStanding.byWithoutProgramme(table.rows)
  }
}
