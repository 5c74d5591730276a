/// A number in digits: as few as tell it from every other.
struct DecimalText {
  /// The digits with a point where one is needed, and with an exponent only where the digits of a
  /// whole number could not be trusted or a fraction is tiny.
  let text: String

  /// Writes a number.
  ///
  /// - Parameters:
  ///   - number: A finite number.
  ///   - trustedDigits: With more digits before the point it is written as `3.21601E+15`.
  init(_ number: Double, trustedDigits: Int) {
    let sign = number < 0 ? "-" : ""
    let (digits, exponent) = Self.parts(of: number.magnitude)
    guard number != 0 else {
      text = "0"
      return
    }
    if exponent >= trustedDigits || exponent < -trustedDigits {
      let fraction = digits.dropFirst()
      let power = exponent < 0 ? "\(exponent)" : "+\(exponent)"
      text = "\(sign)\(digits.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)E\(power)"
    } else {
      text = sign + Self.plain(digits, exponent)
    }
  }

  /// The digits of a number without zeros around them, and the power of ten of the first.
  private static func parts(of number: Double) -> (digits: String, exponent: Int) {
    let halves = number.description.split(separator: "e", maxSplits: 1)
    let power = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
    let mantissa = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let all = mantissa[0] + fraction
    let significant = all.drop { $0 == "0" }
    let exponent = mantissa[0].count - 1 - (all.count - significant.count) + power
    var digits = String(significant)
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits, exponent)
  }

  private static func plain(_ digits: String, _ exponent: Int) -> String {
    guard exponent >= 0 else {
      return "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    let whole = digits.prefix(exponent + 1)
    let fraction = digits.dropFirst(exponent + 1)
    let zeros = String(repeating: "0", count: exponent + 1 - whole.count)
    return whole + zeros + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
