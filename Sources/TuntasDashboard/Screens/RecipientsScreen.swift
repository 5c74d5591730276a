import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The recipients of a programme who are on no list of families, as the agency sent them (Penerima di
/// luar daftar).
///
/// Only a stretch of them is in memory. While all of them are, they can be put in order and filtered.
///
/// It answers the agency and the Dinsos: whom did we name that the register does not know? The row
/// below the names on a programme's page leads to it. No name is shown, and nothing stands behind a
/// row.
///
/// Who may not see people one by one, such as a lead or a meeting, reads the registry's refusal.
struct RecipientsScreen: TableScreen {
  /// The programme.
  let code: ProgrammeCode
  /// The region.
  let place: RegionCode
  var content: Loadable<RecipientStretch> = .loading
  var list = RowList()
  var table = TableState()
  /// The page that is read next.
  private var request = PageRequest(.first, limit: Self.pageSize)

  /// Rows that are read at once: a few screenfuls.
  static let pageSize = 80
  /// Rows that an export reads at once.
  private static let exportSize = 1000

  /// Makes the screen of a programme in a region.
  init(of code: ProgrammeCode, in place: RegionCode) {
    self.code = code
    self.place = place
  }

  var destination: Destination { .recipients(code, place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> RecipientStretch {
    let rows = try await page(request, from: reader)
    let known = request.anchor == .first ? nil : content.value?.page
    let page: ProgrammePage
    if let known {
      page = known
    } else {
      page = try await reader.registry.programme(
        code,
        in: place,
        at: reader.moment,
        for: reader.viewer
      )
    }
    return RecipientStretch(page: page, part: RowStretch(rows), anchor: request.anchor)
  }

  mutating func receive(_ content: RecipientStretch) {
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
    guard let page = content.value?.page else { return [words[.programmes]] }
    let name = words.shortName(of: page.whole.figures.programme)
    return page.path.map { words.step(to: $0) } + [name, words[.recipientsStep]]
  }

  func body(of stretch: RecipientStretch, _ words: Words, size: Size) -> ScreenBody {
    RecipientsBody(stretch: stretch, state: table, words: words)
      .body(
        columns: size.columns,
        view: viewLine(of: dataTable(words), words, columns: size.columns)
      )
  }

  func facts(of stretch: RecipientStretch) -> ScreenFacts { stretch.page.facts }

  func dataTable(_ words: Words) -> DataTable? {
    content.value.map { RecipientsBody(stretch: $0, state: table, words: words).data }
  }

  var exportName: String { "recipients-\(code.word)" }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    if let rows = rowsArrangedInMemory(after: last, words) { return rows }
    guard var stretch = content.value else { return [] }
    let request = PageRequest(behind: last, limit: Self.exportSize)
    stretch.part = RowStretch(try await page(request, from: reader))
    return RecipientsBody(stretch: stretch, state: table, words: words).data.rows.map(\.marked)
  }

  private func page(
    _ request: PageRequest,
    from reader: MomentReader
  ) async throws -> Page<RecipientRow> {
    try await reader.registry.recipients(
      of: code,
      in: place,
      page: request,
      at: reader.moment,
      for: reader.viewer
    )
  }
}
