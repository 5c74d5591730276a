/// The ways over a map: from each part to the next one in each direction.
struct AreaMapWays {
  private let middles: [(x: Double, y: Double)?]
  /// Of each part the next ones, by the numbers of the directions.
  private var targets: [[Int?]]

  /// How many shortest connections are tried for a part that no way leads to.
  private static let trials = 40

  /// Finds the ways between the middles of parts.
  init(between middles: [(x: Double, y: Double)?]) {
    self.middles = middles
    targets = []
    targets = middles.indices.map { part in
      AreaMap.Direction.allCases.map { nearest(to: part, toward: $0) }
    }
    while let start = middles.indices.first(where: isIsland), connect(start) {}
  }

  /// The part that comes next in a direction.
  subscript(part: Int, direction: AreaMap.Direction) -> Int? {
    targets[part][direction.rawValue]
  }

  private func nearest(to part: Int, toward direction: AreaMap.Direction) -> Int? {
    var nearest: (rank: (Int, Double), part: Int)?
    for other in middles.indices where other != part {
      guard let (ahead, aside) = step(from: part, to: other, toward: direction) else { continue }
      let slant = aside / ahead
      let cost = (ahead * ahead + aside * aside) * (1 + slant * slant)
      let rank = (abs(slant) > 1 ? 1 : 0, cost)
      if nearest.map({ rank < $0.rank }) ?? true { nearest = (rank, other) }
    }
    return nearest?.part
  }

  /// How far one part is ahead of another and how far aside; `nil` when it is not ahead.
  private func step(
    from part: Int,
    to other: Int,
    toward direction: AreaMap.Direction
  ) -> (ahead: Double, aside: Double)? {
    guard let start = middles[part], let end = middles[other] else { return nil }
    // Of parts with the same middle, the later ones lie to the right.
    let x = start == end ? Double(other - part) * 1e-9 : end.x - start.x
    let y = end.y - start.y
    let (ahead, aside) =
      switch direction {
      case .left: (-x, y)
      case .right: (x, y)
      case .up: (-y, x)
      case .down: (y, x)
      }
    return ahead > 0 ? (ahead, aside) : nil
  }
}

/// Making sure that every part is reached from every other.
extension AreaMapWays {
  /// The parts that can be reached, the start among them.
  private func reached(from start: Int) -> [Int] {
    var isSeen = Array(repeating: false, count: middles.count)
    var reached = [start]
    isSeen[start] = true
    var next = 0
    while next < reached.count {
      for case let target? in targets[reached[next]] where !isSeen[target] {
        isSeen[target] = true
        reached.append(target)
      }
      next += 1
    }
    return reached
  }

  /// Whether a part is on the map and cannot be left for some other one.
  private func isIsland(_ part: Int) -> Bool {
    middles[part] != nil && reached(from: part).count < middles.count { $0 != nil }
  }

  /// Turns one way so that more parts are reached from more; tells whether one was found.
  private mutating func connect(_ start: Int) -> Bool {
    let inside = reached(from: start)
    let outside = middles.indices.filter { middles[$0] != nil && !inside.contains($0) }
    let pairs = inside.flatMap { from in outside.map { (from: from, to: $0) } }
    let nearest = pairs.sorted { (length($0), $0.from, $0.to) < (length($1), $1.from, $1.to) }
    let before = connections
    for (from, to) in nearest.prefix(Self.trials) {
      for direction in AreaMap.Direction.allCases
      where step(from: from, to: to, toward: direction) != nil {
        let old = targets[from][direction.rawValue]
        targets[from][direction.rawValue] = to
        if connections > before { return true }
        targets[from][direction.rawValue] = old
      }
    }
    return false
  }

  /// How many parts are reached from how many.
  private var connections: Int { middles.indices.reduce(0) { $0 + reached(from: $1).count } }

  private func length(_ pair: (from: Int, to: Int)) -> Double {
    guard let start = middles[pair.from], let end = middles[pair.to] else { return .infinity }
    let (x, y) = (end.x - start.x, end.y - start.y)
    return x * x + y * y
  }
}
