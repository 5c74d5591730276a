public import TerminalKit

/// What a user may decide about a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// The most colours to use; `nil` for as many as the terminal has.
  public var colors: ColorDepth?
  /// The characters to use; `nil` for what locale and terminal suggest.
  public var glyphs: GlyphSet?
  /// How roles look.
  public var theme: Theme
  /// How many milliseconds after an Escape the rest of a sequence may come; `nil` for what the
  /// environment (`ESCDELAY`) or the program thinks right.
  public var escapeWait: Int?
  /// Whether the terminal's cursor is seen where the user is.
  public var showsCursor: Bool

  /// Creates options.
  public init(
    colors: ColorDepth? = nil,
    glyphs: GlyphSet? = nil,
    theme: Theme = .standard,
    escapeWait: Int? = nil,
    showsCursor: Bool = false
  ) {
    self.colors = colors
    self.glyphs = glyphs
    self.theme = theme
    self.escapeWait = escapeWait
    self.showsCursor = showsCursor
  }
}
