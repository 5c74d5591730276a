import TerminalKit
import TuntasFiles
import TuntasWords

extension FailureSentence {
  /// What a file has too much of.
  ///
  /// - Parameters:
  ///   - limit: What it has too much of.
  ///   - path: The file.
  ///   - part: The sheet, or the part of its archive; empty for the whole.
  ///   - line: The line or row, where it is known.
  /// - Returns: One sentence.
  func text(of limit: ReadingLimit, in path: String, part: String = "", line: Int?) -> SafeText {
    let file = SafeText(path)
    let place =
      part.isEmpty ? file : words.text(.partOfFile, ["file": file, "part": SafeText(part)])
    return words.sentence(for: Self.phrase(for: limit), most: limit.most, in: place, line: line)
  }

  private static func phrase(for limit: ReadingLimit) -> Phrase {
    switch limit {
    case .archiveParts: .limitArchiveParts
    case .depth: .limitDepth
    case .tag: .limitTag
    case .parserMemory: .limitParserMemory
    case .sheets: .limitSheets
    case .sharedTexts: .limitSharedTexts
    case .sharedSize: .limitSharedSize
    case .cell: .limitCell
    case .row: .limitRow
    case .columns: .limitColumns
    }
  }
}
