package import TerminalKit
package import TuntasModel
package import TuntasWords

extension QualityPage {
  /// What the header tells: findings hold for the day by which they were made.
  package var facts: ScreenFacts {
    ScreenFacts(day: checkedOn ?? moment.day, isSynthetic: isSynthetic)
  }

  /// The steps that lead to the page: its regions, and its name.
  package func steps(_ words: Words) -> [SafeText] {
    path.map { words.step(to: $0) } + [words[.repairs]]
  }
}
