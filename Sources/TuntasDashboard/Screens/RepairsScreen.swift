import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What is to be repaired in the data of a region (Perbaikan data): which rules something offends
/// against, the worst first, and in which parts of the region.
///
/// The keys for tables speak of the table that the cursor stands in. The file of a village is its
/// worklist.
///
/// It answers the analyst of Dinsos and the desa: whose NIK is broken, what contradicts what, and
/// where do I begin? `7` leads to it; Enter on a rule lists its findings, on a part of the region
/// the repairs there, `v` counts the findings of all families in place of those on the list.
///
/// Where nobody is recorded, nobody was looked at: "–" and TANPA DATA, and never zero findings.
struct RepairsScreen: TableScreen {
  /// The region; `nil` for everything in the registry.
  let place: RegionCode?
  /// Whose findings are counted: those of families on the list, or of all.
  let families: QualityFamilies
  var content: Loadable<QualityPage> = .loading
  var list = RowList()
  /// How the table of rules is looked at, and its marks.
  private var rules = TableState()
  /// How the table of parts is looked at, and its marks.
  private var parts = TableState()

  /// Makes the screen of a region, or of everything in the registry.
  init(of place: RegionCode?, _ families: QualityFamilies = .onList) {
    self.place = place
    self.families = families
  }

  var destination: Destination { .repairs(place, families) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> QualityPage {
    try await reader.registry.quality(
      in: place,
      of: families,
      at: reader.moment,
      for: reader.viewer
    )
  }

  /// The mark of the chosen column stands in the table that the cursor is in.
  var linesFollowCursor: Bool { true }

  var hasForms: Bool { content.value != nil }

  var formName: String { String(describing: families) }

  /// The findings of the other choice of families, which must be read.
  func inNextForm() -> any DashboardScreen { RepairsScreen(of: place, families.other) }

  func path(_ words: Words) -> [SafeText] {
    content.value?.steps(words) ?? [words[.repairs]]
  }

  func body(of page: QualityPage, _ words: Words, size: Size) -> ScreenBody {
    // The column that the keys speak of is marked in one table only.
    var (rules, parts) = (rules, parts)
    if isOnParts { rules.column = nil } else { parts.column = nil }
    return RepairsBody(page: page, rules: rules, parts: parts, words: words)
      .body(
        columns: size.columns,
        view: viewLine(of: dataTable(words), words, columns: size.columns)
      )
  }

  func facts(of page: QualityPage) -> ScreenFacts { page.facts }
}

// MARK: - The two tables

extension RepairsScreen {
  var table: TableState {
    get { isOnParts ? parts : rules }
    set { if isOnParts { parts = newValue } else { rules = newValue } }
  }

  func dataTable(_ words: Words) -> DataTable? {
    guard let page = content.value else { return nil }
    return isOnParts
      ? RepairPartColumns(page: page, words: words).data
      : RuleColumns(page: page, words: words).data
  }

  var rowsBeforeTable: Int { isOnParts ? shownRules.count : 0 }

  var exportName: String {
    if content.value?.isOfVillage == true { return "worklist" }
    return isOnParts ? "quality-regions" : "quality"
  }

  mutating func viewChanged(from old: TableView) -> Bool {
    guard old.changesRows || table.view.changesRows else { return false }
    let first = rowsBeforeTable
    list.move(to: first, within: 0...max(first, 0))
    return false
  }

  /// Whether the cursor stands in the table of parts, so that the keys for tables speak of it.
  private var isOnParts: Bool {
    guard let page = content.value, !page.parts.isEmpty else { return false }
    return list.cursor >= shownRules.count
  }

  /// The rules that the view lets through, in its order; they are the same in every language.
  private var shownRules: [QualityRule] {
    guard let page = content.value else { return [] }
    return RuleColumns(page: page, words: Words(.indonesian)).data.arranged(by: rules.view)
      .compactMap { QualityRule(rawValue: $0.id) }
  }
}

// MARK: - The worklist

extension RepairsScreen {
  var exportsWhatIsBehind: Bool { content.value?.isOfVillage == true }

  func exportedColumns(_ words: Words) -> [ExportedColumn] {
    guard let page = content.value else { return [] }
    if page.isOfVillage { return Worklist.columns(words) }
    return dataTable(words)?.fileColumns ?? []
  }

  func exportedRows(
    after last: MarkedRow?,
    _ words: Words,
    from reader: MomentReader
  ) async throws -> [MarkedRow] {
    guard let page = content.value, page.isOfVillage else {
      return last == nil ? dataTable(words)?.arranged(by: table.view).map(\.marked) ?? [] : []
    }
    let marked = Set(rules.marks.map(\.id))
    let wanted = shownRules.filter { marked.isEmpty || marked.contains($0.code) }
    return try await Worklist(
      rules: wanted,
      region: place ?? .country,
      families: families,
      words: words
    )
    .rows(after: last, from: reader)
  }
}
