import Dispatch
import Synchronization

/// Asynchronous work that a synchronous caller waits for.
///
/// The main thread belongs to the dashboard's loop, so the program has no asynchronous `main`: that
/// would hand the main thread over and run everything on another one, where signals are blocked.
enum Waiting {
  /// Runs work on other threads and holds this one until it has ended.
  ///
  /// - Parameter work: The work.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws.
  static func value<Value: Sendable>(
    _ work: sending @escaping () async throws -> Value
  ) throws -> Value {
    let outcome = Outcome<Value>()
    let semaphore = DispatchSemaphore(value: 0)
    Task.detached {
      let result: Result<Value, any Error>
      do {
        result = .success(try await work())
      } catch {
        result = .failure(error)
      }
      outcome.box.withLock { $0 = result }
      semaphore.signal()
    }
    semaphore.wait()
    guard let result = outcome.box.withLock({ $0 }) else { throw CancellationError() }
    return try result.get()
  }

  private final class Outcome<Value: Sendable>: Sendable {
    let box = Mutex<Result<Value, any Error>?>(nil)
  }
}
