import TerminalKit
import TuntasDashboard

/// Prints a screen as a page of text for a pipe or a file.
struct PlainPage {
  /// The characters asked for; none when the locale decides.
  var glyphs: GlyphSet?

  /// The width of a page, as wide as the screens are drawn for.
  static let columns = 80

  /// Prints the page.
  func print(_ picture: ScreenPicture) throws(CommandFailure) {
    let set = glyphs ?? (LocaleSettings.isUTF8 ? .unicode : .ascii)
    let canvas = picture.page(columns: Self.columns).adapted(to: set)
    let text = TextWriter.text(of: canvas, trimsTrailingBlanks: true)
    let trimmed = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = trimmed.reversed().drop { $0.isEmpty }.reversed()
    try StandardStreams.print(document: kept.joined(separator: "\n"))
  }
}
