/// How far the lists of each register reach in one government, and which of them screens show.
///
/// Every government is counted by the lists of one register: in each district the newest that covers
/// it. Registers are never mixed.
public struct ListReaches {
  /// A list as far as choosing needs it.
  public struct Entry: Hashable, Sendable {
    /// Its number, which rises in the order in which lists came in.
    public var number: Int64
    /// The number of its register.
    public var register: Int64
    /// What it covers.
    public var covers: RegionCode
    /// Its day, as `20251130`.
    public var date: Int64
    /// Tells whether its source printed how many it holds.
    public var isPrinted: Bool

    /// Makes an entry.
    public init(
      number: Int64,
      register: Int64,
      covers: RegionCode,
      date: Int64,
      isPrinted: Bool
    ) {
      self.number = number
      self.register = register
      self.covers = covers
      self.date = date
      self.isPrinted = isPrinted
    }

    fileprivate var age: (Int64, Int64) { (date, number) }
  }

  /// The lists of one register: in each district that one covers, the newest.
  public struct Reach: Sendable {
    /// The number of the register.
    public var register: Int64
    /// The lists by district.
    public var lists: [RegionCode: Entry]

    fileprivate var newest: Entry? { lists.values.max { $0.age < $1.age } }

    /// The list that stands for the government: the one of all its districts, otherwise the newest
    /// of the whole that still counts somewhere, otherwise the newest.
    public func ofGovernment(_ government: RegionCode) -> Entry? {
      lists.values.filter { $0.covers.contains(government) }.max { $0.age < $1.age } ?? newest
    }
  }

  private let government: RegionCode
  private let reaches: [Reach]

  /// Takes the lists of a government.
  ///
  /// - Parameters:
  ///   - lists: The lists in the order of their days and numbers; those that cover nothing of the
  ///     government are left out.
  ///   - government: The government.
  ///   - districts: Its districts.
  public init(_ lists: [Entry], of government: RegionCode, districts: [RegionCode]) {
    self.government = government
    let own = lists.filter { $0.covers.contains(government) || government.contains($0.covers) }
    let reaches = Dictionary(grouping: own, by: \.register).map { register, lists in
      var reach = Reach(register: register, lists: [:])
      for district in districts {
        let whole = lists.last { $0.covers.contains(district) }
        reach.lists[district] = whole ?? lists.last { district.contains($0.covers) }
      }
      return reach
    }
    self.reaches = reaches.filter { !$0.lists.isEmpty }.sorted { left, right in
      (right.newest?.age ?? (0, 0)) < (left.newest?.age ?? (0, 0))
    }
  }

  /// The lists to show, of one register: the newest that takes no district's list away.
  ///
  /// Where each would, it is the one that covers most.
  ///
  /// - Parameter districts: The districts of the government with families on a list of a register,
  ///   by the number of the register.
  /// - Returns: The lists; `nil` where the government has none.
  /// - Throws: What `districts` throws.
  public func shown<Failure: Error>(
    _ districts: (_ register: Int64) throws(Failure) -> Set<RegionCode>
  ) throws(Failure) -> Reach? {
    guard reaches.count > 1 else { return reaches.first }
    for reach in reaches where try leavesNobodyOut(reach, districts) { return reach }
    return reaches.reduce(nil) { best, reach in
      best.map { $0.lists.count >= reach.lists.count } == true ? best : reach
    }
  }

  private func leavesNobodyOut<Failure: Error>(
    _ reach: Reach,
    _ districts: (_ register: Int64) throws(Failure) -> Set<RegionCode>
  ) throws(Failure) -> Bool {
    for other in reaches where other.register != reach.register {
      let uncovered = other.lists.filter { reach.lists[$0.key] == nil }
      guard !uncovered.isEmpty else { continue }
      if uncovered.values.contains(where: { $0.isPrinted && $0.covers.contains(government) }) {
        return false
      }
      let held = try districts(other.register)
      if uncovered.keys.contains(where: held.contains) { return false }
    }
    return true
  }
}
