import Synchronization

/// A door at which work waits until a test opens it.
final class Gate: Sendable {
  private let isOpen = Mutex(false)

  func open() {
    isOpen.withLock { $0 = true }
  }

  func wait() async {
    while !isOpen.withLock({ $0 }) { await Task.yield() }
  }
}
