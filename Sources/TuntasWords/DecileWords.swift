package import TerminalKit
package import TuntasModel

extension Words {
  /// A decile in a column.
  package func decile(_ decile: Recorded<Int>) -> SafeText {
    switch decile {
    case .known(let decile): numbers.whole(decile)
    case .unknown: self[.unknownShort]
    case .unreadable: "?"
    }
  }
}
