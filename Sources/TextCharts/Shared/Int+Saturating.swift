extension Int {
  /// The whole part of a number, held within ±4 × 10¹⁸; zero for NaN.
  ///
  /// A chart may be given any number. The bound leaves room below `Int.max` for adding a few columns
  /// without overflow.
  init(saturating number: Double) {
    self = number.isNaN ? 0 : Int(Swift.min(Swift.max(number, -4e18), 4e18))
  }
}
