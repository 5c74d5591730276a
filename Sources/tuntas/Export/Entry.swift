import TerminalKit
import TuntasFiles
import TuntasModel

/// A row of a list or report that is no record of the tuntas layout.
struct Entry: Hashable, Sendable {
  /// The values, in the order of the keys.
  var values: [RowValue]
  /// Whether it rests on sample data.
  var isSynthetic: Bool
}

/// How entries of one shape become rows of a file.
///
/// In JSON, which programs read, a value tells whether an entry is sample data, and text stands as it is.
/// Files that people open have a mark in a last column instead, and what a terminal could take for a
/// command goes from their text; yes and no are `true` and `false`, as in the JSON beside them.
struct EntryRows {
  /// The keys, in the order of the columns.
  let keys: [String]
  let format: ExportFormat
  /// What is written in the last column of a row that rests on sample data.
  let sampleMark: SafeText

  /// The heading of the column that tells sample data.
  private static let markKey = "data"

  /// The columns.
  var columns: [RowColumn] {
    (keys + [format == .json ? "synthetic" : Self.markKey]).map { RowColumn($0) }
  }

  /// The row of an entry.
  func row(of entry: Entry) -> [RowValue] {
    if format == .json { return entry.values + [.flag(entry.isSynthetic)] }
    let mark: RowValue = entry.isSynthetic ? .word(sampleMark.string) : .missing
    return entry.values.map(Self.shown) + [mark]
  }

  private static func shown(_ value: RowValue) -> RowValue {
    switch value {
    case .text(let text):
      let text = SafeText(text).string
      return text.isEmpty ? .missing : .text(text)
    case .flag(let isSet): return .word(isSet ? "true" : "false")
    case .missing, .word, .integer, .real, .day: return value
    }
  }
}
