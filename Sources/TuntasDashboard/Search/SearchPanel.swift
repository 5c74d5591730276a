import TerminalKit
import TuntasModel
import TuntasWords

/// Search as one types (cari): what was typed and what it found.
struct SearchPanel: Sendable {
  /// What was typed.
  var input = InputLine()
  /// What was found; none before something was typed.
  var results: Loadable<SearchResults>?
  /// Whether what was typed last has not been answered yet.
  var isAwaited = false
  /// The hit under the cursor.
  var cursor = 0
  /// Whether the last key moved in the list: the terminal's cursor is then there, not in the line.
  var isInList = false

  /// The most hits of each kind.
  static let limit = 20

  /// The hits in the order they are shown.
  var hits: [SearchHitRow] {
    guard let results = results?.value else { return [] }
    return results.regions.map(SearchHitRow.region) + results.programmes.map(SearchHitRow.programme)
      + results.families.map(SearchHitRow.family)
  }
}

/// One thing found.
enum SearchHitRow: Hashable, Sendable {
  case region(RegionHit)
  case programme(ProgrammeHit)
  case family(SearchHit)

  /// The screen behind it.
  var door: Destination {
    switch self {
    case .region(let hit):
      hit.region.code.level == .village ? .families(hit.region.code) : .regions(hit.region.code)
    case .programme(let hit): .programme(hit.programme.code, hit.region.code)
    case .family(let hit): .family(hit.family.key)
    }
  }

  /// The heading that such rows stand under.
  var kind: Phrase {
    switch self {
    case .region: .regions
    case .programme: .programmes
    case .family: .families
    }
  }
}

/// What the last search found, to go on from one hit to the next.
struct SearchTrail: Sendable {
  /// The screens behind the hits.
  var doors: [Destination] = []
  /// The hit that was opened last.
  var index = 0
}

/// What came of one search.
public struct SearchAnswer: Sendable {
  /// What was searched for; an answer to something typed before is dropped.
  let text: SafeText
  let results: Loadable<SearchResults>
}
