/// Numbers as plain digits with a point.
enum NumberDigits {
  /// The shortest digits from which the same number is read again.
  static func text(of number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? String(number)
  }
}
