import TuntasModel
import TuntasStore

/// Reads the log of a database for whoever may.
struct AuditOpening {
  /// The database that the log is of.
  let database: String
  let viewer: Viewer

  /// The entries, oldest first, and what is wrong with them; reading them is an entry, too.
  ///
  /// - Throws: ``RegistryError/notAllowed(_:_:)`` for who may not read the log, `StoreError` for a file
  ///   that is no log.
  func read() throws -> AuditReading {
    let log = FileLog(of: database, for: viewer)
    var access = Access(.readLog, by: viewer)
    guard viewer.may(.readLog) else {
      access.isRefused = true
      _ = try log.note(access)
      throw RegistryError.notAllowed(.readLog, viewer.role)
    }
    let file = AuditFile(of: database)
    let faults = file.exists ? try file.faults() : [.none]
    let number = try log.note(access)
    let entries = try file.entries()
    if let number { try log.finish(number, .done(rows: entries.count)) }
    return AuditReading(entries: entries, faults: faults, newest: try file.newest())
  }
}

/// A log as it was read.
struct AuditReading {
  /// The entries, oldest first, that of the reading among them.
  var entries: [LogEntry]
  /// What was wrong with them before the reading.
  var faults: [LogFault]
  /// The number and the digest of the newest, to be held against the system's own log.
  var newest: (number: Int64, digest: String)?
}
