/// Text and numbers on their way into markup: SVG, and any HTML or XML in UTF-8 that a program writes
/// around it.
public enum MarkupText {
  /// Returns text in which no character means anything but itself, between tags and in attributes that
  /// stand in double quotes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - escapesApostrophes: Whether it may also stand in an attribute in single quotes.
  /// - Returns: The escaped text.
  public static func escaped(_ text: String, escapesApostrophes: Bool = false) -> String {
    var result = ""
    // By scalars: a bracket with an accent on it is one character, and still opens a tag.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'" where escapesApostrophes: result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns a place or length with at most two decimals; what is no number is nothing.
  public static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + "." + decimals
  }
}
