import TerminalKit
import Testing

@testable import TuntasWords
@testable import TuntasWords

struct PluralTests {
  @Test(arguments: [
    ("0", "Wrote 0 rows to x."), ("1", "Wrote 1 row to x."), ("2", "Wrote 2 rows to x."),
    ("1,001", "Wrote 1,001 rows to x."),
  ])
  func oneIsOneInEnglish(count: String, sentence: String) {
    let text = Words(.english).text(.exportDone, ["rows": SafeText(count), "path": "x"])
    #expect(text.string == sentence)
  }

  @Test(arguments: [
    (Phrase.regionsWithout, "families", "1 family is not recorded in any programme of {year}."),
    (.foundPeople, "count", "1 person"),
    (.importKeptAll, "count", "1 row refused, kept in {file}."),
    (.failureStrict, "rejected", "1 row refused; because of --strict nothing was taken."),
  ])
  func verbsGoWithTheirNouns(phrase: Phrase, place: String, sentence: String) {
    let values: KeyValuePairs<String, SafeText> = [place: "1"]
    #expect(Words(.english).text(phrase, values).string == sentence)
  }

  @Test func indonesianHasOneForm() {
    for count in ["1", "2"] {
      let text = Words(.indonesian).text(.exportDone, ["rows": SafeText(count), "path": "x"])
      #expect(text.string == "\(count) baris ditulis ke x.")
    }
  }

  /// Words that stand behind a number in a table without their other form.
  @Test(arguments: WrittenPhrases.all)
  func noCountIsFollowedByAPluralAlone(phrase: WrittenPhrase) {
    let template = phrase.english
    let plural =
      /\{(count|rows|families|people|rejected|agencies|months|points|warnings|whole|expected)\} [a-z]+s\b/
    #expect(template.firstMatch(of: plural) == nil, "\(template)")
  }
}
