import Dispatch
import Synchronization
import TuntasModel

/// Reads a file on a thread of its own and hands its batches over, a few at a time, so that reading
/// and writing go on side by side in bounded memory.
///
/// The reading thread waits while ``capacity`` batches are ahead; the writer waits while there are
/// none. Whoever takes must call ``close()`` at last, else the thread would wait for ever.
final class Handoff: Sendable {
  /// What is handed over.
  enum Item: Sendable {
    /// A batch, the rows refused by reading since the one before, and how many bytes of the file
    /// are read.
    case rows(BatchCells, [Rejection], bytes: Int)
    /// The end of the file, or what ended the reading.
    case end((any Error)?)
  }

  /// Ends the reading thread after ``close()``.
  private struct Closed: Error {}

  /// Batches that may be read ahead.
  private static let capacity = 4

  // Both begin at nothing, because a semaphore may not go below what it began with and then go away.
  /// Counts the places that are free.
  private let free = DispatchSemaphore(value: 0)
  /// Counts the items that wait.
  private let filled = DispatchSemaphore(value: 0)
  /// The items in their order, and whether nobody takes any more.
  private let state = Mutex<(items: [Item], isClosed: Bool)>(([], false))

  /// Fed by the reading thread, asked for at the end.
  private let hash = Mutex(ContentHash())

  /// A number that any change to what was read changes.
  ///
  /// Whole only when the end has been taken.
  var contentHash: UInt64 { hash.withLock { $0.value } }

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - regions: The villages that rows may name.
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
  ///
  /// Waits for it; must not be called again after the end.
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

  /// Waits for a free place; throws ``Closed`` when nobody takes any more.
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
