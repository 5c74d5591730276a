import TerminalKit

/// Where map, key and legend stand in a rectangle.
struct AreaMapLayout {
  /// Blank columns between map and key.
  static let gap = 2
  /// A map of this size is legible.
  static let idealMap = Size(columns: 40, rows: 12)
  /// In less than this there is no map.
  private static let leastMap = Size(columns: 16, rows: 5)

  /// Which part each cell of the map belongs to; `nil` where there is no room for a map.
  let grid: AreaMapGrid?
  /// Where the map is drawn.
  let map: Rect
  /// Where the key is drawn.
  let key: Rect
  /// Where the legend is drawn.
  let legend: Rect

  /// Divides a rectangle: the legend below, the key at the right, the map in the rest.
  init(of chart: AreaMap, in rect: Rect) {
    let wanted = chart.legend.rows(columns: rect.columns).count
    let least = min(Self.leastMap.rows, max(1, chart.parts.count))
    let legendRows = max(0, min(wanted, rect.rows - least))
    legend = rect.rows(rect.rows - legendRows, count: legendRows)
    let rest = rect.rows(0, count: rect.rows - legendRows)
    let width = AreaMapKey(of: chart).width
    let room = Size(columns: rest.columns - Self.gap - width, rows: rest.rows)
    guard room.columns >= Self.leastMap.columns, room.rows >= Self.leastMap.rows else {
      (grid, map, key) = (nil, rest.columns(0, count: 0), rest)
      return
    }
    let grid = AreaMapGrid(places: chart.places, parts: chart.parts.count, room: room)
    let columns = max(Self.leastMap.columns, grid.columns)
    map = rest.columns(0, count: columns)
    key = rest.columns(columns + Self.gap, count: rest.columns)
    self.grid = grid
  }
}
