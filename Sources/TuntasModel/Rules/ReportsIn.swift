/// Which quarterly reports have come in: a programme of a government is expected to report when it
/// has a target in the year and the quarter is over.
public struct ReportsIn: Hashable, Sendable {
  /// Reports received for the quarter.
  public let received: Int
  /// Reports expected.
  public let expected: Int

  /// Counts the reports among standings of one quarter.
  public init(_ standings: [ProgrammeStanding]) {
    let withTarget = standings.filter { $0.target != nil && $0.status != .notBegun }
    expected = withTarget.count
    received = withTarget.count { $0.actual != nil }
  }

  /// Received of expected; none when no report is expected.
  public var ratio: Ratio? { expected == 0 ? nil : Ratio(received, of: expected) }
}
