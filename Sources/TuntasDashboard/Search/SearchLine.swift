import TuntasModel

/// A line of what was found.
enum SearchLine: Hashable {
  /// The kind of the hits below.
  case heading(SearchKind)
  /// A hit.
  case hit(SearchHitRow)
  /// That there are more of the kind, all of which it opens.
  case more(SearchKind, Int)
  /// That all regions can be searched.
  case everywhere

  /// Whether the cursor can stand on it.
  var isChosen: Bool {
    if case .heading = self { false } else { true }
  }
}

extension SearchPanel {
  /// What was found, as many lines as find room; where all of a kind are listed, all lines of it.
  ///
  /// - Parameter rows: The lines there is room for.
  /// - Returns: The lines: each kind has its share, and says how many are left out.
  func lines(rows: Int) -> [SearchLine] {
    guard let results = results?.value else { return [] }
    if let whole { return [.heading(whole)] + hits(of: whole).map(SearchLine.hit) }
    guard !results.isEmpty else {
      return !isEverywhere && place != nil ? [.everywhere] : []
    }
    let kinds = SearchKind.allCases.filter { results.count(of: $0).number > 0 }
    let shares = SearchShares(
      groups: kinds.map { (hits(of: $0).count, results.count(of: $0).number) },
      rows: rows
    )
    return zip(kinds, shares.shown).flatMap { kind, shown in
      let left = results.count(of: kind).number - shown
      return [.heading(kind)] + hits(of: kind).prefix(shown).map(SearchLine.hit)
        + (left > 0 ? [.more(kind, left)] : [])
    }
  }

  /// The line under the cursor; `nil` when none can be chosen.
  func chosen(rows: Int) -> SearchLine? {
    let lines = lines(rows: rows).filter(\.isChosen)
    return lines.isEmpty ? nil : lines[min(cursor, lines.count - 1)]
  }

  /// The places of the cursor at which the groups begin.
  func groupStarts(rows: Int) -> [Int] {
    var starts: [Int] = []
    var place = 0
    for line in lines(rows: rows) {
      if line.isChosen { place += 1 } else { starts.append(place) }
    }
    return starts
  }
}

/// How many hits of each kind are shown in so many lines: as many of one as of another, and what one
/// does not need goes to the others.
struct SearchShares {
  /// The hits shown of each group.
  private(set) var shown: [Int]

  private let groups: [(read: Int, all: Int)]

  /// Shares lines out.
  ///
  /// - Parameters:
  ///   - groups: How many hits of each kind have been read, and how many there are.
  ///   - rows: The lines, those of the headings and of what is left out among them.
  init(groups: [(read: Int, all: Int)], rows: Int) {
    self.groups = groups
    shown = groups.map { _ in 0 }
    var open = Set(groups.indices)
    while let group = open.min(by: { (shown[$0], $0) < (shown[$1], $1) }) {
      let before = shown
      // The line that says that one is left out can as well show it.
      let next = shown[group] + 2 == groups[group].all ? 2 : 1
      shown[group] += next
      if shown[group] > groups[group].read || height > rows {
        shown = before
        open.remove(group)
      }
    }
  }

  /// The lines that are taken.
  private var height: Int {
    groups.indices.reduce(0) { sum, group in
      sum + 1 + shown[group] + (shown[group] < groups[group].all ? 1 : 0)
    }
  }
}
