public import TerminalKit
public import TuntasModel

/// A text in the two languages.
struct TemplateText {
  /// In Indonesian.
  let indonesian: String
  /// In English.
  let english: String

  /// Makes a text.
  init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }
}

extension Words {
  /// What a column of the tuntas layout means, for somebody who fills it in.
  public func meaning(of column: RecordColumn) -> SafeText { meaning(ofColumn: column.name) }

  /// What a column of the tuntas layout means, by its name.
  func meaning(ofColumn name: String) -> SafeText {
    ColumnWord(rawValue: name).flatMap { ColumnWord.table[$0] }.map { pick($0) } ?? SafeText(name)
  }

  /// What a word that may stand in a column means.
  public func meaning(of choice: String, in column: RecordColumn) -> SafeText {
    let word = ChoiceWord(rawValue: "\(column.name).\(choice)") ?? ChoiceWord(rawValue: choice)
    return word.flatMap { ChoiceWord.table[$0] }.map { pick($0) } ?? SafeText(choice)
  }

  /// What a column of the tuntas layout takes: `a day such as 2025-09-30`.
  public func content(of column: RecordColumn) -> SafeText {
    expectation(of: column.content)
  }

  private func pick(_ text: TemplateText) -> SafeText {
    SafeText(language == .indonesian ? text.indonesian : text.english)
  }
}
