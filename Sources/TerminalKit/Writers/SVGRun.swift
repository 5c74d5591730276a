/// The SVG elements of one run of cells.
struct SVGRun {
  let run: StyleRun
  let row: Int
  let colors: PictureColors

  /// The background when it is a colour of its own, then shapes and text from left to right.
  var elements: [String] {
    let parts = run.pieces.flatMap(elements)
    guard let background = colors.background else { return parts }
    let whole = GlyphShape.Block(x: 0, y: 0, width: Double(run.columns), height: 1)
    return [rect(whole, column: run.column, fill: background)] + parts
  }

  private func elements(of piece: PicturePiece) -> [String] {
    switch piece.content {
    case .text(let text): [element(of: text, piece: piece)]
    case .shape(let shape): elements(of: shape, piece: piece)
    }
  }

  private func element(of text: String, piece: PicturePiece) -> String {
    let x = horizontal(piece.column, 0)
    let y = vertical(SVGWriter.baseline)
    let length = MarkupText.number(Double(piece.columns) * SVGWriter.cellWidth)
    let weight = colors.isBold ? " font-weight=\"bold\"" : ""
    let line = colors.isUnderlined ? " text-decoration=\"underline\"" : ""
    return "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\""
      + " fill=\"\(colors.foreground.hexadecimal)\"\(weight)\(line)>"
      + "\(MarkupText.escaped(text))</text>"
  }

  private func elements(of shape: GlyphShape, piece: PicturePiece) -> [String] {
    let stretch = Double(piece.columns)
    let blocks = shape.blocks.map { block in
      let wide = GlyphShape.Block(
        x: block.x,
        y: block.y,
        width: block.width * stretch,
        height: block.height
      )
      return rect(wide, column: piece.column, fill: colors.foreground, opacity: shape.opacity)
    }
    guard !shape.triangle.isEmpty else { return blocks }
    let points = shape.triangle.map { horizontal(piece.column, $0.x) + "," + vertical($0.y) }
    let fill = colors.foreground.hexadecimal
    return blocks + ["<polygon points=\"\(points.joined(separator: " "))\" fill=\"\(fill)\"/>"]
  }

  private func rect(
    _ block: GlyphShape.Block,
    column: Int,
    fill: RGB,
    opacity: Double = 1
  ) -> String {
    let wide = MarkupText.number(block.width * SVGWriter.cellWidth)
    let high = MarkupText.number(block.height * SVGWriter.cellHeight)
    let thin = opacity == 1 ? "" : " fill-opacity=\"\(MarkupText.number(opacity))\""
    return "<rect x=\"\(horizontal(column, block.x))\" y=\"\(vertical(block.y))\" "
      + "width=\"\(wide)\" height=\"\(high)\" fill=\"\(fill.hexadecimal)\"\(thin)/>"
  }

  /// Returns the place of a part of a cell, counted from the left.
  private func horizontal(_ column: Int, _ part: Double) -> String {
    MarkupText.number((Double(column) + part) * SVGWriter.cellWidth)
  }

  /// Returns the place of a part of a cell, counted from above.
  private func vertical(_ part: Double) -> String {
    MarkupText.number((Double(row) + part) * SVGWriter.cellHeight)
  }
}
