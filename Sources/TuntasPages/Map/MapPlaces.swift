package import TextCharts
package import TuntasModel

/// The villages of a region laid flat, in kilometres.
///
/// No borders are needed: each village is a point with an area, and a cell belongs to the nearest.
package struct MapPlaces {
  /// Length of a degree of latitude: the mean of the globe, 40,030 km / 360.
  private static let kilometresOfDegree = 111.195

  /// Every village, with its part counted in the page's parts; a part without villages is a place
  /// itself, so that none is missing.
  package let places: [AreaMap.Place]

  /// How many villages, and parts without villages, nobody gave a middle, so that they have no place.
  let withoutMiddle: Int

  /// Lays the villages of a page flat; one that lies in no part of the page is left out.
  package init(_ page: MapPage) {
    var parts: [RegionCode: Int] = [:]
    for (index, part) in page.parts.enumerated() { parts[part.region.code] = index }
    let level = page.parts.first?.region.code.level ?? .village
    let found = page.villages.compactMap { village in
      parts[village.code.ancestor(at: level)].map { (region: village, part: $0) }
    }
    let filled = Set(found.map(\.part))
    let empty = page.parts.enumerated().filter { !filled.contains($0.offset) }
    let regions = found + empty.map { (region: $0.element.region, part: $0.offset) }
    let drawn = regions.compactMap { region, part in
      region.centroid.map { (middle: $0, area: region.area, part: part) }
    }
    withoutMiddle = regions.count - drawn.count
    let latitudes = drawn.map(\.middle.latitude)
    let middle = latitudes.reduce(0, +) / Double(max(1, latitudes.count))
    let width = Self.kilometresOfDegree * Self.cosine(ofDegrees: middle)
    places = drawn.map { middle, area, part in
      AreaMap.Place(
        x: middle.longitude * width,
        y: -middle.latitude * Self.kilometresOfDegree,
        area: area,
        part: part
      )
    }
  }

  /// The cosine of an angle of at most 90 degrees, to a thousandth; degrees of longitude are so much
  /// shorter away from the equator.
  static func cosine(ofDegrees degrees: Double) -> Double {
    let angle = degrees * Double.pi / 180
    let square = angle * angle
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
  }
}
