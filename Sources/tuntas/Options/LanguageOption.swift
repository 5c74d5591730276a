import ArgumentParser
import TuntasWords

/// The option that says in which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(help: "id or en; from the settings or the locale unless given.")
  var language: String?

  /// The language of words and numbers, and who chose it.
  func chosen() throws(CommandFailure) -> Chosen<Language> {
    guard let language else { return LanguageChoice.chosen(option: nil) }
    guard let option = Language(rawValue: language) else {
      let choices = SettingKey.language.choices
      throw .notAChoice(option: "--language", found: language, choices: choices)
    }
    return LanguageChoice.chosen(option: option)
  }
}
