extension Int {
  /// The whole part of a number, held within ±10¹⁵; zero for NaN.
  ///
  /// The bound is that of a count a registry keeps: whole numbers up to it are exact in JSON and in
  /// workbooks (both know 2⁵³ at most), and a thousand of them can be added up without overflow.
  public init(clamped number: Double) {
    self = number.isNaN ? 0 : Int(Swift.min(Swift.max(number, -1e15), 1e15))
  }
}
