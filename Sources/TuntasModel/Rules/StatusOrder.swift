extension ProgrammeStatus {
  /// The words in the order of attention, those that stand equally high together: behind its plan, not
  /// reported, then the rest; what has no figure or no plan yet comes last.
  private static let byAttention: [[ProgrammeStatus]] = [
    [.behind], [.notReported], [.onPlan, .reached], [.notScheduled], [.notBegun, .noData],
  ]

  /// The place of the word among the others, those that need attention first.
  public var place: Int {
    let order = Self.byAttention.flatMap(\.self)
    return order.firstIndex(of: self) ?? order.count
  }

  /// Whether a meeting has to look at it: behind its plan, or nobody knows because nothing was reported.
  public var needsAttention: Bool { self == .behind || self == .notReported }

  /// How high the word stands in the order of attention, from 0; programmes whose words stand equally
  /// high keep the order that they have.
  var attention: Int {
    Self.byAttention.firstIndex { $0.contains(self) } ?? Self.byAttention.count
  }
}

extension ListStatus {
  /// The place of the word among the others, those that need attention first: an old list before one
  /// that is not worked off, and none at all last.
  public var place: Int {
    let order: [ListStatus] = [.oldData, .notAll, .all, .noData]
    return order.firstIndex(of: self) ?? order.count
  }
}
