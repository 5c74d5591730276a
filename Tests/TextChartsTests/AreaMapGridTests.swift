import TerminalKit
import Testing

@testable import TextCharts

/// What holds of maps of the four governments, whatever the size.
struct AreaMapGridTests {
  @Test(arguments: AreaMapRegions.governments)
  func noPartIsMissing(code: String) throws {
    let map = AreaMapRegions.map(of: code)
    #expect(map.parts.count >= 12)
    for columns in stride(from: 58, through: 200, by: 13) {
      for rows in stride(from: 10, through: 60, by: 5) {
        let rect = Rect(Size(columns: columns, rows: rows))
        let grid = try #require(AreaMapLayout(of: map, in: rect).grid)
        let shown = Set(grid.tiles.compactMap(\.fullPart))
        #expect(shown.count == map.parts.count, "\(columns)x\(rows)")
      }
    }
  }

  @Test(arguments: AreaMapRegions.governments)
  func theSilhouetteIsAsLargeAsTheRegion(code: String) {
    let map = AreaMapRegions.map(of: code)
    let halves = AreaMapHalves(places: map.places, columns: 120, rows: 80)
    let area = Double(halves.parts.count { $0 != nil }) * halves.side * halves.side
    let real = map.places.reduce(0) { $0 + $1.area }
    #expect(0.9...1.15 ~= area / real, "\(area) of \(real)")
  }

  /// Width by height in kilometres, from the outermost villages of an atlas' borders.
  @Test(arguments: [
    ("32.16", 0.45...0.7), ("32.75", 0.5...0.75), ("32.01", 1.4...2), ("32.03", 0.6...0.9),
  ])
  func theSilhouetteIsAsWideAsInAnAtlas(code: String, proportion: ClosedRange<Double>) {
    let map = AreaMapRegions.map(of: code)
    let halves = AreaMapHalves(places: map.places, columns: 120, rows: 80)
    #expect(proportion.contains(Double(halves.columns) / Double(halves.rows)))
  }

  @Test(arguments: [(34, 10), (50, 17), (94, 37), (150, 55)])
  func kotaBogorIsAHoleInKabupatenBogor(columns: Int, rows: Int) {
    let map = AreaMapRegions.map(of: "32.01")
    let halves = AreaMapHalves(places: map.places, columns: columns, rows: 2 * rows)
    let middle = AreaMapRegions.point(latitude: -6.595, longitude: 106.806)
    let place = halves.distance(toX: middle.x, y: middle.y)
    let (column, row) = (Int(place.x), Int(place.y))
    #expect(halves[column, row] == nil)
    #expect((0..<column).contains { halves[$0, row] != nil })
    #expect((column..<halves.columns).contains { halves[$0, row] != nil })
    #expect((0..<row).contains { halves[column, $0] != nil })
    #expect((row..<halves.rows).contains { halves[column, $0] != nil })
    // The town is 118.5 square kilometres and longer than wide; more than half of a circle of half
    // that size is blank.
    let radius = (118.5 / 2 / Double.pi).squareRoot() / halves.side
    var (blank, all) = (0.0, 0.0)
    for down in -Int(radius)...Int(radius) {
      let across = Int((radius * radius - Double(down * down)).squareRoot())
      for aside in -across...across {
        all += 1
        blank += halves[column + aside, row + down] == nil ? 1 : 0
      }
    }
    #expect(blank / all > 0.5, "\(blank) of \(all)")
  }

  @Test func aPartWithoutACellTakesTheNearestButNeverAnotherOnesOnlyCell() {
    // Twenty small parts around the middle of a large one.
    let small = (1...20).map { AreaMap.Place(x: 50, y: 50, area: 0.001, part: $0) }
    let large = AreaMap.Place(x: 50, y: 50, area: 7000, part: 0)
    let room = Size(columns: 20, rows: 10)
    let grid = AreaMapGrid(places: [large] + small, parts: 21, room: room)
    #expect(Set(grid.tiles.compactMap(\.fullPart)) == Set(0...20))
  }

  @Test func withFewerCellsThanPartsEachCellIsTaken() {
    let places = (0..<9).map { AreaMap.Place(x: Double($0), y: 0, area: 1, part: $0) }
    let grid = AreaMapGrid(places: places, parts: 9, room: Size(columns: 2, rows: 2))
    #expect(Set(grid.tiles.compactMap(\.fullPart)).count == grid.tiles.count)
  }

  @Test func aSmallGapIsClosedAndALargeOneStaysALake() {
    let rim = { (radius: Double) in
      (0..<24).flatMap { step in
        (0..<3).map { ring in
          let turn = Double(step) * Double.pi / 12
          let away = radius + Double(ring) * 2
          let (sine, cosine) = Self.sineAndCosine(turn)
          return AreaMap.Place(x: away * cosine, y: away * sine, area: 6, part: 0)
        }
      }
    }
    for (radius, isLake) in [(3.0, false), (8.0, true)] {
      let halves = AreaMapHalves(places: rim(radius), columns: 60, rows: 60)
      let middle = halves.distance(toX: 0, y: 0)
      #expect((halves[Int(middle.x), Int(middle.y)] == nil) == isLake)
    }
  }

  @Test func whatIsNowhereIsLeftOut() {
    let odd: [Double] = [.nan, .infinity, -.infinity, 1e300, -1e300]
    let places = odd.flatMap { value in
      [
        AreaMap.Place(x: value, y: 0, area: 1, part: 0),
        AreaMap.Place(x: 0, y: value, area: 1, part: 0),
        AreaMap.Place(x: 0, y: 0, area: value, part: 0),
      ]
    }
    let lost = [-1, 2, Int.max].map { AreaMap.Place(x: 0, y: 0, area: 1, part: $0) }
    let sound = AreaMap.Place(x: 5, y: 5, area: 0, part: 1)
    let grid = AreaMapGrid(
      places: places + lost + [sound],
      parts: 2,
      room: Size(columns: 20, rows: 10)
    )
    #expect(Set(grid.tiles.compactMap(\.fullPart)) == [1])
  }

  /// By doubling a small angle, so that no library is needed.
  private static func sineAndCosine(_ angle: Double) -> (Double, Double) {
    var (sine, cosine) = (angle / 1024, 1 - angle * angle / 2_097_152)
    for _ in 0..<10 { (sine, cosine) = (2 * sine * cosine, cosine * cosine - sine * sine) }
    return (sine, cosine)
  }
}
