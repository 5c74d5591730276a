import TerminalKit
import TuntasModel
import TuntasWords

/// What programmes share that are put together.
enum GroupKey: Hashable, Sendable {
  /// An agency, and its government where several stand beside one another; `nil` within one.
  case agency(String, Region?)
  /// A strategy; `nil` for programmes that are no benefit and belong to none of the three.
  case strategy(Strategy?)
  /// A region.
  case region(Region)
  /// A quarter that is over.
  case quarter(Quarter)

  /// What it is called in a language.
  func name(_ words: Words) -> SafeText {
    switch self {
    case .agency(let name, let region):
      [SafeText(name), region.map { words.name(of: $0) }].compactMap { $0 }.joined(separator: ", ")
    case .strategy(let strategy):
      strategy.map { words.strategy($0) } ?? words[.groupsNoStrategy]
    case .region(let region): words.name(of: region)
    case .quarter(let quarter): words.dates.quarter(quarter) + " " + SafeText(String(quarter.year))
    }
  }
}
