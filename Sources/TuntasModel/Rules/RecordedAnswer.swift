/// What is recorded of a family in the programmes that answer one need, in one year.
///
/// It says only what was recorded; whether the family meets the conditions is another question.
public enum RecordedAnswer: String, CaseIterable, Hashable, Sendable {
  /// Received or finished in the year (SUDAH).
  case received
  /// Invited or attended (SUDAH DIUNDANG).
  case invited
  /// Proposed (DIUSULKAN).
  case proposed
  /// Refused the offer (MENOLAK).
  case refused
  /// Nothing is recorded (BELUM TERCATAT).
  case notRecorded

  /// Takes the furthest step that any of the enrolments has reached.
  ///
  /// - Parameters:
  ///   - enrolments: The enrolments of a family.
  ///   - programmes: The programmes that answer the need.
  ///   - year: The year.
  public init(_ enrolments: [Enrolment], in programmes: Set<ProgrammeCode>, year: Int) {
    let statuses =
      enrolments
      .filter { $0.year == year && programmes.contains($0.programme) }
      .compactMap(\.status.value)
    let steps: [(RecordedAnswer, Set<EnrolmentStatus>)] = [
      (.received, [.received, .finished]),
      (.invited, [.invited, .attended]),
      (.proposed, [.proposed]),
      (.refused, [.refused]),
    ]
    self = steps.first { step in statuses.contains { step.1.contains($0) } }?.0 ?? .notRecorded
  }
}
