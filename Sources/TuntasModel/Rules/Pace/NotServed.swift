/// Whom a programme has not served yet, and what that rests on.
public enum NotServed: Hashable, Sendable {
  /// Families on the newest list that the programme has not reached in the year.
  case list(families: Int)
  /// What is lacking of the year's target.
  case target(target: Int, actual: Int)

  /// Takes a programme as its page shows it: the families of the list that it has not reached, or what
  /// is lacking of its target where nobody can count them; `nil` where there is no target or nothing was
  /// reported, since missing is not zero.
  public init?(_ page: ProgrammePage) {
    func whole(_ number: Double?) -> Int? { number.flatMap { Int(exactly: $0.rounded()) } }
    if let families = page.notServed {
      self = .list(families: families)
    } else if let target = whole(page.whole.target), let actual = whole(page.whole.actual) {
      self = .target(target: target, actual: actual)
    } else {
      return nil
    }
  }

  /// How many families or units; never below zero.
  public var count: Int {
    switch self {
    case .list(let families): max(0, families)
    case .target(let target, let actual): max(0, target - actual)
    }
  }
}
