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
    var outputs: [any RecordOutput] = []
    var files: [OutputFile] = []
    var rows = 0
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
        try begin(batch.kind, &state)
      }
      try state.outputs[state.outputs.count - 1].write(batch)
      state.rows += batch.count
    }
  }

  /// Moves the files to their places.
  ///
  /// - Returns: The rows that they hold.
  /// - Throws: ``CommandFailure``.
  func finish() throws -> Int {
    try state.withLock { state in
      for index in state.outputs.indices { try state.outputs[index].finish() }
      for file in state.files { try file.finish() }
      return state.rows
    }
  }

  /// Gives up what was written; files that lie at the places stay as they are.
  func discard() {
    state.withLock { $0 = State() }
  }

  private func begin(_ kind: RecordKind, _ state: inout State) throws {
    state.kind = kind
    let path = place.path(of: kind, format)
    if format == .xlsx, let path {
      state.outputs.append(try RecordWorkbook(kind, path: path))
      return
    }
    let file = try path.map { try OutputFile($0) }
    if let file { state.files.append(file) }
    let send: ([UInt8]) throws -> Void = { piece in
      if let file { try file.write(piece) } else { try StandardStreams.send(piece) }
    }
    switch format {
    case .csv: state.outputs.append(try RecordCSV(kind, send: send))
    case .json: state.outputs.append(RecordJSON(kind, send: send))
    case .xlsx:
      throw CommandFailure.optionNeeded(option: "--output", screen: "export --format xlsx")
    }
  }
}
