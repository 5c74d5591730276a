public import TerminalKit
public import TuntasModel

extension Words {
  /// What a column of the tuntas layout means, for somebody who fills it in.
  public func meaning(of column: RecordColumn) -> SafeText { meaning(ofColumn: column.name) }

  /// What a column of the tuntas layout means, by its name.
  package func meaning(ofColumn name: String) -> SafeText {
    ColumnWord(rawValue: name).flatMap { ColumnWord.table[$0] }.map { self[$0] } ?? SafeText(name)
  }

  /// What a word that may stand in a column means.
  public func meaning(of choice: String, in column: RecordColumn) -> SafeText {
    let word = ChoiceWord(rawValue: "\(column.name).\(choice)") ?? ChoiceWord(rawValue: choice)
    return word.flatMap { ChoiceWord.table[$0] }.map { self[$0] } ?? SafeText(choice)
  }

  /// What a column of the tuntas layout takes: `a day such as 2025-09-30`.
  public func content(of column: RecordColumn) -> SafeText {
    expectation(of: column.content)
  }
}
