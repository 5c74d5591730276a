import TerminalKit
import TuntasModel
import TuntasWords

/// The log as the command tells it.
struct AuditAnswer {
  /// The entries, oldest first.
  let entries: [LogEntry]
  /// What is wrong with them.
  let faults: [LogFault]
  /// The number and the digest of the newest.
  let newest: (number: Int64, digest: String)?
  let words: Words

  /// One line an entry, then what is wrong, then how many there are.
  ///
  /// - Parameter isShort: Whether the entries are left out.
  /// - Returns: The lines.
  func lines(isShort: Bool) -> [SafeText] {
    let told = isShort ? [] : entries.map(line)
    return told + faults.map(words.sentence) + [summary] + [anchor].compactMap { $0 }
  }

  /// What the system's own log has of the newest entry, where whoever replaces the file cannot reach.
  private var anchor: SafeText? {
    newest.map { newest in
      words.text(
        .auditNewest,
        ["number": words.numbers.whole(Int(newest.number)), "digest": SafeText(newest.digest)]
      )
    }
  }

  private var summary: SafeText {
    let count = words.numbers.whole(entries.count)
    return words.text(faults.isEmpty ? .auditWhole : .auditChanged, ["count": count])
  }

  private func line(_ entry: LogEntry) -> SafeText {
    let parts: [SafeText?] = [
      SafeText(ImportClock.text(of: entry.time)),
      words.text(.auditNumber, ["number": words.numbers.whole(Int(entry.number))]),
      who(entry), words.text(of: entry),
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }

  /// The login or else the user of the system, with the role.
  private func who(_ entry: LogEntry) -> SafeText {
    SafeText(entry.actor.login ?? entry.actor.user) + " (" + SafeText(entry.role) + ")"
  }
}

// MARK: - JSON

extension AuditAnswer {
  /// The same as one document; numbers of faults alone where entries are left out.
  func json(isShort: Bool) -> JSONValue {
    [
      "count": .integer(entries.count),
      "newestDigest": JSONValue(newest?.digest),
      "faults": .array(faults.map { .string(words.sentence(for: $0).string) }),
      "entries": .array(isShort ? [] : entries.map(Self.json)),
    ]
  }

  private static func json(_ entry: LogEntry) -> JSONValue {
    [
      "number": .integer(Int(entry.number)),
      "time": .string(ImportClock.text(of: entry.time)),
      "user": .string(entry.actor.user), "login": JSONValue(entry.actor.login),
      "key": JSONValue(entry.actor.key), "basis": JSONValue(entry.actor.basis),
      "role": .string(entry.role), "scope": .string(entry.scope),
      "act": .string(entry.act.word), "region": JSONValue(entry.region),
      "kinds": .array(entry.kinds.map { .string($0) }), "family": JSONValue(entry.family),
      "rows": JSONValue(entry.rows.map { Int($0) }),
      "belongsTo": JSONValue(entry.belongsTo.map { Int($0) }),
    ]
  }
}
