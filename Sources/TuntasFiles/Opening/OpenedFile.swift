public import TuntasModel

/// A file that was recognised, with what an import reads of it.
public struct OpenedFile: Sendable {
  /// The path of the file.
  public let path: String
  /// The name that sentences about it use, and by which its refused rows are kept.
  public internal(set) var name: String
  /// The name of its layout: `tuntas`, `p3ke`, `dtsen`, or a mapping's own.
  public let layout: String
  /// The kind of record that its rows are.
  public let kind: RecordKind
  /// The header row as it stands, with which its rows can be read again.
  public let headerRow: String
  /// What stands before the decimals of its numbers.
  public let mark: DecimalMark
  /// What an import reads: the rows, and before them the record of their source where a mapping
  /// gives one.
  public internal(set) var sources: [any RecordSource]

  /// Whether it has the program's own layout.
  public var isOwn: Bool { layout == "tuntas" }
}

/// A file of a folder, or a sheet of a workbook, that was not taken.
public struct LeftFile: Hashable, Sendable {
  /// Why a file or sheet was not taken.
  public enum Reason: Hashable, Sendable {
    /// Its headings fit no layout; empty when it has no heading.
    case unknownHeadings([String])
    /// It could be read as a register, but nothing says that it is one.
    case notARegister(RegisterDoubt)
    /// It holds refused rows, which are taken only when somebody names the file.
    case refusedRows
    /// It is no text and no Excel workbook.
    case notATable
    /// It is JSON, but not one object a line.
    case notLinesOfObjects
    /// Its name is no UTF-8; the path shows what is no ASCII as `\\xE9`.
    case nameIsNoText
  }

  /// The path of the file.
  public let path: String
  /// The sheet of it that was not taken; `nil` when it is the whole file.
  public var sheet: String?
  /// Why it was not taken.
  public let reason: Reason
}
