extension String {
  /// Puts a character in front until the text has a given length.
  func leftPadded(with character: Character, to length: Int) -> String {
    String(repeating: character, count: Swift.max(0, length - count)) + self
  }
}
