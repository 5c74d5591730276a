import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The families that came on a list, left it or stayed between two lists of a government (Masuk dan
/// keluar daftar).
///
/// Only a stretch of them is in memory. While all of them are, they can be put in order and filtered.
///
/// It answers the Dinsos: who are the families that left, and for which reason? A step between two
/// lists on the way to zero leads to it; Enter opens the family's card.
///
/// Who may not see people one by one, such as a lead or a meeting, reads the registry's refusal.
struct FlowFamiliesScreen: TableScreen {
  /// Between which lists, and what became of the families.
  let query: FlowQuery
  var content: Loadable<FlowFamilyStretch> = .loading
  var list = RowList()
  var table = TableState()
  /// The page that is read next.
  private var request = PageRequest(.first, limit: Self.pageSize)

  /// Rows that are read at once: a few screenfuls.
  static let pageSize = 80
  /// Rows that an export reads at once.
  private static let exportSize = 1000

  /// Makes the screen of a number of a flow.
  init(_ query: FlowQuery) {
    self.query = query
  }

  var destination: Destination { .flow(query) }

  var region: RegionCode? { query.government }

  func load(from reader: MomentReader) async throws -> FlowFamilyStretch {
    let rows = try await page(request, from: reader)
    let known = request.anchor == .first ? nil : content.value?.page
    let page: PacePage
    if let known {
      page = known
    } else {
      page = try await reader.registry.pace(
        of: query.government,
        at: reader.moment,
        for: reader.viewer
      )
    }
    return FlowFamilyStretch(
      page: page,
      query: query,
      part: RowStretch(rows),
      anchor: request.anchor
    )
  }

  mutating func receive(_ content: FlowFamilyStretch) {
    // Reading again begins anew: the rows that are in memory may be others by then.
    request = PageRequest(.first, limit: Self.pageSize)
    guard let known = self.content.value?.part else {
      self.content = .ready(content)
      return
    }
    var content = content
    content.part = taken(content.part, content.anchor, into: known)
    self.content = .ready(content)
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool {
    let next = content.value?.part.request(
      movingTo: end,
      cursor: list.cursor,
      limit: Self.pageSize
    )
    guard let next else { return false }
    request = next
    return true
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value.map { words.step(to: $0.page.region) }
    return [region, words[.pace], words.name(of: query.part)].compactMap { $0 }
  }

  func body(of stretch: FlowFamilyStretch, _ words: Words, size: Size) -> ScreenBody {
    FlowFamiliesBody(stretch: stretch, state: table, words: words)
      .body(
        columns: size.columns,
        view: viewLine(of: dataTable(words), words, columns: size.columns)
      )
  }

  func facts(of stretch: FlowFamilyStretch) -> ScreenFacts { stretch.page.facts }

  func dataTable(_ words: Words) -> DataTable? {
    content.value.map { FlowFamiliesBody(stretch: $0, state: table, words: words).data }
  }

  var exportName: String { "flow" }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    if let rows = rowsArrangedInMemory(after: last, words) { return rows }
    guard var stretch = content.value else { return [] }
    let request = PageRequest(behind: last, limit: Self.exportSize)
    stretch.part = RowStretch(try await page(request, from: reader))
    return FlowFamiliesBody(stretch: stretch, state: table, words: words).data.rows.map(\.marked)
  }

  private func page(
    _ request: PageRequest,
    from reader: MomentReader
  ) async throws -> Page<FlowFamily> {
    try await reader.registry.flowFamilies(
      query,
      page: request,
      at: reader.moment,
      for: reader.viewer
    )
  }
}
