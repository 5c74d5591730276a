import Testing

/// What may come of reading damaged data.
enum DamageCheck {
  /// Bad input, no such file, a fault that the database tells, and what a role may not see.
  private static let statuses: [Int32] = [65, 66, 70, 77]

  /// Checks that nothing hidden came out, and that what went wrong has its status.
  static func check(_ answer: EveryReading.Answer, at place: String) {
    switch answer {
    case .shown(let text):
      #expect(!SmallRegistry.isPersonal(text), "\(place)")
    case .sentence(let text, let status):
      #expect(!SmallRegistry.isPersonal(text), "\(place)")
      #expect(statuses.contains(status), "\(place): \(text)")
    }
  }
}
