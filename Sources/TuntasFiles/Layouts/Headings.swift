/// The headings of a file, compared without regard to case, blanks and signs.
struct Headings {
  /// The headings as they stand, without the empty ones at the end.
  let names: [String]
  private let places: [UInt64: Int]
  private let repeated: Set<UInt64>

  /// Takes the cells of a header row.
  init(_ cells: [String]) {
    var names = cells
    while names.last?.isEmpty == true { names.removeLast() }
    var places: [UInt64: Int] = [:]
    var repeated: Set<UInt64> = []
    for (place, name) in names.enumerated() where !name.isEmpty {
      let hash = FoldedText.hash(name)
      if places[hash] != nil { repeated.insert(hash) } else { places[hash] = place }
    }
    self.names = names
    self.places = places
    self.repeated = repeated
  }

  /// How many headings are no empty cells.
  var count: Int { names.count { !$0.isEmpty } }

  /// Where one of several headings stands; the first of them that there is.
  func place(of headings: [String]) -> Int? {
    headings.lazy.compactMap { places[FoldedText.hash($0)] }.first
  }

  /// Tells whether the heading at a place stands somewhere else too.
  func isRepeated(at place: Int) -> Bool { repeated.contains(FoldedText.hash(names[place])) }
}
