package import TerminalKit
package import TuntasModel
package import TuntasWords

extension Overview {
  /// The steps that lead to the page: its regions, and its name.
  package func steps(_ words: Words) -> [SafeText] {
    regions.path.map { words.step(to: $0) } + [words[.overview]]
  }
}
