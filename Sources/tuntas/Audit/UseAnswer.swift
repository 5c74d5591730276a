import TerminalKit
import TuntasModel
import TuntasWords

/// The account of use that sharing of data asks for, as the command tells it.
struct UseAnswer {
  /// The entries of the log, oldest first.
  let entries: [LogEntry]
  /// The first day.
  let from: CalendarDate
  /// The last day.
  let to: CalendarDate
  let words: Words

  private var account: AccountOfUse {
    AccountOfUse(of: entries) { (from...to).contains(ImportClock.day(of: $0)) }
  }

  /// Prints it.
  func print(_ format: AuditCommand.Format) throws {
    switch format {
    case .json: try StandardStreams.print(document: json.text)
    case .text:
      try StandardStreams.print(words.title(ofUseFrom: from, to: to))
      let lines = account.lines
      if lines.isEmpty { try StandardStreams.print(words[.auditUseNone]) }
      for line in lines.flatMap(words.lines) { try StandardStreams.print(line) }
    }
  }

  private var json: JSONValue {
    [
      "from": .string(from.description), "to": .string(to.description),
      "use": .array(account.lines.map(Self.json)),
    ]
  }

  private static func json(_ line: AccountOfUse.Line) -> JSONValue {
    [
      "who": .string(line.who), "role": .string(line.role), "basis": JSONValue(line.basis),
      "exports": .integer(line.exports), "rows": .integer(Int(line.rows)),
      "unmaskings": .integer(line.unmaskings), "changes": .integer(line.changes),
      "refusals": .integer(line.refusals),
    ]
  }
}
