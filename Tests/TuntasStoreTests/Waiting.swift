import Dispatch
import Synchronization
import TuntasModel

/// A number that one side writes and another reads.
final class Counts: Sendable {
  private let number = Mutex<Int?>(nil)

  var value: Int? {
    get { number.withLock { $0 } }
    set { number.withLock { $0 = newValue } }
  }
}

/// A file that does something else before it hands its last rows over.
struct Waiting: RecordSource {
  private let source: any RecordSource
  private let work: @Sendable () async -> Void

  init(_ source: any RecordSource, work: @escaping @Sendable () async -> Void) {
    self.source = source
    self.work = work
  }

  var kind: RecordKind { source.kind }
  var name: String { source.name }
  var size: Int { source.size }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try source.read(regions: regions) { batch, rejections, bytes in
      try deliver(batch, rejections, bytes)
    }
    let done = DispatchSemaphore(value: 0)
    Task {
      await work()
      done.signal()
    }
    done.wait()
  }
}
