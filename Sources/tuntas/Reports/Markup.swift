import TerminalKit

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

  /// Text in which no character means anything but itself, in attributes of any quotes too: readers of
  /// HTML rewrite them as they like.
  static func escaped(_ text: String) -> String {
    MarkupText.escaped(text, escapesApostrophes: true)
  }

  /// A place or length with at most two decimals; what is no number is nothing.
  static func number(_ value: Double) -> String { MarkupText.number(value) }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " " + $0.key + "=\"" + escaped($0.value) + "\"" }.joined()
  }
}
