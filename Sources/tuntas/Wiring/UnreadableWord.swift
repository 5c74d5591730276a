import Glibc
import TerminalKit
import TuntasFiles
import TuntasWords

/// A word that the program was started with and that is no UTF-8, so that it would be taken for
/// another: a file of another name would be read or written.
enum UnreadableWord: Hashable {
  /// A word of the command line, by its number from 1, as it can be shown.
  case argument(number: Int, shown: String)
  /// A variable that names a folder, as it can be shown.
  case variable(name: String, shown: String)

  private static let folders = [
    "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR",
  ]

  /// The first of them; `nil` when all are text.
  static var first: UnreadableWord? {
    let words = UnsafeBufferPointer(
      start: CommandLine.unsafeArgv,
      count: Int(CommandLine.argc)
    )
    for (number, word) in words.enumerated().dropFirst() {
      if let word, let shown = shownIfNoText(word) {
        return .argument(number: number, shown: shown)
      }
    }
    for name in folders {
      if let value = getenv(name), let shown = shownIfNoText(value) {
        return .variable(name: name, shown: shown)
      }
    }
    return nil
  }

  private static func shownIfNoText(_ word: UnsafePointer<CChar>) -> String? {
    let bytes = UnsafeRawBufferPointer(start: word, count: strlen(word))
    return FileName.text(bytes) == nil ? FileName.shown(bytes) : nil
  }
}

extension FailureSentence {
  /// The sentence for a word that is no text.
  func text(of word: UnreadableWord) -> SafeText {
    switch word {
    case .argument(let number, let shown):
      words.text(.failureArgument, ["number": "\(number)", "found": SafeText(shown)])
    case .variable(let name, let shown):
      words.text(.failureVariable, ["name": SafeText(name), "found": SafeText(shown)])
    }
  }
}
