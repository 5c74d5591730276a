import TerminalKit

/// Which part each cell of a map belongs to.
struct AreaMapGrid {
  /// A cell with its two halves.
  enum Tile: Hashable {
    /// Nothing lies here.
    case blank
    /// The whole cell belongs to a part.
    case full(Int)
    /// The upper half belongs to a part, and below it there is nothing.
    case upper(Int)
    /// The lower half belongs to a part, and above it there is nothing.
    case lower(Int)

    /// The part to which the whole cell belongs.
    var fullPart: Int? {
      if case .full(let part) = self { part } else { nil }
    }
  }

  /// How many cells lie beside each other.
  let columns: Int
  /// How many lie below each other.
  let rows: Int
  /// The cells, row by row.
  private(set) var tiles: [Tile]
  /// Where the middle of each part lies, in cells; `nil` for a part without places.
  let middles: [(column: Double, row: Double)?]

  /// Lays the cells out, as large as a room lets the map be.
  ///
  /// - Parameters:
  ///   - places: What the map is made of; one that is nowhere or of no part is left out.
  ///   - parts: The number of parts. Each that has a place has a cell, while there are enough.
  ///   - room: The most columns and rows.
  init(places: [AreaMap.Place], parts: Int, room: Size) {
    let sound = places.filter { $0.isSound && 0..<parts ~= $0.part }
    let halves = AreaMapHalves(places: sound, columns: room.columns, rows: 2 * room.rows)
    columns = halves.columns
    rows = (halves.rows + 1) / 2
    middles = AreaMap.middles(of: sound, parts: parts).map { middle in
      guard let middle else { return nil }
      let place = halves.distance(toX: middle.x, y: middle.y)
      return (place.x, place.y / 2)
    }
    tiles = Self.tiles(of: halves, rows: rows, parts: parts)
    showMissingParts()
  }

  /// The cell at a place; blank outside.
  subscript(column: Int, row: Int) -> Tile {
    0..<columns ~= column && 0..<rows ~= row ? tiles[row * columns + column] : .blank
  }

  /// The stretches of a row whose cells belong to one part as a whole.
  func runs(inRow row: Int) -> [(part: Int, columns: Range<Int>)] {
    var runs: [(part: Int, columns: Range<Int>)] = []
    for column in 0..<columns {
      guard let part = self[column, row].fullPart else { continue }
      if let last = runs.last, last.part == part, last.columns.upperBound == column {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append((part, column..<column + 1))
      }
    }
    return runs
  }

  /// A cell whose halves belong to two parts goes to the smaller one, which needs it more.
  private static func tiles(of halves: AreaMapHalves, rows: Int, parts: Int) -> [Tile] {
    var sizes = Array(repeating: 0, count: parts)
    for part in halves.parts { if let part { sizes[part] += 1 } }
    return (0..<rows * halves.columns).map { index in
      let (column, row) = (index % halves.columns, 2 * (index / halves.columns))
      return switch (halves[column, row], halves[column, row + 1]) {
      case (nil, nil): .blank
      case (let part?, nil): .upper(part)
      case (nil, let part?): .lower(part)
      case (let upper?, let lower?): .full(sizes[lower] < sizes[upper] ? lower : upper)
      }
    }
  }

  /// Gives a part that has no whole cell the one nearest its middle, but never another's only one.
  private mutating func showMissingParts() {
    var counts = Array(repeating: 0, count: middles.count)
    for tile in tiles { if let part = tile.fullPart { counts[part] += 1 } }
    for (part, middle) in middles.enumerated() where counts[part] == 0 {
      guard let middle else { continue }
      let free = tiles.indices.filter { tiles[$0].fullPart.map { counts[$0] > 1 } ?? true }
      guard let nearest = free.min(by: { distance($0, middle) < distance($1, middle) }) else {
        return
      }
      if let loser = tiles[nearest].fullPart { counts[loser] -= 1 }
      tiles[nearest] = .full(part)
      counts[part] = 1
    }
  }

  /// The square of the distance from a cell to a point; a cell is twice as high as it is wide.
  private func distance(_ index: Int, _ middle: (column: Double, row: Double)) -> Double {
    let across = Double(index % columns) + 0.5 - middle.column
    let down = 2 * (Double(index / columns) + 0.5 - middle.row)
    return across * across + down * down
  }
}

extension AreaMap.Place {
  /// Whether it can be placed at all; greater lengths would be no map.
  var isSound: Bool {
    abs(x) < 1e9 && abs(y) < 1e9 && 0..<1e18 ~= area
  }
}
