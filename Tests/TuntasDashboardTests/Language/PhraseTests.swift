import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

struct PhraseTests {
  @Test(arguments: Phrase.allCases)
  func everyPhraseStandsInBothTablesWithTheSamePlaces(phrase: Phrase) throws {
    let indonesian = try #require(Phrase.indonesian[phrase])
    let english = try #require(Phrase.english[phrase])
    #expect(places(in: indonesian) == places(in: english))
    #expect(!indonesian.isEmpty && !english.isEmpty)
  }

  @Test(arguments: FieldWord.allCases)
  func everyWordStandsInBothTables(word: FieldWord) throws {
    let indonesian = try #require(FieldWord.indonesian[word])
    let english = try #require(FieldWord.english[word])
    // A list whose stage is not stated adds nothing to its sentence.
    #expect(word == .stageUnstated || !indonesian.isEmpty && !english.isEmpty)
  }

  @Test func noTableHoldsAnythingElse() {
    #expect(Phrase.indonesian.count == Phrase.allCases.count)
    #expect(Phrase.english.count == Phrase.allCases.count)
    #expect(FieldWord.indonesian.count == FieldWord.allCases.count)
    #expect(FieldWord.english.count == FieldWord.allCases.count)
  }

  @Test func everyEntryOfAClosedListHasAWord() {
    let lists: [(String, [String])] = [
      ("stage", ListStage.words), ("scope", DecileScope.words), ("unit", CountedUnit.words),
      ("unit-full", CountedUnit.words), ("verification", VerificationStatus.words),
      ("reason", LeavingReason.words), ("floor", FloorMaterial.words),
      ("wall", WallMaterial.words), ("roof", RoofMaterial.words), ("toilet", Toilet.words),
      ("water", WaterSource.words),
      ("relation", Relation.words), ("school", Schooling.words), ("work", Occupation.words),
      ("match", CivilMatch.words), ("sex", Sex.words), ("need", Need.allCases.map(\.rawValue)),
      ("register", Register.words), ("certainty", Certainty.words),
      ("answer", RecordedAnswer.allCases.map(\.rawValue)),
      ("rule", QualityRule.allCases.map(\.code)),
    ]
    for (list, words) in lists {
      for word in words {
        #expect(FieldWord(rawValue: "\(list).\(word)") != nil, "\(list).\(word)")
      }
    }
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
