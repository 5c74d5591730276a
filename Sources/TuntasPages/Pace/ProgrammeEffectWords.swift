import TerminalKit
import TuntasModel
import TuntasWords

/// How many of the families that had a programme are still on the newest list, in one sentence that
/// claims no cause.
struct ProgrammeEffectWords {
  /// Of how many families how many are still listed.
  let effect: ProgrammeEffect
  /// What the programme is called.
  let programme: SafeText
  let words: Words

  /// The sentence; one that says it is too early where no list came after the programme.
  var sentence: SafeText {
    let values: KeyValuePairs<String, SafeText> = [
      "programme": programme,
      "year": SafeText(String(effect.year)),
      "served": words.numbers.whole(effect.served),
      "listed": words.numbers.whole(effect.stillListed),
      "day": words.dates.day(effect.list.date),
    ]
    return words.text(effect.isListLater ? .effectListed : .effectTooEarly, values)
  }
}
