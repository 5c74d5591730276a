import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Search as one types (cari): what was typed, where it is looked for, and what was found.
///
/// It begins in the region of the screen, whose rows are at hand; one key widens it to all regions.
struct SearchPanel: Sendable {
  /// The region of the screen below; `nil` above the governments, and where only published figures of
  /// it may be seen: then everything is searched.
  let place: RegionCode?
  /// Who searches, which decides what is not searched.
  let viewer: Viewer
  /// What was typed.
  var input = InputLine()
  /// Whether all regions are searched although the screen has one.
  var isEverywhere = false
  /// What was found; `nil` before something was typed.
  var results: Loadable<SearchResults>?
  /// Whether what was typed last, or a page that was asked for, has not been answered yet.
  var isAwaited = false
  /// The kind whose hits are all listed; `nil` while the first of each kind are.
  var whole: SearchKind?
  /// The line under the cursor among those that can be chosen, from 0.
  var cursor = 0
  /// Whether the last key moved in the list: the terminal's cursor is then there, not in the line.
  var isInList = false

  /// The hits of each kind that are read with every letter.
  static let limit = 20
  /// The hits that are read at once where all of a kind are listed.
  static let pageLimit = 100

  /// Makes an empty search.
  init(in place: RegionCode? = nil, for viewer: Viewer) {
    self.place = place
    self.viewer = viewer
  }

  /// Where it is looked for.
  var region: RegionCode { isEverywhere ? .country : place ?? .country }

  /// The question for the first hits of each kind.
  var query: SearchQuery { SearchQuery(input.text.string, in: region, limit: Self.limit) }

  /// The question for the hits of a kind that are not read yet; `nil` when all are.
  ///
  /// Regions and programmes are few and read all at once, families page by page.
  func query(forMoreOf kind: SearchKind) -> SearchQuery? {
    guard let results = results?.value else { return nil }
    let count = results.count(of: kind)
    guard hits(of: kind).count < count.number || count.isAtLeast else { return nil }
    return SearchQuery(
      input.text.string,
      in: region,
      kinds: [kind],
      after: kind == .families ? results.families.last?.family.key : nil,
      limit: kind == .families ? Self.pageLimit : HitCount.most
    )
  }

  /// The hits read so far in the order they are shown; empty before an answer.
  var hits: [SearchHitRow] { SearchKind.allCases.flatMap(hits) }

  /// The hits of a kind read so far.
  func hits(of kind: SearchKind) -> [SearchHitRow] {
    guard let results = results?.value else { return [] }
    return switch kind {
    case .regions: results.regions.map(SearchHitRow.region)
    case .programmes: results.programmes.map(SearchHitRow.programme)
    case .families: results.families.map(SearchHitRow.family)
    }
  }

  /// Takes the first hits.
  mutating func take(_ results: Loadable<SearchResults>) {
    self.results = results
    (cursor, isInList, isAwaited, whole) = (0, false, false, nil)
  }

  /// Takes further hits of a kind; a failure leaves those there are.
  mutating func take(_ results: Loadable<SearchResults>, moreOf kind: SearchKind) {
    isAwaited = false
    guard let more = results.value, var known = self.results?.value else { return }
    switch kind {
    case .regions: known.regions = more.regions
    case .programmes: known.programmes = more.programmes
    case .families: known.families += more.families
    }
    known.counts[kind] = more.count(of: kind)
    self.results = .ready(known)
  }
}

/// One thing found: a region, a programme in a region, or a family.
enum SearchHitRow: Hashable, Sendable {
  /// A region, by its name, an old spelling or its code.
  case region(RegionHit)
  /// A programme in one region.
  case programme(ProgrammeHit)
  /// A family, by somebody in it or by its number.
  case family(SearchHit)

  /// The screen behind it: a government leads to its overview, a district to its villages, a village
  /// to its families.
  var door: Destination {
    switch self {
    case .region(let hit): .inside(hit.region.code)
    case .programme(let hit): .programme(hit.programme.code, hit.region.code)
    case .family(let hit): .family(hit.family.key)
    }
  }

  /// What the line says of it, when it was looked for in a region.
  func cells(in place: RegionCode, _ words: Words) -> SearchCells {
    switch self {
    case .region(let hit): SearchCells(hit, in: place, words)
    case .programme(let hit): SearchCells(hit, in: place, words)
    case .family(let hit): SearchCells(hit, in: place, words)
    }
  }
}

extension SearchKind {
  /// The heading that hits of the kind stand under.
  var heading: Phrase {
    switch self {
    case .regions: .regions
    case .programmes: .programmes
    case .families: .families
    }
  }
}

/// What the last search found, to go on from one hit to the next.
struct SearchTrail: Sendable {
  /// The screens behind the hits that were read.
  var doors: [Destination] = []
  /// The hit that was opened last.
  var index = 0
  /// How many there are, those that were not read too.
  var all = HitCount(0)
}

/// What came of one search.
package struct SearchAnswer: Sendable {
  /// What was searched for; an answer to another question than the last is dropped.
  let query: SearchQuery
  /// What was found, or why the search failed.
  let results: Loadable<SearchResults>
}
