/// The way from values to places on an axis.
struct Scale {
  let lower: Double
  let upper: Double

  /// Creates the scale from the least to the greatest of some values and zero.
  init(fromZero values: some Sequence<Double>) {
    self.init(values.reduce(0, min), values.reduce(0, max))
  }

  /// Creates a scale between two finite values.
  init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Returns how far a value is along the axis, from 0 to 1; on an axis without length 0.
  func part(of value: Double) -> Double {
    // Halves, because the distance of two numbers can be greater than any number.
    let length = upper / 2 - lower / 2
    guard length > 0 else { return 0 }
    return min(max((value / 2 - lower / 2) / length, 0), 1)
  }

  /// Returns the nearest of some steps along the axis, from 0 to `count`.
  func nearest(_ value: Double, of count: Int) -> Int {
    Int(part(of: value) * Double(max(0, count)) + 0.5)
  }

  /// Returns how many of some steps show a part, without promising or hiding anything: all of them
  /// only for the whole, 0 cells only for nothing.
  ///
  /// A greater part never has fewer steps, and parts that differ by more than one step never have
  /// the same: every step but the last has the same share of the way.
  static func honest(_ part: Double, of count: Int) -> Int {
    if part >= 1 { return max(0, count) }
    guard part > 0, count > 0 else { return 0 }
    return min(1 + Int(saturating: part * Double(count - 1)), count - 1)
  }
}

// The standard library rounds by functions of the C library's mathematics, which a program that
// imports nothing is not linked with.
extension Double {
  /// The greatest whole number that is not above; the number has to fit an `Int`.
  var roundedDown: Int {
    let whole = Int(saturating: self)
    return Double(whole) > self ? whole - 1 : whole
  }

  /// The least whole number that is not below; the number has to fit an `Int`.
  var roundedUp: Int { -(-self).roundedDown }
}
