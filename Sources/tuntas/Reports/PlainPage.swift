import TerminalKit

/// Writes a page as text for a pipe or a file.
struct PlainPage {
  /// The characters asked for; `nil` when the locale decides.
  var glyphs: GlyphSet?

  /// The width of a page, as wide as the screens are drawn for.
  static let columns = 80

  /// Prints the page.
  func print(_ page: Canvas) throws(CommandFailure) {
    try StandardStreams.print(document: text(of: page))
  }

  /// The page as text.
  func text(of page: Canvas) -> String {
    let canvas = page.adapted(to: Self.set(glyphs))
    let text = TextWriter.text(of: canvas, trimsTrailingBlanks: true)
    let trimmed = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = trimmed.reversed().drop { $0.isEmpty }.reversed()
    return kept.joined(separator: "\n")
  }

  /// The characters asked for, otherwise those of the locale.
  static func set(_ glyphs: GlyphSet?) -> GlyphSet {
    glyphs ?? (LocaleSettings.isUTF8 ? .unicode : .ascii)
  }
}
