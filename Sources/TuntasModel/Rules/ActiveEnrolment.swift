extension EnrolmentStatus {
  /// Whether it counts as served in its year (tercatat): received or finished.
  public var isActive: Bool { self == .received || self == .finished }
}

extension Enrolment {
  /// Whether it counts as served in its year; one whose status is unknown or unreadable does not.
  public var isActive: Bool { status.value?.isActive == true }
}
