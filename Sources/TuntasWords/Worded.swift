package import TerminalKit
package import TuntasModel

/// An entry of a closed list with a word that people read.
package protocol Worded {
  /// The word of the value, in both languages.
  var phrase: Phrase { get }
}

extension Words {
  /// The word for an entry of a closed list.
  package func word(_ entry: some Worded) -> SafeText { self[entry.phrase] }

  /// The word of a recorded entry; *unknown* has a word of its own and is never "no".
  package func word(_ recorded: Recorded<some Worded & Hashable & Sendable>) -> SafeText {
    switch recorded {
    case .known(let entry): word(entry)
    case .unknown: self[.unknown]
    case .unreadable: self[.unreadable]
    }
  }
}
