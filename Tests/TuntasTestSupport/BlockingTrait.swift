public import Testing
private import Dispatch

/// Runs tests that hold their thread, because they wait for other processes, on threads of their
/// own: the few that all other tests share would soon be taken.
public struct BlockingTrait: SuiteTrait, TestTrait, TestScoping {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public let isRecursive = true

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  @concurrent
  public func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
  }
}

extension Trait where Self == BlockingTrait {
  /// For suites whose tests wait for other processes.
  public static var blocking: BlockingTrait { BlockingTrait() }
}

/// Threads that are made when they are needed.
private final class OwnThreads: TaskExecutor {
  static let shared = OwnThreads()

  private let queue = DispatchQueue(label: "blocking tests", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
