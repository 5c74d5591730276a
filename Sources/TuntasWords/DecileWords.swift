package import TerminalKit
package import TuntasModel

extension Words {
  /// A decile in a column: 1 to 10, "–" when unknown, `?` when it cannot be read.
  package func decile(_ decile: Recorded<Int>) -> SafeText {
    switch decile {
    case .known(let decile): numbers.whole(decile)
    case .unknown: self[.unknownShort]
    case .unreadable: "?"
    }
  }
}
