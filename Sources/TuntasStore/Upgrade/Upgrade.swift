public import TuntasModel

/// How a file of an earlier version is brought up to date: who is told, and who may stop it.
///
/// First a copy of the file is written beside it and compared with it; it stays until the next
/// upgrade takes its place. Then everything happens in one transaction: whatever ends it on the way,
/// an error, a full disk or a kill, the file holds what it held before.
public struct Upgrade: Sendable {
  /// Told from the thread that writes: the percent copied, that the copy is checked, the percent
  /// counted.
  let progress: @Sendable (UpgradeProgress) -> Void
  /// Looked at every 1,000 pages of the copy and inside the statements of counting.
  let stop = ImportStop()

  /// Makes an upgrade.
  ///
  /// - Parameter progress: Told how far it has come, from a thread of its own.
  public init(progress: @escaping @Sendable (UpgradeProgress) -> Void = { _ in }) {
    self.progress = progress
  }

  /// Asks it to end; opening the file then throws `CancellationError`, and the file is as it was.
  public func cancel() { stop.request() }

  /// Where the copy of a file lies that was made before its last upgrade.
  ///
  /// There is one such copy at most, of the same size as the file was.
  public static func copy(of path: String) -> String { path + ".before-upgrade" }

  /// The name under which the copy is written; a killed upgrade leaves it, and the next one takes it
  /// away.
  public static func draft(of path: String) -> String { copy(of: path) + ".new" }
}
