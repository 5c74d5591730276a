/// A part of a row that a picture shows as one element.
struct PicturePiece: Equatable {
  /// What the part consists of.
  enum Content: Equatable {
    /// Characters of one width.
    case text(String)
    /// The same shape in each of its cells.
    case shape(GlyphShape)
  }

  var content: Content
  /// The place of the first cell in the row.
  let column: Int
  /// The cells the part takes.
  var columns: Int
  /// The cells one character takes.
  let width: Int
}

extension StyleRun {
  /// The parts of the run, from left to right, without blanks.
  ///
  /// Characters of different width do not stand in one part: a font may not have one at exactly
  /// twice the width of the other, and stretching the part would move both. Every word is a part with
  /// a place of its own, since some programs do not stretch text to its length; only what is
  /// underlined stays whole, and with it its line.
  var pieces: [PicturePiece] {
    var pieces: [PicturePiece] = []
    var column = column
    for character in text {
      let width = DisplayWidth.columns(of: character)
      pieces.add(character, column: column, width: width, isWhole: style.isUnderlined)
      column += width
    }
    return pieces.compactMap(\.withoutBlanks)
  }
}

extension [PicturePiece] {
  fileprivate mutating func add(
    _ character: Character,
    column: Int,
    width: Int,
    isWhole: Bool
  ) {
    let shape = GlyphShape(character)
    if let last = indices.last, isWhole || !self[last].isFinished(before: character),
      self[last].takes(character, shape: shape, width: width)
    {
      self[last].columns += width
      return
    }
    let content = shape.map(PicturePiece.Content.shape) ?? .text(String(character))
    append(PicturePiece(content: content, column: column, columns: width, width: width))
  }
}

extension PicturePiece {
  /// Takes a further character into the part, when it is of the same kind.
  fileprivate mutating func takes(_ character: Character, shape: GlyphShape?, width: Int) -> Bool {
    switch content {
    case .shape(let own):
      return own == shape && own.fillsWidth
    case .text(let text):
      guard shape == nil, self.width == width else { return false }
      content = .text(text + String(character))
      return true
    }
  }

  /// Tells whether a word has ended that another one follows.
  fileprivate func isFinished(before character: Character) -> Bool {
    guard case .text(let text) = content else { return false }
    return text.last == " " && character != " "
  }

  /// The part without the blanks around its text, or `nil` when there is nothing else.
  fileprivate var withoutBlanks: PicturePiece? {
    guard case .text(let text) = content else { return self }
    let blanks = text.prefix { $0 == " " }.count
    let shown = String(text.dropFirst(blanks)).trimmingTrailingBlanks()
    guard !shown.isEmpty else { return nil }
    return PicturePiece(
      content: .text(shown),
      column: column + blanks * width,
      columns: shown.count * width,
      width: width
    )
  }
}
