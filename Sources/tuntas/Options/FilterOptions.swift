import ArgumentParser
import TuntasModel
import TuntasWords

/// The options that choose rows for an export, besides those that say which data is read.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A programme by its code, for example rutilahu.", valueName: "code"))
  var programme: String?

  @Option(
    help: ArgumentHelp(
      "What the village said: not_yet, eligible, not_eligible, newly_proposed or postponed.",
      valueName: "word"
    )
  )
  var status: String?

  @Option(
    help: ArgumentHelp(
      "Families for whom no programme is recorded in the year that answers a need: house, toilet, "
        + "water, health, food, school, work, work-insurance or business. Who does not need it by the "
        + "record is left out: a sound floor, wall and roof, a toilet of its own, safe water, nobody "
        + "in school or aged \(Member.schoolAge.lowerBound) to \(Member.schoolAge.upperBound), "
        + "every member in PBI. Who has no such record is kept, in gaps "
        + "with recordedNeed unknown. Food, work, work-insurance and business are not judged "
        + "(not_judged): nothing is recorded of them; nor are the size of a house, other insurance "
        + "and the conditions of programmes.",
      valueName: "word"
    )
  )
  var need: String?

  @Option(help: ArgumentHelp("Of issues those of one rule, for example K1.", valueName: "code"))
  var rule: String?

  /// The answer of the village asked for; `nil` when the option is left out.
  func chosenStatus() throws(CommandFailure) -> VerificationStatus? {
    try Self.chosen("--status", status)
  }

  /// The need asked for; `nil` when the option is left out.
  func chosenNeed() throws(CommandFailure) -> Need? { try Self.chosen("--need", need) }

  /// The rules asked for; all rules when the option names no rule.
  func chosenRules() throws(CommandFailure) -> [QualityRule] {
    try Self.chosen("--rule", rule?.uppercased()).map { [$0] } ?? QualityRule.allCases
  }

  private static func chosen<Word: Vocabulary>(
    _ option: String,
    _ found: String?
  ) throws(CommandFailure) -> Word? {
    guard let found else { return nil }
    guard let word = Word(rawValue: found) else {
      throw .notAChoice(option: option, found: found, choices: Word.words)
    }
    return word
  }
}
