/// Writes a canvas as plain text.
public enum TextWriter {
  /// Returns the rows of a canvas, each ended by a newline.
  public static func text(of canvas: Canvas, trimsTrailingBlanks: Bool = true) -> String {
    canvas.plainText(trimmed: trimsTrailingBlanks)
  }
}
