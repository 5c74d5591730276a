extension Member {
  /// The ages at which children go to school, primary to upper secondary (usia sekolah): 7 to 18 years,
  /// the bands of the P3KE files from primary school on.
  public static let schoolAge = 7...18

  /// Whether the member's schooling costs or misses something: everybody who goes to school, and every
  /// child of an age to go.
  public var schoolNeed: RecordedNeed {
    if isInSchool == .known(true) { return .shown }
    guard let age = age.value else { return .unknown }
    return Self.schoolAge.contains(age.youngest) ? .shown : .absent
  }
}
