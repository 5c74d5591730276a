package import TerminalKit
package import TuntasModel
package import TuntasWords

extension ProgrammeTable {
  /// The steps that lead to the page: its government where it is of one, and its name.
  package func steps(_ words: Words) -> [SafeText] {
    [region.map { words.step(to: $0) }, words[.programmes]].compactMap { $0 }
  }
}
