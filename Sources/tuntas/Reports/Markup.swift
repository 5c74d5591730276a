/// Markup in which nothing that came from data is taken for markup.
///
/// What it writes is HTML and well-formed XML at once, so that any reader can check it.
enum Markup {
  /// An element with an end tag, as HTML needs it even where there is nothing inside.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - attributes: The attributes; their values are escaped here.
  ///   - content: Markup, or text that is already escaped.
  /// - Returns: The element.
  static func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ content: String = ""
  ) -> String {
    "<" + name + written(attributes) + ">" + content + "</" + name + ">"
  }

  /// An element that never has content: a shape of a picture, or one that HTML calls void.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    "<" + name + written(attributes) + "/>"
  }

  /// Text in which no character means anything but itself.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A place or length with at most two decimals; what is no number is nothing.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + "." + decimals
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " " + $0.key + "=\"" + escaped($0.value) + "\"" }.joined()
  }
}
