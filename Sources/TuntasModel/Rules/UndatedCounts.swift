/// What counts on an earlier day asked for though no day is recorded of it, so that nobody knows whether
/// it was so by then.
public struct UndatedCounts: Hashable, Sendable {
  /// Families recorded in a programme by enrolments without a day alone.
  public var recorded: Int
  /// Families that the village answered for, without a day.
  public var verified: Int
  /// Villages that are done with their deliberation, without a day.
  public var deliberated: Int

  /// Makes counts.
  public init(recorded: Int = 0, verified: Int = 0, deliberated: Int = 0) {
    self.recorded = recorded
    self.verified = verified
    self.deliberated = deliberated
  }
}
