import TerminalKit
import TuntasModel

/// The families of a region on its newest list, in the order of their villages: all of them
/// (Keluarga), or those recorded in no programme of the year (Belum terlayani).
///
/// Only a stretch of the list is in memory; it grows at the end that the cursor comes near to.
struct FamiliesScreen: DashboardScreen {
  let filter: FamilyFilter
  var content: Loadable<FamilyStretch> = .loading
  var list = RowList()
  private var request = PageRequest(.first, limit: Self.pageSize)

  static let pageSize = 100
  private static let nearEnd = 30

  /// Makes the screen of the families of a region.
  init(_ filter: FamilyFilter) {
    self.filter = filter
  }

  var region: RegionCode? { filter.region }

  func load(from reader: RegistryReader) async throws -> FamilyStretch {
    let (registry, moment, viewer) = (reader.registry, reader.moment, reader.viewer)
    let page = try await registry.families(filter, page: request, at: moment, for: viewer)
    if let known = content.value {
      return FamilyStretch(page: page, request: request, table: known.table)
    }
    let table = try await registry.regions(below: filter.region, at: moment, for: viewer)
    return FamilyStretch(page: page, request: request, table: table)
  }

  mutating func receive(_ content: FamilyStretch) {
    guard let known = self.content.value else {
      self.content = .ready(content)
      return
    }
    let (merged, shift) = known.extended(by: content)
    self.content = .ready(merged)
    switch content.request.anchor {
    case .first: list.move(to: 0, count: merged.rows.count)
    case .last: list.move(to: merged.rows.count - 1, count: merged.rows.count)
    case .after, .before: list.shift(by: shift, count: merged.rows.count)
    }
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool {
    guard let next = nextRequest(movingTo: end) else { return false }
    request = next
    return true
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.table.path.map { words.step(to: $0) } ?? []
    return regions + [words[filter.onlyWithoutProgramme ? .gaps : .families]]
  }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let stretch = content.value else {
      return ScreenBody(rows: [standIn(words)].compactMap { $0 })
    }
    return FamiliesBody(
      stretch: stretch,
      onlyWithoutProgramme: filter.onlyWithoutProgramme,
      words: words,
      columns: size.columns
    ).body
  }

  var facts: ScreenFacts? {
    content.value.map {
      ScreenFacts(day: $0.table.moment.day, isSynthetic: $0.table.isSynthetic)
    }
  }

  private func nextRequest(movingTo end: ListEnd?) -> PageRequest? {
    guard let stretch = content.value else { return nil }
    switch end {
    case .first where stretch.hasPrevious: return PageRequest(.first, limit: Self.pageSize)
    case .last where stretch.hasNext: return PageRequest(.last, limit: Self.pageSize)
    case .some: return nil
    case .none: break
    }
    if stretch.hasNext, list.cursor >= stretch.rows.count - Self.nearEnd,
      let last = stretch.rows.last
    {
      return PageRequest(.after(last.key), limit: Self.pageSize)
    }
    if stretch.hasPrevious, list.cursor < Self.nearEnd, let first = stretch.rows.first {
      return PageRequest(.before(first.key), limit: Self.pageSize)
    }
    return nil
  }
}
