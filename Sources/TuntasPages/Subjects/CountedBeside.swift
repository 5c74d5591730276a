/// What a sentence counts beside the reports that are in.
package enum CountedBeside: Hashable, Sendable {
  /// Agencies that owe reports, of all agencies.
  case agencies(late: Int, of: Int)
  /// Programmes behind their plan, of all programmes.
  case programmes(behind: Int, of: Int)
}
