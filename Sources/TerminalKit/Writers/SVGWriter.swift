/// Writes a canvas as a picture.
public enum SVGWriter {
  /// Returns an SVG document that shows a canvas as a terminal with 256 colours would.
  ///
  /// Every word stands in its own column with its length given, so that columns meet in any font.
  ///
  /// - Parameters:
  ///   - canvas: What to show.
  ///   - theme: How the roles look.
  ///   - title: What a screen reader says of the picture.
  /// - Returns: The text of the document.
  public static func svg(
    of canvas: Canvas,
    theme: Theme = .standard(on: .dark),
    title: SafeText
  ) -> String {
    let width = MarkupText.number(Double(canvas.size.columns) * cellWidth)
    let height = MarkupText.number(Double(canvas.size.rows) * cellHeight)
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title\">",
      "<title id=\"title\">\(MarkupText.escaped(title.string))</title>",
      // Browsers give each text a way with blanks of its own, whatever stands around it.
      "<style>text{white-space:pre}</style>",
      "<rect width=\"100%\" height=\"100%\" fill=\"\(theme.pictureBackground.hexadecimal)\"/>",
      "<g font-family=\"\(fonts)\" font-size=\"\(MarkupText.number(fontSize))\" xml:space=\"preserve\">",
    ]
    for row in 0..<canvas.size.rows {
      for run in canvas.runs(inRow: row) {
        parts += SVGRun(run: run, row: row, colors: theme.pictureColors(of: run.style)).elements
      }
    }
    parts += ["</g>", "</svg>", ""]
    return parts.joined(separator: "\n")
  }

  static let cellWidth = 9.0
  static let cellHeight = 18.0
  static let fontSize = 15.0
  /// The part of a cell above the foot of its letters.
  static let baseline = 0.76

  private static let fonts = "'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,monospace"
}
