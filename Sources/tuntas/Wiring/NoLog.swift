import TuntasModel

/// The log of what nobody need give an account of: of the sample data, whose people are all synthetic,
/// and of a draft, which is written down when it comes to its place.
struct NoLog: AccessLog {
  func note(_ access: Access) -> Int64? { nil }

  func finish(_ number: Int64, _ end: AccessEnd) {}
}
