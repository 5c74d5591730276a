import TerminalKit
import Testing
import TuntasModel

@testable import TuntasWords
@testable import TuntasWords

struct PhraseTests {
  @Test func theTextsAreFound() {
    #expect(WrittenPhrases.all.count > 1_300)
    #expect(Set(WrittenPhrases.all.map(\.file)).count > 20)
  }

  @Test(arguments: WrittenPhrases.all)
  func everyPhraseHasTheSamePlacesInBothLanguages(phrase: WrittenPhrase) {
    #expect(places(in: phrase.indonesian) == places(in: phrase.english))
    // A list whose stage is not stated adds nothing to its sentence.
    let addsNothing = phrase.file == "RegisterWordLists.swift"
    #expect(addsNothing || !phrase.indonesian.isEmpty && !phrase.english.isEmpty)
  }

  @Test(arguments: QualityRule.allCases)
  func whatARuleFindsFitsTheNarrowestTable(rule: QualityRule) {
    for language in Language.allCases {
      #expect(Words(language).title(of: rule).width <= 36, "\(rule.code)")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func everyColumnOfAFileAndEveryWordInItIsExplained(kind: RecordKind) {
    for column in kind.columns {
      let isKnown = ColumnWord(rawValue: column.name).flatMap { ColumnWord.table[$0] } != nil
      #expect(isKnown, "\(column.name)")
      guard case .word(let choices) = column.content else { continue }
      for choice in choices {
        let word =
          ChoiceWord(rawValue: "\(column.name).\(choice)") ?? ChoiceWord(rawValue: choice)
        #expect(word.flatMap { ChoiceWord.table[$0] } != nil, "\(column.name).\(choice)")
      }
    }
  }

  @Test func valuesGoWhereTheTableSays() {
    let words = Words(.indonesian)
    let text = words.text(.importKept, ["file": "x.csv", "count": "3"])
    #expect(text.string == "3 baris ditolak, disimpan di x.csv; yang lain masuk.")
  }

  @Test func aValueIsNeverTakenForAPlace() {
    let text = Words(.english).text(.failureUnknownFile, ["path": "{path}\u{1B}[2J"])
    #expect(
      text.string
        == "The file name {path}\u{FFFD}[2J is not known; expected one such as families.csv."
    )
  }

  private func places(in template: String) -> Set<Substring> {
    let pieces = template.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(pieces.compactMap { $0.split { "|}".contains($0) }.first })
  }
}
