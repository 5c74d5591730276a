/// Splits whole numbers by weight so that the parts add up (largest remainder).
enum Apportionment {
  /// Splits a total; the earlier part wins where remainders are equal.
  ///
  /// - Parameters:
  ///   - total: What to split.
  ///   - weights: The weight of each part, 0 and up.
  ///   - least: What each part gets at least, before the rest is split; empty for nothing.
  /// - Returns: As many parts as weights. When all weights are 0 every part counts the same.
  static func parts(of total: Int, weights: [Int], least: [Int] = []) -> [Int] {
    let floor = least.isEmpty ? weights.map { _ in 0 } : least
    let rest = max(0, total - floor.reduce(0, +))
    let used = weights.contains { $0 > 0 } ? weights : weights.map { _ in 1 }
    let sum = used.reduce(0, +)
    guard sum > 0 else { return floor }
    var parts = used.map { rest * $0 / sum }
    let missing = rest - parts.reduce(0, +)
    let order = used.indices.sorted {
      (rest * used[$1] % sum, $0) < (rest * used[$0] % sum, $1)
    }
    for place in order.prefix(missing) { parts[place] += 1 }
    return zip(parts, floor).map { $0 + $1 }
  }

  /// Splits a total as ``parts(of:weights:least:)``, but gives no part more than its limit.
  static func parts(of total: Int, weights: [Int], limits: [Int]) -> [Int] {
    var parts = zip(Self.parts(of: total, weights: weights), limits).map { min($0, $1) }
    var missing = min(total, limits.reduce(0, +)) - parts.reduce(0, +)
    for place in parts.indices where missing > 0 {
      let more = min(missing, limits[place] - parts[place])
      parts[place] += more
      missing -= more
    }
    return parts
  }
}
