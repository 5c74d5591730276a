/// One entry of the log of who saw, took out and changed what (catatan akses).
///
/// It never holds a name, a NIK or a word that was searched for.
public struct LogEntry: Hashable, Sendable {
  /// Its number, from 1 without a gap.
  public var number: Int64
  /// When it was written, in seconds since 1970 (UTC).
  public var time: Int64
  /// Who acted.
  public var actor: LogActor
  /// The role that held, by its word.
  public var role: String
  /// The region that could be seen, by its code.
  public var scope: String
  /// What was done, by its word (``Verb``), or how it ended.
  public var act: LogAct
  /// Where; `nil` for the whole registry, and where an end says nothing of it.
  public var region: String?
  /// The kinds of records, by their words.
  public var kinds: [String] = []
  /// The family by its number in the registry.
  public var family: String?
  /// How many rows went out or came in; `nil` where nobody knows, and before an end.
  public var rows: Int64?
  /// The entry that this one ends.
  public var belongsTo: Int64?

  /// Makes an entry.
  public init(
    number: Int64,
    time: Int64,
    actor: LogActor,
    role: String,
    scope: String,
    act: LogAct
  ) {
    (self.number, self.time, self.actor) = (number, time, actor)
    (self.role, self.scope, self.act) = (role, scope, act)
  }
}

/// What an entry tells: something about to be done, something refused, or how it ended.
public enum LogAct: Hashable, Sendable {
  /// It was about to be done.
  case begun(Verb)
  /// It was refused.
  case refused(Verb)
  /// It was done.
  case done
  /// It ended with a fault or was stopped.
  case failed
  /// Nobody knows how it ended: the program that did it is gone, by a kill or a lost line.
  case lost

  /// The word in the log.
  public var word: String {
    switch self {
    case .begun(let verb): verb.rawValue
    case .refused(let verb): "refused:" + verb.rawValue
    case .done: "done"
    case .failed: "failed"
    case .lost: "lost"
    }
  }

  /// Reads the word of a log; `nil` for one that no log has.
  public init?(word: String) {
    let refused = "refused:"
    if word == Self.done.word {
      self = .done
    } else if word == Self.failed.word {
      self = .failed
    } else if word == Self.lost.word {
      self = .lost
    } else if word.hasPrefix(refused),
      let verb = Verb(rawValue: String(word.dropFirst(refused.count)))
    {
      self = .refused(verb)
    } else if let verb = Verb(rawValue: word) {
      self = .begun(verb)
    } else {
      return nil
    }
  }
}

/// Who acted, as the system and the login know them.
public struct LogActor: Hashable, Sendable {
  /// The user of the system that the program runs as.
  public var user: String
  /// The name of the login; `nil` for the owner of the file at the own machine.
  public var login: String?
  /// What the key of the connection is known by; `nil` without one.
  public var key: String?
  /// On what ground the login was given: its document and purpose.
  public var basis: String?

  /// Makes an actor.
  public init(user: String, login: String? = nil, key: String? = nil, basis: String? = nil) {
    (self.user, self.login, self.key, self.basis) = (user, login, key, basis)
  }
}

/// What is wrong with a log that somebody changed (kerusakan log).
public enum LogFault: Hashable, Sendable {
  /// The entry is not as it was written, or another one stands in its place.
  case changed(Int64)
  /// Entries from this number on are gone, with others behind them.
  case missing(from: Int64)
  /// The log once had more entries, up to this number.
  case cutOff(Int64)
  /// There is no log at all: nothing was ever written down, or somebody took it away.
  case none
  /// The note of how long the log is, is gone or is not of this log.
  case noEnd
}
