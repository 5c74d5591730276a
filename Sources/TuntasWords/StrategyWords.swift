package import TerminalKit
package import TuntasModel

extension Words {
  /// The sentence of a strategy with its number.
  package func strategy(_ strategy: Strategy) -> SafeText {
    switch strategy {
    case .lowerSpending: self[.strategyLowerSpending]
    case .raiseIncome: self[.strategyRaiseIncome]
    case .shrinkPockets: self[.strategyShrinkPockets]
    }
  }
}
