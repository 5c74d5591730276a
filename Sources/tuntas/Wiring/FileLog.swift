import Glibc
import TuntasModel
import TuntasStore

/// The log of a database file, which writes every entry before anything is answered (log akses).
///
/// The drawing of figures and masked rows is not kept. What goes out, comes in or is refused is.
struct FileLog: AccessLog {
  private let file: AuditFile
  private let viewer: Viewer
  private let actor: LogActor

  /// Opens the log of a database for whoever runs the program; nothing is written yet.
  init(of database: String, for viewer: Viewer) {
    file = AuditFile(of: database)
    self.viewer = viewer
    actor = .current(viewer)
  }

  func note(_ access: Access) throws -> Int64? {
    guard access.isRefused || access.verb.isKept else { return nil }
    return try add(access.isRefused ? .refused(access.verb) : .begun(access.verb)) { entry in
      entry.role = access.viewer.role.rawValue
      entry.scope = access.viewer.scope.description
      entry.region = access.region?.description
      entry.kinds = access.kinds.map(\.rawValue)
      entry.family = access.family.map { String($0.number) }
    }
  }

  func finish(_ number: Int64, _ end: AccessEnd) throws {
    switch end {
    case .failed: _ = try add(.failed) { $0.belongsTo = number }
    case .done(let rows):
      _ = try add(.done) { entry in
        entry.belongsTo = number
        entry.rows = rows.map(Int64.init)
      }
    }
  }

  private func add(_ act: LogAct, _ change: (inout LogEntry) -> Void) throws -> Int64 {
    try Self.add(
      act,
      by: actor,
      role: viewer.role.rawValue,
      scope: viewer.scope.description,
      to: file,
      change
    )
  }

  /// Adds an entry and tells the system of it, as every entry of a log.
  ///
  /// - Returns: The number of the entry.
  @discardableResult
  static func add(
    _ act: LogAct,
    by actor: LogActor,
    role: String,
    scope: String,
    to file: AuditFile,
    _ change: (inout LogEntry) -> Void = { _ in }
  ) throws -> Int64 {
    let added = try file.add { number in
      var entry = LogEntry(
        number: number,
        time: Int64(time(nil)),
        actor: actor,
        role: role,
        scope: scope,
        act: act
      )
      change(&entry)
      return entry
    }
    for (number, digest) in added { tellSystem(number, digest) }
    guard let own = added.last else { preconditionFailure("the entry asked for is added last") }
    return own.number
  }

  /// Tells the system's own log the newest entry, where whoever changes the file cannot reach.
  private static func tellSystem(_ number: Int64, _ digest: String) {
    withVaList([number, digest]) { vsyslog(LOG_AUTHPRIV | LOG_INFO, "audit %ld %s", $0) }
  }
}

extension Verb {
  /// Whether the log keeps it even where it is allowed.
  fileprivate var isKept: Bool {
    switch self {
    case .unmask, .takeFiguresOut, .takePeopleOut, .change, .followUp, .readLog: true
    case .seeFigures, .seeFamilies, .search, .searchFamilies, .searchRecords, .seeFamilyIssues,
      .seeImports:
      false
    }
  }
}

extension LogActor {
  /// The user of the system that runs the program.
  static var owner: LogActor { LogActor(user: ImportClock.user) }

  /// Whoever runs the program, as the system knows them.
  fileprivate static func current(_ viewer: Viewer) -> LogActor {
    let basis = viewer.login.map { "\($0.basis.document): \($0.basis.purpose)" }
    return LogActor(user: owner.user, login: viewer.login?.name, basis: basis)
  }
}
