import ArgumentParser
import Glibc
import TerminalKit
import TuntasFiles
import TuntasWords

/// How the command ends when something went wrong.
enum CommandEnd {
  /// Says what went wrong in one sentence and ends with its status; help and usage stay as the
  /// argument parser words them.
  static func exit(with error: any Error) -> Never {
    DraftRecords.end()
    if isClean(error) { Tuntas.exit(withError: error) }
    if Tuntas.exitCode(for: error) == .validationFailure {
      StandardStreams.complain(SafeText(usage(error)))
      Glibc.exit(ExitCode.validationFailure.rawValue)
    }
    let words = Words(LanguageChoice.current)
    StandardStreams.complain(FailureSentence(words: words).text(of: error))
    Glibc.exit(ExitStatus.of(error))
  }

  /// What the argument parser found wrong, on one line.
  private static func usage(_ error: any Error) -> String {
    Tuntas.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func isClean(_ error: any Error) -> Bool {
    error is CleanExit || error is ExitCode || Tuntas.exitCode(for: error) == .success
  }
}

/// The language in which the command speaks, also when its options could not be read.
enum LanguageChoice {
  /// The language of the words on the command line, otherwise the one that holds without them.
  static var current: Language { chosen(option: option).value }

  /// The language of the option, otherwise the settings', otherwise the locale's, otherwise
  /// Indonesian.
  ///
  /// The settings go before the locale, since a locale is rarely chosen for this program.
  static func chosen(option: Language?) -> Chosen<Language> {
    let setting = SettingsFile.own.settings.language
    if option == nil, setting == nil, let language = LocaleSettings.language {
      return Chosen(language, by: .environment)
    }
    return Chosen(option: option, setting: setting, standard: .indonesian)
  }

  private static var option: Language? {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() {
      if word == "--language", index + 1 < words.count {
        return Language(rawValue: words[index + 1])
      }
      if word.hasPrefix("--language=") { return Language(rawValue: String(word.dropFirst(11))) }
    }
    return nil
  }
}
