import Synchronization
import TuntasFiles
import TuntasModel

/// A file of families that breaks off behind its first rows.
struct BrokenFile: RecordSource {
  /// What it throws.
  struct Failure: Error {}

  private let file = CSVText("id,village\nN1,32.16.01.1007\n", kind: .families)

  var kind: RecordKind { file.kind }
  var name: String { file.name }
  var size: Int { file.size }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try file.read(regions: regions, deliver: deliver)
    throw Failure()
  }
}

/// A file of families of which somebody is told when its first rows were read.
struct WatchedFile: RecordSource {
  private let file: CSVText
  private let begun: @Sendable () -> Void

  /// Makes a file of so many families.
  init(families: Int, begun: @escaping @Sendable () -> Void) {
    let rows = (1...families).map { "N\($0),32.16.01.1007\n" }.joined()
    file = CSVText("id,village\n" + rows, kind: .families)
    self.begun = begun
  }

  var kind: RecordKind { file.kind }
  var name: String { file.name }
  var size: Int { file.size }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try file.read(regions: regions) { batch, rejections, bytes in
      try deliver(batch, rejections, bytes)
      begun()
    }
  }
}

/// What is told from any thread, in its order.
final class Collected<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])

  /// Keeps one more.
  func add(_ value: Value) { values.withLock { $0.append(value) } }

  /// All that was told.
  var all: [Value] { values.withLock { $0 } }
}

/// A file of families that is a whole list.
struct ClaimedFile: RecordSource {
  private let file: CSVText
  private let claim: ListClaim

  init(_ file: CSVText, _ claim: ListClaim) {
    self.file = file
    self.claim = claim
  }

  var kind: RecordKind { file.kind }
  var name: String { file.name }
  var size: Int { file.size }
  var list: ListClaim? { claim }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try file.read(regions: regions, deliver: deliver)
  }
}
