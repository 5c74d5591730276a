import TuntasModel
import TuntasStore

/// A start of the program that asked for more than the settings or the role allow, written down before it
/// is refused: who tries it is what an auditor looks for.
enum RefusedStart {
  /// Writes it down where the database has a place for its log; where there is no database, nobody
  /// could have got anything.
  ///
  /// - Parameters:
  ///   - database: The file that would have been opened.
  ///   - role: The role that was asked for, or else the one that holds, by its word.
  ///   - scope: The region that was asked for, or else the one that holds, by its code.
  ///   - use: What for.
  /// - Throws: `StoreError` when the log cannot be written.
  static func note(
    on database: String?,
    as role: String,
    scope: String,
    for use: DataUse
  ) throws {
    guard let database, DataPaths.exists(database) else { return }
    try FileLog.add(
      .refused(use == .changing ? .change : .seeFigures),
      by: .owner,
      role: role,
      scope: scope,
      to: AuditFile(of: database)
    )
  }
}
