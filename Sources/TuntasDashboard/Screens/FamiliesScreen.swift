import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The families of a region on its newest list, in the order of their villages unless told otherwise:
/// all of them (Keluarga), those recorded in no programme of the year (Belum terlayani), or those not
/// recorded in one programme.
///
/// Only a stretch of the list is in memory; it grows at the end that the cursor comes near to.
///
/// It answers the desa and the TKSK: which are my families, and who gets nothing? `4` leads to all,
/// `5` to those not recorded; a village in the regions leads here too, and on the page of a programme the families
/// that it has not reached. Enter opens the family's
/// card, `e` writes the families to a file, those not recorded in the columns that the command
/// writes.
///
/// Who may not see families one by one, such as a lead or a meeting, reads the registry's refusal
/// in place of rows. Filter and order are asked of the registry, since not all rows are in memory.
struct FamiliesScreen: TableScreen {
  /// What the screen is of: the region, and whether only families without a programme.
  let base: FamilyQuery
  var content: Loadable<FamilyStretch> = .loading
  var list = RowList()
  var table = TableState()
  /// The page that is read next.
  private var request = PageRequest(.first, limit: Self.pageSize)

  /// Families that are read at once: a few screenfuls.
  static let pageSize = 80

  /// Makes the screen of the families that a query asks for.
  init(_ query: FamilyQuery) {
    base = query
  }

  /// Makes the screen with a filter that the user can take away: the families recorded in a programme
  /// of the year.
  init(_ query: FamilyQuery, recordedIn programme: ProgrammeCode) {
    self.init(query)
    let part = FilterPart(
      column: FamilyColumn.programmes.rawValue,
      values: [.word(programme.word): SafeText(programme.word)]
    )
    table.change(to: TableView(filter: [part]))
  }

  var destination: Destination {
    if let code = base.withoutProgramme { return .notServed(code, base.region) }
    return base.onlyWithoutProgramme ? .gaps(base.region) : .families(base.region)
  }

  var region: RegionCode? { base.region }

  /// What is asked for once the user's filter and order are added; an answer to another query is
  /// not shown.
  var query: FamilyQuery { FamilyColumns.query(base, table.view) }

  func load(from reader: MomentReader) async throws -> FamilyStretch {
    let (registry, moment, viewer) = (reader.registry, reader.moment, reader.viewer)
    let page = try await registry.families(query, page: request, at: moment, for: viewer)
    if let known = content.value {
      return FamilyStretch(
        page: page,
        request: request,
        table: known.table,
        query: query,
        programme: known.programme
      )
    }
    let table = try await registry.regions(below: base.region, at: moment, for: viewer)
    var stretch = FamilyStretch(page: page, request: request, table: table, query: query)
    if let code = base.withoutProgramme {
      stretch.programme = try await registry.programme(
        code,
        in: base.region,
        at: moment,
        for: viewer
      )
    }
    return stretch
  }

  mutating func receive(_ content: FamilyStretch) {
    guard let known = self.content.value, known.query == content.query else {
      self.content = .ready(content)
      return
    }
    let (merged, shift) = known.extended(by: content)
    self.content = .ready(merged)
    guard content.count == nil else { return }
    list.follow(content.request.anchor, shift: shift, count: merged.rows.count)
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool {
    guard let next = nextRequest(movingTo: end) else { return false }
    request = next
    return true
  }

  /// Whether the exact count of what the filter lets through is still to come.
  var hasMoreLater: Bool {
    guard let stretch = content.value, stretch.query == query else { return false }
    return !query.conditions.isEmpty && stretch.count == nil
  }

  func loadLater(from reader: MomentReader) async throws -> FamilyStretch? {
    guard var stretch = content.value else { return nil }
    stretch.count = try await reader.registry.countFamilies(
      query,
      at: reader.moment,
      for: reader.viewer
    )
    return stretch
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.table.path.map { words.step(to: $0) } ?? []
    guard let programme = content.value?.programme?.whole.figures.programme else {
      return regions + [words[base.onlyWithoutProgramme ? .gaps : .families]]
    }
    let name = words.shortName(of: programme)
    return regions + [words[.families], words.text(.familiesNotInStep, ["programme": name])]
  }

  func body(of stretch: FamilyStretch, _ words: Words, size: Size) -> ScreenBody {
    let body = FamiliesBody(
      stretch: stretch,
      query: query,
      state: table,
      words: words,
      columns: size.columns
    )
    return body.body(
      view: viewLine(
        of: columns(stretch.table, words).data([]),
        words,
        columns: size.columns,
        left: body.left
      )
    )
  }

  func facts(of stretch: FamilyStretch) -> ScreenFacts {
    ScreenFacts(day: stretch.table.moment.day, isSynthetic: stretch.table.isSynthetic)
  }

  /// The page to read now that the cursor stands where it does; `nil` when enough rows are in
  /// memory, or they still answer another query.
  private func nextRequest(movingTo end: ListEnd?) -> PageRequest? {
    guard let stretch = content.value, stretch.query == query else { return nil }
    return stretch.part.request(movingTo: end, cursor: list.cursor, limit: Self.pageSize)
  }
}

// MARK: - The table

extension FamiliesScreen {
  func dataTable(_ words: Words) -> DataTable? {
    content.value.map { stretch in
      let rows = stretch.query == query ? stretch.rows : []
      return columns(stretch.table, words).data(rows)
    }
  }

  /// The columns of the table, with those of the gaps' file where only families without a programme
  /// are asked for.
  private func columns(_ table: RegionTable, _ words: Words) -> FamilyColumns {
    let file = base.onlyWithoutProgramme ? GapFile(table, need: nil, words: words) : nil
    return FamilyColumns(table: table, words: words, file: file)
  }

  func values(
    of column: String,
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [ValueCount] {
    guard let column = FamilyColumn(rawValue: column) else { return [] }
    let counts = try await reader.registry.familyCounts(
      FamilyColumns.query(base, TableView(filter: parts)),
      by: column,
      at: reader.moment,
      for: reader.viewer
    )
    return counts.map { FamilyColumns.count($0, of: column, words) }
  }

  func countRows(
    within parts: [FilterPart],
    _ words: Words,
    from reader: MomentReader
  ) async throws -> Int {
    try await reader.registry.countFamilies(
      FamilyColumns.query(base, TableView(filter: parts)),
      at: reader.moment,
      for: reader.viewer
    )
  }

  func label(
    of value: TableValue,
    in column: String,
    of data: DataTable,
    _ words: Words
  ) -> SafeText? {
    FamilyColumn(rawValue: column).flatMap { FamilyColumns.label(of: value, in: $0, words) }
  }

  mutating func viewChanged(from old: TableView) -> Bool {
    guard old.order != table.view.order || old.filter != table.view.filter else {
      return false
    }
    list.moveToFirst()
    request = PageRequest(.first, limit: Self.pageSize)
    return true
  }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    guard let stretch = content.value else { return [] }
    let key = last.flatMap { Int64($0.id) }.map(FamilyKey.init(number:))
    let page = try await reader.registry.families(
      query,
      page: PageRequest(key.map { .after($0) } ?? .first, limit: Self.exportSize),
      at: reader.moment,
      for: reader.viewer
    )
    return columns(stretch.table, words).data(page.rows).rows.map(\.marked)
  }

  /// Families that an export reads at once.
  private static let exportSize = 1000
}
