import TuntasModel

extension Rejection {
  /// Letters of a broken line that are told: enough to find the place, too few for a person's data.
  private static let toldLetters = 24

  /// Refuses a line that is no object of JSON.
  ///
  /// - Parameters:
  ///   - brokenLine: All of it.
  ///   - rest: What stands from the fault on; nothing when the line ends too early.
  ///   - number: Its number in the file.
  init(brokenLine: String, rest: String, number: Int) {
    let found = rest.isEmpty ? brokenLine.suffix(Self.toldLetters) : rest.prefix(Self.toldLetters)
    self.init(
      file: "",
      line: number,
      found: String(found),
      reason: .notAnObject,
      row: brokenLine
    )
  }
}
