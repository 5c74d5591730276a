public import TuntasModel

/// A column of a sheet to be written.
public struct WorkbookColumn: Hashable, Sendable {
  /// What its cells are.
  public enum Kind: Hashable, Sendable {
    /// Text, kept as it is typed: codes, NIK and No. KK lose no digit.
    case text
    /// A number.
    case number
    /// A day.
    case day
  }

  /// What a spreadsheet lets be typed into a cell.
  public enum Check: Hashable, Sendable {
    /// One of the cells of a range, offered as a drop-down, for example `Pilihan!$A$2:$A$9`.
    case list(range: String)
    /// A day.
    case day
    /// Any number.
    case number
    /// A text of so many letters; another is warned of and can still be kept.
    case length(Int)
  }

  /// The text of its cell in the first row.
  public var heading: String
  /// What its cells are.
  public var kind: Kind
  /// Its width in letters; that of its heading, and of what it holds, when left out.
  public var width: Int?
  /// What may be typed into its cells.
  public var check: Check?

  /// Makes a column.
  public init(_ heading: String, _ kind: Kind = .text, width: Int? = nil, check: Check? = nil) {
    self.heading = heading
    self.kind = kind
    self.width = width
    self.check = check
  }

  /// The column of the tuntas layout as a spreadsheet shows it: numbers and days as such, everything
  /// else as text.
  public init(_ column: RecordColumn) {
    self.init(column.name, Kind(column.content))
  }

  /// The name of some cells of one column, for a check.
  ///
  /// - Parameters:
  ///   - sheet: The name of their sheet.
  ///   - column: The place of their column, from 0.
  ///   - rows: Their rows, from 1.
  /// - Returns: A name such as `'Pilihan'!$A$2:$A$9`.
  public static func range(sheet: String, column: Int, rows: ClosedRange<Int>) -> String {
    let letters = ColumnLetters.text(of: column)
    let name = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    return "'\(name)'!$\(letters)$\(rows.lowerBound):$\(letters)$\(rows.upperBound)"
  }

  /// The width in letters that it is shown with.
  var shownWidth: Int {
    let least =
      switch kind {
      case .text: 14
      case .number: 10
      case .day: 12
      }
    return min(255, max(1, width ?? max(least, heading.count + 2)))
  }
}

extension WorkbookColumn.Kind {
  /// The kind of cells for what a column of the tuntas layout holds.
  public init(_ content: ColumnContent) {
    switch content {
    case .integer, .real: self = .number
    case .day: self = .day
    case .text, .yesNo, .region, .village, .nik, .word: self = .text
    }
  }
}

/// A cell to be written.
public enum WorkbookCell: Hashable, Sendable {
  /// Nothing.
  case empty
  /// A text; never run as a formula, whatever it begins with.
  case text(String)
  /// A number; one that is not finite is written as nothing.
  case number(Double)
  /// A day.
  case day(CalendarDate)
}
