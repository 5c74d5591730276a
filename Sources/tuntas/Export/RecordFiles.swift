import Synchronization
import TuntasFiles
import TuntasModel

/// The files that records go to, batch by batch; all of them come to their places together, once
/// the last is whole.
final class RecordFiles: Sendable {
  private let place: ExportPlace
  private let format: ExportFormat
  private let state = Mutex(State())

  private struct State {
    var kind: RecordKind?
    var files: [RowFile] = []
  }

  /// Begins with no file.
  init(_ place: ExportPlace, _ format: ExportFormat) {
    self.place = place
    self.format = format
  }

  /// Writes a batch; the first one of a kind begins its file.
  func write(_ batch: RecordBatch) throws {
    try state.withLock { state in
      if state.kind != batch.kind {
        let path = place.path(of: batch.kind, format)
        state.files.append(try RowFile(path, format, of: batch.kind))
        state.kind = batch.kind
      }
      try state.files[state.files.count - 1].write(batch)
    }
  }

  /// Moves the files to their places.
  ///
  /// - Returns: The rows that they hold.
  /// - Throws: ``CommandFailure``.
  func finish() throws -> Int {
    try state.withLock { state in
      for index in state.files.indices { try state.files[index].finish() }
      for file in state.files { try file.publish() }
      return state.files.reduce(0) { $0 + $1.rows }
    }
  }

  /// Gives up what was written; files that lie at the places stay as they are.
  func discard() {
    state.withLock { $0 = State() }
  }
}
