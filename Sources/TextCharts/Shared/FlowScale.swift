/// Lengths in whole cells for levels that rise and fall: what is greater is never shorter.
struct FlowScale {
  private let cells: Int
  private let steps: Double
  /// Half the way from the least level to the greatest: the whole can be beyond all numbers.
  private let half: Double
  private let zero: Int

  /// Makes the scale of some levels, in a track of so many cells.
  init(levels: [Double], cells: Int) {
    let least = levels.reduce(0, min)
    let greatest = levels.reduce(0, max)
    let half = greatest / 2 - least / 2
    func length(_ level: Double, _ steps: Int) -> Int {
      Self.length(level, half: half, steps: Double(steps), cells: cells)
    }
    let isTight = length(-least, cells - 1) + length(greatest, cells - 1) > cells
    let steps = max(0, isTight ? cells - 2 : cells - 1)
    (self.cells, self.half, self.steps) = (cells, half, Double(steps))
    zero = length(-least, steps)
  }

  /// Returns the cells of a distance, at least one when there is any.
  func length(of distance: Double) -> Int {
    Self.length(distance, half: half, steps: steps, cells: cells)
  }

  /// Returns the cell before which a level lies.
  func cell(of level: Double) -> Int {
    let length = length(of: abs(level))
    return min(max(0, level < 0 ? zero - length : zero + length), cells)
  }

  private static func length(_ distance: Double, half: Double, steps: Double, cells: Int) -> Int {
    guard distance > 0, half > 0, cells > 0 else { return 0 }
    return min(1 + Int(saturating: min(distance / 2 / half, 1) * max(0, steps)), cells)
  }
}
