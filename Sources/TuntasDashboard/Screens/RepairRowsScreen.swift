import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The findings of one rule in a region (Perbaikan data › aturan): which family or figure, what was
/// found, and what it disagrees with.
///
/// Only a stretch of them is in memory. While all of them are, they can be put in order and filtered.
///
/// It answers who repairs: which record, which cell, what stands there, and what should? A rule in
/// the repairs leads to it; Enter opens the family's card, the programme, the published figures or
/// the region.
///
/// Who may not see people one by one reads a sentence in place of rows about them; the counts above
/// stay.
struct RepairRowsScreen: TableScreen {
  let rule: QualityRule
  /// The region; the country stands for everything in the registry.
  let place: RegionCode
  /// Whose findings: those of families on the list, or of all.
  let families: QualityFamilies
  var content: Loadable<RepairStretch> = .loading
  var list = RowList()
  var table = TableState()
  /// The page that is read next.
  private var request = PageRequest(.first, limit: Self.pageSize)

  /// Findings that are read at once: a few screenfuls.
  static let pageSize = 80

  /// Makes the screen of a rule in a region.
  init(_ rule: QualityRule, in place: RegionCode, _ families: QualityFamilies = .onList) {
    self.rule = rule
    self.place = place
    self.families = families
  }

  var hasForms: Bool { content.value != nil && rule.isAboutPeople }

  var formName: String { String(describing: families) }

  /// The findings of the other choice of families, which must be read.
  func inNextForm() -> any DashboardScreen { RepairRowsScreen(rule, in: place, families.other) }

  var destination: Destination { .repairRows(rule, place, families) }

  var region: RegionCode? { place == .country ? nil : place }

  func load(from reader: MomentReader) async throws -> RepairStretch {
    let (registry, moment, viewer) = (reader.registry, reader.moment, reader.viewer)
    let known = content.value?.page
    let page: QualityPage
    if let known, request.anchor != .first {
      page = known
    } else {
      page = try await registry.quality(in: region, of: families, at: moment, for: viewer)
    }
    do {
      let rows = try await registry.qualityRows(
        rule,
        in: place,
        of: families,
        page: request,
        at: moment,
        for: viewer
      )
      return RepairStretch(page: page, part: RowStretch(rows), anchor: request.anchor)
    } catch RegistryError.peopleHidden {
      return RepairStretch(page: page, part: nil, anchor: request.anchor)
    }
  }

  mutating func receive(_ content: RepairStretch) {
    // Reading again begins anew: the rows that are in memory may be others by then.
    request = PageRequest(.first, limit: Self.pageSize)
    guard let known = self.content.value?.part, let part = content.part else {
      self.content = .ready(content)
      return
    }
    let merged = taken(part, content.anchor, into: known)
    self.content = .ready(RepairStretch(page: content.page, part: merged, anchor: content.anchor))
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool {
    let next = content.value?.part?.request(
      movingTo: end,
      cursor: list.cursor,
      limit: Self.pageSize
    )
    guard let next else { return false }
    request = next
    return true
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.page.path.map { words.step(to: $0) } ?? []
    return regions + [words[.repairs], SafeText(rule.code)]
  }

  func body(of stretch: RepairStretch, _ words: Words, size: Size) -> ScreenBody {
    RepairRowsBody(
      stretch: stretch,
      rule: rule,
      state: table,
      words: words,
      columns: size.columns
    ).body(view: viewLine(of: dataTable(words), words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? {
    guard let stretch = content.value, let part = stretch.part else { return nil }
    return RepairRowColumns(page: stretch.page, rule: rule, words: words).data(part)
  }

  func facts(of stretch: RepairStretch) -> ScreenFacts { stretch.page.facts }

  var exportName: String { "quality-\(rule.code)" }

  func exportedColumns(_ words: Words) -> [ExportedColumn] { Worklist.columns(words) }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    if let rows = rowsArrangedInMemory(after: last, words) { return rows }
    return try await Worklist(rules: [rule], region: place, families: families, words: words)
      .rows(after: last, from: reader)
  }
}
