/// Which quarterly reports have come in: a programme of a government is expected to report when it
/// has a target in the year and the quarter is over.
public struct ReportsIn: Hashable, Sendable {
  /// Reports received for the quarter.
  public let received: Int
  /// Reports expected.
  public let expected: Int
  /// How many of those received count on an earlier day asked for though no day is recorded of them;
  /// zero while the newest data is shown.
  public let undated: Int

  /// Counts the reports among standings of one quarter.
  public init(_ standings: [ProgrammeStanding]) {
    let awaited = standings.filter(\.isReportExpected)
    let sent = awaited.filter { $0.actual != nil }
    expected = awaited.count
    received = sent.count
    undated = sent.count(where: \.isUndated)
  }

  /// Received of expected; `nil` when no report is expected.
  public var ratio: Ratio? { expected == 0 ? nil : Ratio(received, of: expected) }
}
