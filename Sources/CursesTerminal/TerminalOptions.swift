public import TerminalKit

/// What a user may decide about a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// The most colours to use; `nil` for as many as the terminal has.
  public var colors: ColorDepth?
  /// The characters to use; `nil` for what locale and terminal suggest.
  public var glyphs: GlyphSet?
  /// How roles look.
  public var theme: Theme

  /// Creates options.
  public init(colors: ColorDepth? = nil, glyphs: GlyphSet? = nil, theme: Theme = .standard) {
    self.colors = colors
    self.glyphs = glyphs
    self.theme = theme
  }
}
