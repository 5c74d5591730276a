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
  func read() throws -> (entries: [LogEntry], faults: [LogFault]) {
    let log = FileLog(of: database, for: viewer)
    var access = Access(.readLog, by: viewer)
    guard viewer.may(.readLog) else {
      access.isRefused = true
      _ = try log.note(access)
      throw RegistryError.notAllowed(.readLog, viewer.role)
    }
    let file = AuditFile(of: database)
    let faults = try file.faults()
    let number = try log.note(access)
    let entries = try file.entries()
    if let number { try log.finish(number, .done(rows: entries.count)) }
    return (entries, faults)
  }
}
