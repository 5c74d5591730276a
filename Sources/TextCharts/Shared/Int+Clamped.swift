extension Int {
  /// The whole part of a number, never so great that adding to it could be too much; zero for what is
  /// no number.
  init(clamped number: Double) {
    self = number.isNaN ? 0 : Int(Swift.min(Swift.max(number, -4e18), 4e18))
  }
}
