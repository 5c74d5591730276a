import TerminalKit
import TuntasWords

extension FailureSentence {
  /// The widest that a value found in the settings file is shown, in columns.
  private static let widestFound = 60

  /// The sentence for what is wrong with the settings file.
  func text(of failure: SettingsFailure) -> SafeText {
    switch failure {
    case .doubtfulPlace(let doubt): text(of: doubt)
    case .notReadable(let path, let code):
      words.text(.failureSettingsRead, ["path": SafeText(path), "code": "\(code)"])
    case .tooLarge(let path): words.text(.failureSettingsSize, ["path": SafeText(path)])
    case .notText(let path): words.text(.failureSettingsText, ["path": SafeText(path)])
    case .malformed(let path, let line, let found):
      words.text(
        .failureSettingsLine,
        ["path": SafeText(path), "line": "\(line)", "found": shown(found)]
      )
    case .unknownKey(let path, let line, let key):
      words.text(
        .failureSettingsKey,
        [
          "path": SafeText(path), "line": "\(line)", "key": shown(key),
          "keys": joined(SettingKey.allCases.map(\.rawValue)),
        ]
      )
    case .wrongValue(let path, let line, let key, let found):
      words.text(
        .failureSettingsValue,
        [
          "path": SafeText(path), "line": "\(line)", "key": SafeText(key.rawValue),
          "found": shown(found), "expected": expected(of: key),
        ]
      )
    }
  }

  private func expected(of key: SettingKey) -> SafeText {
    switch key {
    case .database: words[.expectedCompletePath]
    case .scope: words[.expectedRegionCode]
    case .agency: words[.expectedAgency]
    default: words.text(.expectedWord, ["words": joined(key.choices)])
    }
  }

  private func shown(_ found: String) -> SafeText {
    SafeText(found).fitted(to: Self.widestFound)
  }
}
