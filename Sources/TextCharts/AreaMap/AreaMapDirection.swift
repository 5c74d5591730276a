extension AreaMap {
  /// A way to go on a map.
  public enum Direction: Int, CaseIterable, Hashable, Sendable {
    /// To the left.
    case left
    /// To the right.
    case right
    /// Upwards.
    case up
    /// Downwards.
    case down
  }

  /// Returns the part that lies next in a direction.
  ///
  /// Parts in the quarter around the direction come first, and of those the one that is near and
  /// straight ahead; in an empty quarter any part on that side counts. Where this would leave a part
  /// that no way leads to, a neighbour leads there instead: every part is reached from every other.
  ///
  /// - Parameters:
  ///   - part: Where to start.
  ///   - direction: Where to go.
  ///   - places: What the map is made of.
  /// - Returns: The part, or `nil` when there is none on that side.
  public static func part(
    from part: Int,
    toward direction: Direction,
    among places: [Place]
  ) -> Int? {
    let sound = places.filter(\.isSound)
    let count = (sound.map(\.part).max() ?? -1) + 1
    guard 0..<count ~= part else { return nil }
    return AreaMapWays(between: middles(of: sound, parts: count))[part, direction]
  }

  /// Returns the middle of each part: that of its places, each counted by its size.
  static func middles(of places: [Place], parts: Int) -> [(x: Double, y: Double)?] {
    var sums = Array(repeating: (x: 0.0, y: 0.0, weight: 0.0), count: parts)
    for place in places where 0..<parts ~= place.part {
      // A place without a size still has a middle.
      let weight = max(place.area, 1e-9)
      let sum = sums[place.part]
      sums[place.part] = (
        sum.x + place.x * weight, sum.y + place.y * weight, sum.weight + weight
      )
    }
    return sums.map { $0.weight > 0 ? ($0.x / $0.weight, $0.y / $0.weight) : nil }
  }
}
