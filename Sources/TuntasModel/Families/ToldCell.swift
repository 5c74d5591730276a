/// What may be told of a cell of a file to whoever stands before the screen or reads a log.
///
/// Where columns are shifted, a cell of any column can be somebody's name, number or address. So only
/// what has too few letters for a name is quoted, and long numbers are hidden in it; of any other text
/// its length is told. The whole cell stands in the file of refused rows.
public enum ToldCell: Hashable, Sendable {
  /// Numbers, days, codes and marks, without long numbers.
  case quoted(String)
  /// A text of so many characters.
  case text(Int)

  /// The letters that a cell may have and be no name: `A-1`, `3,2E+15`.
  private static let letters = 2

  /// Tells as much of a cell as may be told.
  public init(_ cell: String) {
    let letters = cell.lazy.filter { $0.isLetter }.prefix(Self.letters + 1).count
    self = letters > Self.letters ? .text(cell.count) : .quoted(Masking.withoutLongNumbers(cell))
  }
}

extension ToldCell {
  /// A cell that could not be read, for who sees people masked: `…` in place of what may be a name.
  public static func masked(_ cell: String) -> String {
    switch ToldCell(cell) {
    case .quoted(let text): text
    case .text: "…"
    }
  }

  /// Tells whether what should be headings is a row of somebody's data: it holds a number that no
  /// heading holds, or begins with one.
  ///
  /// - Parameter headings: The cells of the first row.
  /// - Returns: Whether nothing of it may be told.
  public static func areData(_ headings: [String]) -> Bool {
    let first = headings.first { !$0.isEmpty } ?? ""
    let isNumbered = !first.isEmpty && first.allSatisfy { $0.isNumber } && first.count != 4
    return isNumbered || headings.contains { $0.count { $0.isNumber } >= 6 }
  }
}
