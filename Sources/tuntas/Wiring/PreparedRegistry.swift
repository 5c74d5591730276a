import TuntasDashboard
import TuntasModel
import TuntasStore
import TuntasWords

/// A registry for the dashboard, with what has to be done before it can be read.
struct PreparedRegistry {
  /// The registry, which may open only when it is first read.
  let registry: any Registry
  /// Makes it ready; `nil` when it is ready.
  let preparation: Dashboard.Preparation?
  private let upgrade: DashboardUpgrade?

  /// Takes a registry that is ready.
  init(registry: ScopedRegistry) {
    self.registry = registry
    preparation = nil
    upgrade = nil
  }

  /// A database of an earlier version, which is brought up to date while the dashboard is seen.
  init(upgrading path: String, for viewer: Viewer, _ words: Words) {
    let upgrade = DashboardUpgrade(path: path, viewer: viewer)
    self.upgrade = upgrade
    registry = LaterRegistry { try await upgrade.registry() }
    preparation = { progress in
      do {
        try await upgrade.run(progress)
      } catch let error as CancellationError {
        throw error
      } catch {
        throw SpokenFailure(FailureSentence(words: words).text(of: error))
      }
    }
  }

  /// Waits until nothing is under way any more, so that what was begun is taken away.
  func end() throws {
    guard let upgrade else { return }
    try Waiting.value { await upgrade.end() }
  }
}

/// The upgrade of a database under a dashboard.
actor DashboardUpgrade {
  private let path: String
  private let viewer: Viewer
  private var work: Task<ScopedRegistry, any Error>?

  init(path: String, viewer: Viewer) {
    (self.path, self.viewer) = (path, viewer)
  }

  /// Brings the database up to date and opens it; cancelling leaves it as it was.
  func run(_ progress: @escaping @Sendable (UpgradeProgress) -> Void) async throws {
    let upgrade = Upgrade(progress: progress)
    let (path, viewer) = (path, viewer)
    let work = Task.detached {
      let store = try Store(readingFrom: path, upgrade: upgrade)
      return ScopedRegistry(store, for: viewer, log: FileLog(of: path, for: viewer))
    }
    self.work = work
    try await withTaskCancellationHandler {
      _ = try await work.value
    } onCancel: {
      upgrade.cancel()
    }
  }

  /// The database, once it is up to date.
  func registry() async throws -> ScopedRegistry {
    guard let work else { throw CancellationError() }
    return try await work.value
  }

  /// Waits until nothing is under way any more, however it ended.
  func end() async {
    _ = await work?.result
  }
}
