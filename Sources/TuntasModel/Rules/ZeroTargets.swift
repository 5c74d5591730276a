/// The targets of zero extreme poverty (target nol kemiskinan ekstrem).
public enum ZeroTargets {
  /// The indicators that such a target is set for, each zero in its own unit: the rate and the people.
  public static let indicators = ["extreme-poverty-rate", "extreme-poor-people"]

  /// Leaves out what is told twice: two documents that set the same year for the same region count once,
  /// and a government's own target that only repeats the instruction stands for it.
  ///
  /// - Parameter targets: Targets of zero for the country and one government, the oldest first.
  /// - Returns: Those that count, in the order they came in.
  public static func counted(_ targets: [Target]) -> [Target] {
    var seen: Set<String> = []
    let own = targets.filter { $0.region != .country }
    let repeated = Set(own.compactMap { target in target.document.map { "\(target.year) \($0)" } })
    return targets.filter { target in
      let isRepeated = target.document.map { repeated.contains("\(target.year) \($0)") } == true
      guard target.region != .country || !isRepeated else { return false }
      return seen.insert("\(target.year) \(target.region)").inserted
    }
  }
}
