import TuntasWords

extension InputLine {
  /// Why an editing command changes nothing; `nil` where it does, and for any other command.
  func refusal(of command: Command) -> Phrase? {
    var line = self
    guard line.edit(command), line == self else { return nil }
    return switch command {
    case .caretLeft, .caretFirst: .keyLineBegins
    case .caretRight, .caretLast: .keyLineEnds
    default: .keyNothingToErase
    }
  }
}
