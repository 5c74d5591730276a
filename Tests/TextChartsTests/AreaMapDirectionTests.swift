import TerminalKit
import Testing

@testable import TextCharts

/// The way over a map by its parts.
struct AreaMapDirectionTests {
  @Test(
    arguments: [
      (.left, 3), (.right, 5), (.up, 1), (.down, 7),
    ] as [(AreaMap.Direction, Int)]
  )
  func oneGoesToTheNextPartInTheDirectionPressed(direction: AreaMap.Direction, next: Int) {
    let field = (0..<9).map {
      AreaMap.Place(x: Double($0 % 3), y: Double($0 / 3), area: 1, part: $0)
    }
    #expect(AreaMap.part(from: 4, toward: direction, among: field) == next)
  }

  @Test func atTheEdgeThereIsNothingToGoTo() {
    let two = [0, 1].map { AreaMap.Place(x: Double($0), y: 0, area: 1, part: $0) }
    #expect(AreaMap.part(from: 1, toward: .right, among: two) == nil)
    #expect(AreaMap.part(from: 0, toward: .up, among: two) == nil)
    #expect(AreaMap.part(from: 7, toward: .up, among: two) == nil)
    #expect(AreaMap.part(from: 0, toward: .up, among: []) == nil)
  }

  @Test func straightAheadComesBeforeNearButAslant() {
    let places = [(0, 0), (4, 0), (3, -2.9)].enumerated().map { index, point in
      AreaMap.Place(x: Double(point.0), y: Double(point.1), area: 1, part: index)
    }
    #expect(AreaMap.part(from: 0, toward: .right, among: places) == 1)
  }

  @Test func whatLiesAsideIsReachedWhereNothingIsAhead() {
    let places = [(0, 0), (1, 5)].enumerated().map { index, point in
      AreaMap.Place(x: Double(point.0), y: Double(point.1), area: 1, part: index)
    }
    #expect(AreaMap.part(from: 0, toward: .right, among: places) == 1)
    #expect(AreaMap.part(from: 0, toward: .down, among: places) == 1)
  }

  @Test(arguments: AreaMapRegions.governments)
  func everyPartOfAGovernmentIsReachedFromEveryOther(code: String) {
    let map = AreaMapRegions.map(of: code)
    expectAllReached(map.places, parts: map.parts.count)
  }

  @Test func everyVillageOfADistrictIsReachedFromEveryOther() {
    let districts = AreaMapRegions.lines.filter { $0.code.count == 8 }
    #expect(districts.count == 107)
    for district in districts {
      let villages = AreaMapRegions.lines.filter { $0.code.hasPrefix(district.code + ".") }
      let places = villages.enumerated().map { index, village in
        let (x, y) = AreaMapRegions.point(
          latitude: village.latitude,
          longitude: village.longitude
        )
        return AreaMap.Place(x: x, y: y, area: village.area, part: index)
      }
      expectAllReached(places, parts: places.count)
    }
  }

  @Test func everyPartOfAnyMapIsReachedFromEveryOther() {
    var random = Seeded(state: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 1...25, using: &random)
      // Few different numbers, so that some lie in one line or on one spot.
      let places = (0..<count).map { part in
        AreaMap.Place(
          x: Double(Int.random(in: 0...9, using: &random)),
          y: Double(Int.random(in: 0...9, using: &random)),
          area: 1,
          part: part
        )
      }
      expectAllReached(places, parts: count)
    }
  }

  private func expectAllReached(_ places: [AreaMap.Place], parts: Int) {
    let ways = AreaMapWays(between: AreaMap.middles(of: places, parts: parts))
    let targets = (0..<parts).map { part in
      AreaMap.Direction.allCases.compactMap { ways[part, $0] }
    }
    for start in 0..<parts {
      var seen: Set<Int> = [start]
      var open = [start]
      while let part = open.popLast() {
        for next in targets[part] where seen.insert(next).inserted { open.append(next) }
      }
      #expect(seen.count == parts, "from \(start)")
    }
  }
}
