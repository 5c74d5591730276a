/// The lines by which rows are told whose text was made of something else: a sheet, lines of JSON,
/// refused rows.
struct LineNames: Sendable {
  /// Lines that follow one another here as there.
  private struct Run {
    var line: Int
    var told: Int?

    func name(of line: Int) -> Int? { told.map { $0 + line - self.line } }
  }

  private var runs: [Run] = []

  /// Says by which line the row that begins at a line is told, and all behind it in their order.
  ///
  /// - Parameters:
  ///   - line: The line here, from 1; behind those that were named before.
  ///   - told: The line there; `nil` when nobody knows.
  mutating func name(_ line: Int, _ told: Int?) {
    if let last = runs.last, last.name(of: line) == told { return }
    runs.append(Run(line: line, told: told))
  }

  /// The line that a row is told by; `nil` when nobody knows.
  subscript(line: Int) -> Int? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1].name(of: line) : nil
  }
}
