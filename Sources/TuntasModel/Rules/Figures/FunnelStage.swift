/// How far people come on the way from an offer to work (tahap pelatihan dan penempatan).
public enum FunnelStage: String, CaseIterable, Comparable, Sendable {
  /// Registered as looking for work (pelamar terdaftar).
  case registered
  /// Invited (diundang).
  case invited
  /// Attended (hadir).
  case attended
  /// Finished (selesai).
  case finished
  /// Found work or was given capital (ditempatkan, diberi modal).
  case placed

  /// Finds the stage that a published indicator counts; `nil` when it counts no people on the way.
  public init?(indicator code: String) {
    switch code {
    case "applicants": self = .registered
    case "placed", "given-capital": self = .placed
    default: self.init(rawValue: code)
    }
  }

  /// The stage that somebody has certainly reached who now has a status; `nil` before an
  /// invitation.
  ///
  /// Who refused was invited. Whether somebody whose enrolment ended had finished is not known, but
  /// there was something to end.
  public init?(reachedBy status: EnrolmentStatus) {
    switch status {
    case .proposed: return nil
    case .invited, .refused: self = .invited
    case .attended, .ended: self = .attended
    case .finished, .received: self = .finished
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
