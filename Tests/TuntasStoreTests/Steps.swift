import Synchronization
import TuntasModel

/// Keeps what an import says of its progress.
final class Steps: Sendable {
  private let steps = Mutex<[ImportProgress]>([])

  var all: [ImportProgress] { steps.withLock { $0 } }

  func add(_ step: ImportProgress) { steps.withLock { $0.append(step) } }
}
