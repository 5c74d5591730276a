public import TerminalKit

extension Words {
  /// What a file has too much of.
  ///
  /// - Parameters:
  ///   - limit: What it has too much of.
  ///   - most: How much of it is taken.
  ///   - place: The file, and the sheet of it.
  ///   - line: The line or row, where it is known.
  /// - Returns: One sentence.
  public func sentence(
    for limit: Phrase,
    most: Int,
    in place: SafeText,
    line: Int?
  ) -> SafeText {
    let limit = text(limit, ["most": numbers.whole(most)])
    guard let line else { return text(.failureLimit, ["place": place, "limit": limit]) }
    return text(
      .failureLimitLine,
      ["place": place, "line": numbers.whole(line), "limit": limit]
    )
  }
}
