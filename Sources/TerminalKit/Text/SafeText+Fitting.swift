/// The side on which text stands when there is room to spare.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// At the right.
  case trailing
  /// In the middle, one cell nearer to the left when the room is uneven.
  case center
}

extension SafeText {
  /// Returns the text, cut with `…` at the end when it is wider than a number of columns.
  public func fitted(to columns: Int) -> SafeText {
    if width <= columns { return self }
    if columns <= 0 { return SafeText() }
    let head = prefix(columns: columns - 1)
    return SafeText(scrubbed: head.string + "…", width: head.width + 1, isPlain: isPlain)
  }

  /// Returns the text with exactly a number of columns: cut, or filled with blanks.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> SafeText {
    let text = fitted(to: columns)
    let spare = max(0, columns - text.width)
    let left =
      switch alignment {
      case .leading: 0
      case .trailing: spare
      case .center: spare / 2
      }
    let string = Self.blanks(left) + text.string + Self.blanks(spare - left)
    return SafeText(scrubbed: string, width: text.width + spare, isPlain: isPlain)
  }

  /// Returns the longest beginning that takes at most a number of columns.
  public func prefix(columns: Int) -> SafeText {
    if width <= columns { return self }
    var used = 0
    var end = string.startIndex
    while end < string.endIndex {
      let next = DisplayWidth.columns(of: string[end])
      if used + next > columns { break }
      used += next
      end = string.index(after: end)
    }
    return SafeText(scrubbed: String(string[..<end]), width: used, isPlain: isPlain)
  }

  /// Returns the text with upper-case letters.
  public func uppercased() -> SafeText {
    SafeText(string.uppercased())
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
