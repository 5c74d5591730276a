/// Writes a canvas as text with colours, for terminals that show a file as it is.
public enum ANSIWriter {
  /// Returns the rows of a canvas with escape sequences for their looks.
  ///
  /// Every row ends in the terminal's own look, so that rows can be cut and joined freely.
  ///
  /// - Parameters:
  ///   - canvas: What to write.
  ///   - theme: How the roles look.
  ///   - colors: The number of colours to use; without any, emphasis remains.
  /// - Returns: Rows, each ended by a newline.
  public static func ansi(
    of canvas: Canvas,
    theme: Theme = .standard,
    colors: ColorDepth = .many
  ) -> String {
    (0..<canvas.size.rows)
      .map { row in
        canvas.runs(inRow: row)
          .map { run in
            let codes = selectors(of: theme.appearance(of: run.style, colors: colors))
            if codes.isEmpty { return run.text }
            return "\u{1B}[" + codes.joined(separator: ";") + "m" + run.text + "\u{1B}[0m"
          }
          .joined() + "\n"
      }
      .joined()
  }

  private static func selectors(of appearance: Appearance) -> [String] {
    var codes: [String] = []
    if appearance.isBold { codes.append("1") }
    if appearance.isUnderlined { codes.append("4") }
    if appearance.isReversed { codes.append("7") }
    codes += selectors(of: appearance.foreground, basic: 30, bright: 90, extended: "38")
    codes += selectors(of: appearance.background, basic: 40, bright: 100, extended: "48")
    return codes
  }

  private static func selectors(
    of color: Color,
    basic: Int,
    bright: Int,
    extended: String
  ) -> [String] {
    guard case .palette(let index) = color else { return [] }
    switch index {
    case 0..<8: return [String(basic + Int(index))]
    case 8..<16: return [String(bright + Int(index) - 8)]
    default: return [extended, "5", String(index)]
    }
  }
}
