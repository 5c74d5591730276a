/// Whether a family has a need, as far as its record tells; what is unknown is never "no".
///
/// It asks what is recorded of the house, the water, the toilet, the school-age children and the insured,
/// and nothing else: whether the conditions of a programme hold is another question.
public enum RecordedNeed: String, CaseIterable, Hashable, Sendable {
  /// The record shows the need.
  case shown
  /// The record shows that there is no need (TIDAK PERLU).
  case absent = "no_need"
  /// The record does not tell (PERLU DATA).
  case unknown
  /// Nothing is recorded by which such a need could be seen.
  case notJudged = "not_judged"

  /// Puts together what several parts show: one part in need is enough, and one unknown part leaves
  /// open what all others deny.
  public init(of parts: some Sequence<RecordedNeed>) {
    let found = Set(parts)
    self =
      found.contains(.shown)
      ? .shown : found.isEmpty || found.contains(.unknown) ? .unknown : .absent
  }
}
