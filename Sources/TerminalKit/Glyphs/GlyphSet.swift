/// The characters that a terminal and its font can be trusted with.
public enum GlyphSet: String, CaseIterable, Hashable, Sendable {
  /// All of Unicode.
  case unicode
  /// The 650 characters of old fonts: letters, box lines, full and half blocks (WGL4).
  case blocks
  /// Letters, digits and signs of ASCII alone.
  case ascii
}

extension Canvas {
  /// Returns the canvas with characters outside a set replaced by their nearest likeness.
  ///
  /// The width of every cell stays as it is.
  public func adapted(to glyphs: GlyphSet) -> Canvas {
    var canvas = self
    switch glyphs {
    case .unicode: break
    case .blocks: canvas.replaceCells(BlockGlyphs.adapted)
    case .ascii: canvas.replaceCells(ASCIIGlyphs.adapted)
    }
    return canvas
  }
}

extension Cell {
  /// Returns the cell with another character one column wide.
  ///
  /// The right half of a wide character becomes a blank of its own.
  func replaced(by character: Character) -> Cell {
    Cell(character, style: style)
  }
}
