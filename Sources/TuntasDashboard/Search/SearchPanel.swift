import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Search as one types (cari): what was typed and what it found.
///
/// Regions are found by their old spellings too, families by a name as the viewer may see it or by
/// their number; never by NIK, family card or address.
struct SearchPanel: Sendable {
  /// What was typed.
  var input = InputLine()
  /// What was found; `nil` before something was typed.
  var results: Loadable<SearchResults>?
  /// Whether what was typed last has not been answered yet.
  var isAwaited = false
  /// The hit under the cursor, from 0.
  var cursor = 0
  /// Whether the last key moved in the list: the terminal's cursor is then there, not in the line.
  var isInList = false

  /// The most hits of each kind.
  static let limit = 20

  /// The hits in the order they are shown: regions, programmes, families; empty before an answer.
  var hits: [SearchHitRow] {
    guard let results = results?.value else { return [] }
    return results.regions.map(SearchHitRow.region) + results.programmes.map(SearchHitRow.programme)
      + results.families.map(SearchHitRow.family)
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
package struct SearchAnswer: Sendable {
  /// What was searched for; an answer to something typed before is dropped.
  let text: SafeText
  /// What was found, or why the search failed.
  let results: Loadable<SearchResults>
}
