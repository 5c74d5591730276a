/// Where the row stands that a refused one repeats, as a file of refused rows tells it in every language
/// alike: `[families.csv:2]`.
struct EarlierPlace {
  /// The name of the file with the earlier row.
  var file: String
  /// The line of the earlier row, from 1.
  var line: Int

  /// The place as it is written.
  var text: String { "[\(file):\(line)]" }

  /// Makes a place.
  init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// Reads the place at the end of a text; `nil` when it ends otherwise.
  init?(endOf text: String) {
    guard text.last == "]", let colon = text.lastIndex(of: ":"),
      let line = Int(text[colon...].dropFirst().dropLast()),
      let start = text[..<colon].indices.last(where: { text[$0...].hasPrefix(" [") })
    else { return nil }
    self.init(file: String(text[start..<colon].dropFirst(2)), line: line)
  }
}
