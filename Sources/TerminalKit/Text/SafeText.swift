/// Text that may be shown: every character is printable and has a known width.
///
/// There is no way to make one that skips the scrubbing, so a function that takes `SafeText`
/// need not ask where its text came from. Control and escape characters, bidirectional controls,
/// invisible characters and characters whose width terminals dispute become `�`, one cell wide.
public struct SafeText: Sendable {
  /// The text itself.
  public private(set) var string: String
  /// The number of columns the text takes on one row.
  public private(set) var width: Int
  /// Whether there are plain scalars alone; when not, that need not mean there are others.
  private(set) var isPlain: Bool

  /// Creates text from any string, scrubbing what must not reach a terminal.
  public init(_ text: String) {
    self = Scrubber.scrubbed(text)
  }

  /// Creates text from part of a string, scrubbing what must not reach a terminal.
  public init(_ text: Substring) {
    self.init(String(text))
  }

  /// Creates text of one character repeated.
  public init(repeating character: Character, count: Int) {
    let safe = Scrubber.scrubbed(character)
    self.init(String(repeating: safe, count: max(0, count)))
  }

  /// Creates empty text.
  public init() {
    string = ""
    width = 0
    isPlain = true
  }

  /// Adopts characters that come from other safe text, without scrubbing them again.
  init(scrubbed string: String, width: Int, isPlain: Bool = false) {
    self.string = string
    self.width = width
    self.isPlain = isPlain
  }
}

extension SafeText {
  /// Whether there is no character.
  public var isEmpty: Bool { string.isEmpty }

  /// Returns both texts in one.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    var sum = left
    sum += right
    return sum
  }

  /// Appends text to the end.
  public static func += (left: inout SafeText, right: SafeText) {
    let tail = left.isPlain || right.isPlain ? right : right.separated(from: left)
    left.string += tail.string
    left.width += tail.width
    left.isPlain = left.isPlain && tail.isPlain
  }

  /// Returns text that does not join the end of other text.
  ///
  /// Some scripts join two harmless neighbours into one character of another width.
  private func separated(from other: SafeText) -> SafeText {
    guard let last = other.string.last, let first = string.first else { return self }
    if (String(last) + String(first)).count == 2 { return self }
    return SafeText(String(Scrubber.placeholder) + String(string.dropFirst()))
  }
}

extension SafeText: Hashable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func == (left: SafeText, right: SafeText) -> Bool {
    left.string == right.string
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func hash(into hasher: inout Hasher) {
    hasher.combine(string)
  }
}

extension SafeText: CustomStringConvertible {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var description: String { string }
}

extension Sequence where Element == SafeText {
  /// Returns the texts in one, with another between each two.
  public func joined(separator: SafeText = "") -> SafeText {
    var result = SafeText()
    for (index, text) in enumerated() {
      if index > 0 { result += separator }
      result += text
    }
    return result
  }
}
