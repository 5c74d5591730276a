import TerminalKit
import TuntasWords

extension Words {
  /// One sentence for data that could not be read.
  ///
  /// It stands in place of a screen's rows, in a box, or in the bottom line, wherever the reading
  /// was asked for.
  func sentence(for failure: ReadFailure) -> SafeText {
    switch failure {
    case .registry(let error): sentence(for: error)
    case .cancelled: self[.failureCancelled]
    case .damaged(let cell): sentence(for: cell)
    case .otherTable(let table): sentence(for: table)
    case .store: self[.failureStore]
    case .cannotWrite: self[.failureExport]
    case .spoken(let sentence): sentence
    }
  }
}
