import Dispatch
import Synchronization
import TuntasModel

/// Reads a file on a thread of its own and hands its batches over, a few at a time, so that reading
/// and writing go on side by side in bounded memory.
final class Handoff: Sendable {
  /// What is handed over.
  enum Item: Sendable {
    case rows(BatchCells, [Rejection], bytes: Int)
    case end((any Error)?)
  }

  private struct Closed: Error {}

  private static let capacity = 4

  // Both begin at nothing, because a semaphore may not go below what it began with and then go away.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let state = Mutex<(items: [Item], isClosed: Bool)>(([], false))

  private let hash = Mutex(ContentHash())

  /// A number that any change to what was read changes.
  var contentHash: UInt64 { hash.withLock { $0.value } }

  /// Begins to read.
  init(_ source: any RecordSource, regions: RegionIndex) {
    for _ in 0..<Self.capacity { free.signal() }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      do {
        try source.read(regions: regions) { batch, rejections, bytes in
          hash.withLock { $0.add(batch, upTo: bytes) }
          try put(.rows(BatchCells(batch), rejections, bytes: bytes))
        }
        try put(.end(nil))
      } catch is Closed {
        return
      } catch {
        try? put(.end(error))
      }
    }
  }

  /// Takes the next batch; the last item is the end.
  func take() -> Item {
    filled.wait()
    let item = state.withLock { $0.items.removeFirst() }
    free.signal()
    return item
  }

  /// Ends the reading early.
  func close() {
    state.withLock { $0.isClosed = true }
    free.signal()
  }

  private func put(_ item: Item) throws {
    free.wait()
    let isClosed = state.withLock { state in
      if !state.isClosed { state.items.append(item) }
      return state.isClosed
    }
    guard !isClosed else { throw Closed() }
    filled.signal()
  }
}
