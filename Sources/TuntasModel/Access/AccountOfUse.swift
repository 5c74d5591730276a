/// What was done with the data within a time, by whom and on what ground (laporan pemanfaatan).
///
/// Whoever is given DTSEN has to give an account of its use (Permen PPN 7/2025): period, purpose, number
/// of records, by whom. What came of it stands in no log and is written by hand.
public struct AccountOfUse: Hashable, Sendable {
  /// What one login, or one user of the system, did in one role.
  public struct Line: Hashable, Sendable {
    /// The login, or else the user of the system.
    public var who: String
    /// The role, by its word.
    public var role: String
    /// The document and the purpose; `nil` for the owner of the file.
    public var basis: String?
    /// How often records were taken out.
    public var exports = 0
    /// How many rows went out.
    public var rows: Int64 = 0
    /// How often names were unmasked.
    public var unmaskings = 0
    /// How often the registry was changed.
    public var changes = 0
    /// How often something was refused.
    public var refusals = 0
  }

  /// Everybody who did something, in the order in which they first did.
  public private(set) var lines: [Line] = []

  /// Counts the entries of a log.
  ///
  /// - Parameters:
  ///   - entries: The entries, oldest first; the end of one counts with it.
  ///   - isWithin: Tells whether a moment, in seconds since 1970, lies within the time.
  public init(of entries: [LogEntry], where isWithin: (Int64) -> Bool) {
    var begun: [Int64: Int] = [:]
    for entry in entries {
      if let number = entry.belongsTo, let place = begun[number] {
        lines[place].rows += entry.rows ?? 0
        continue
      }
      guard isWithin(entry.time), let place = place(of: entry) else { continue }
      count(entry.act, at: place)
      if case .begun(.takePeopleOut) = entry.act { begun[entry.number] = place }
      if case .begun(.takeFiguresOut) = entry.act { begun[entry.number] = place }
    }
  }

  /// The line of whoever acted; `nil` for an entry that stands for nothing that anybody did.
  private mutating func place(of entry: LogEntry) -> Int? {
    switch entry.act {
    case .done, .failed, .lost, .begun(.readLog): return nil
    case .begun, .refused: break
    }
    let line = Line(
      who: entry.actor.login ?? entry.actor.user,
      role: entry.role,
      basis: entry.actor.basis
    )
    let found = lines.firstIndex {
      $0.who == line.who && $0.role == line.role && $0.basis == line.basis
    }
    if let found { return found }
    lines.append(line)
    return lines.count - 1
  }

  private mutating func count(_ act: LogAct, at place: Int) {
    switch act {
    case .refused: lines[place].refusals += 1
    case .begun(.takePeopleOut), .begun(.takeFiguresOut): lines[place].exports += 1
    case .begun(.unmask): lines[place].unmaskings += 1
    case .begun(.change), .begun(.followUp): lines[place].changes += 1
    case .begun, .done, .failed, .lost: break
    }
  }
}
