/// Which part each half of a cell belongs to, the upper or the lower.
///
/// A half is about as wide as it is high, so that lengths are the same in both directions.
struct AreaMapHalves {
  /// So many times the radius of a circle of its size does a place reach.
  ///
  /// Places are no circles: a little more than 1 closes the gaps between neighbours, and still leaves
  /// those of a lake or of a town that is not on the map.
  private static let reach = 1.3
  /// Gaps smaller than so many places of middle size do not count as gaps.
  private static let smallestGap = 2.0

  /// How many halves lie beside each other.
  let columns: Int
  /// How many lie below each other.
  let rows: Int
  /// The length of a side of a half.
  let side: Double
  /// The part of each half, row by row; `nil` where there is nothing.
  private(set) var parts: [Int?]

  private let left: Double
  private let top: Double

  /// Gives every half to the place that is nearest, as large as a room lets the map be.
  init(places: [AreaMap.Place], columns room: Int, rows roomRows: Int) {
    let spots = places.map { Spot($0, reach: Self.reach) }
    guard room > 0, roomRows > 0, let box = Box(around: spots) else {
      (columns, rows, side, left, top, parts) = (0, 0, 1, 0, 0, [])
      return
    }
    let needed = max(box.width / Double(room), box.height / Double(roomRows))
    side = needed > 0 ? needed : 1
    (left, top) = (box.left, box.top)
    columns = min(room, max(1, (box.width / side).roundedUp))
    rows = min(roomRows, max(1, (box.height / side).roundedUp))
    parts = Array(repeating: nil, count: columns * rows)
    var distances = Array(repeating: Double.infinity, count: parts.count)
    for spot in spots { take(spot, &distances) }
    let area = places.reduce(0) { $0 + $1.area } / Double(max(1, places.count))
    fillGaps(below: area / side / side * Self.smallestGap)
  }

  /// The part that a half cell belongs to; `nil` outside the map.
  subscript(column: Int, row: Int) -> Int? {
    0..<columns ~= column && 0..<rows ~= row ? parts[row * columns + column] : nil
  }

  /// How far a point lies from the left edge and the upper edge, in sides of a half.
  func distance(toX x: Double, y: Double) -> (x: Double, y: Double) {
    ((x - left) / side, (y - top) / side)
  }
}

extension AreaMapHalves {
  /// A place as a circle.
  private struct Spot {
    let x: Double
    let y: Double
    let radius: Double
    let reach: Double
    let part: Int

    init(_ place: AreaMap.Place, reach factor: Double) {
      (x, y, part) = (place.x, place.y, place.part)
      radius = (place.area / Double.pi).squareRoot()
      reach = radius * factor
    }
  }

  /// The smallest upright rectangle around circles.
  private struct Box {
    let left: Double
    let top: Double
    let width: Double
    let height: Double

    init?(around spots: [Spot]) {
      guard let first = spots.first else { return nil }
      var (left, right) = (first.x, first.x)
      var (top, bottom) = (first.y, first.y)
      for spot in spots {
        (left, right) = (min(left, spot.x - spot.reach), max(right, spot.x + spot.reach))
        (top, bottom) = (min(top, spot.y - spot.reach), max(bottom, spot.y + spot.reach))
      }
      (self.left, self.top, width, height) = (left, top, right - left, bottom - top)
    }
  }

  /// Gives a place the halves within its reach to which it is nearer than those before it.
  private mutating func take(_ spot: Spot, _ distances: inout [Double]) {
    let (x, y) = distance(toX: spot.x, y: spot.y)
    // The half in which the middle lies is always within reach.
    let reach = max(spot.reach / side, 0.71)
    let radius = max(spot.radius / side, 0.5)
    let weight = 1 / (radius * radius)
    let seen = max(0, (x - reach).roundedDown)..<max(0, min(columns, (x + reach).roundedUp))
    let first = max(0, (y - reach).roundedDown)
    for row in first..<max(first, min(rows, (y + reach).roundedUp)) where !seen.isEmpty {
      let down = Double(row) + 0.5 - y
      for column in seen {
        let across = Double(column) + 0.5 - x
        let square = across * across + down * down
        guard square <= reach * reach else { continue }
        let index = row * columns + column
        guard square * weight < distances[index] else { continue }
        distances[index] = square * weight
        parts[index] = spot.part
      }
    }
  }

  /// Closes the gaps that are enclosed and smaller than a number of halves.
  private mutating func fillGaps(below limit: Double) {
    var isSeen = parts.map { $0 != nil }
    for start in parts.indices where !isSeen[start] {
      var gap = [start]
      var isOpen = false
      var next = 0
      isSeen[start] = true
      while next < gap.count {
        isOpen = isOpen || isAtEdge(gap[next])
        forEachNeighbour(of: gap[next]) { neighbour in
          guard !isSeen[neighbour] else { return }
          isSeen[neighbour] = true
          gap.append(neighbour)
        }
        next += 1
      }
      if !isOpen, Double(gap.count) < limit { fill(gap) }
    }
  }

  /// Gives the halves of a gap to the parts beside them, from its rim inwards.
  private mutating func fill(_ gap: [Int]) {
    var left = gap
    while !left.isEmpty {
      let found = left.map { index in
        var part: Int?
        forEachNeighbour(of: index) { part = part ?? parts[$0] }
        return part
      }
      for (index, part) in zip(left, found) { parts[index] = part }
      left = left.filter { parts[$0] == nil }
    }
  }

  private func isAtEdge(_ index: Int) -> Bool {
    let (column, row) = (index % columns, index / columns)
    return column == 0 || column == columns - 1 || row == 0 || row == rows - 1
  }

  private func forEachNeighbour(of index: Int, _ body: (Int) -> Void) {
    let column = index % columns
    if column > 0 { body(index - 1) }
    if column + 1 < columns { body(index + 1) }
    if index >= columns { body(index - columns) }
    if index + columns < parts.count { body(index + columns) }
  }
}
