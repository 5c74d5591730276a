/// How much room one part of a divided rectangle asks for.
public enum Track: Hashable, Sendable {
  /// A number of cells, given as long as there are any.
  case fixed(Int)
  /// A part of what the fixed tracks leave, by weight.
  case share(Int)

  /// One equal part of what is left.
  public static let rest = Track.share(1)
}

extension Track {
  /// Returns the cells each track gets; together they never exceed `available`.
  static func lengths(of tracks: [Track], available: Int) -> [Int] {
    var left = max(0, available)
    var lengths = tracks.map { track in
      guard case .fixed(let wanted) = track else { return 0 }
      let length = min(max(0, wanted), left)
      left -= length
      return length
    }
    var weightLeft = tracks.reduce(0) { $0 + $1.weight }
    for index in tracks.indices where tracks[index].weight > 0 {
      let length = left * tracks[index].weight / weightLeft
      lengths[index] = length
      left -= length
      weightLeft -= tracks[index].weight
    }
    return lengths
  }

  /// The weight of a share; a fixed track has none.
  private var weight: Int {
    guard case .share(let weight) = self else { return 0 }
    return max(0, weight)
  }
}
