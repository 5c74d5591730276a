import TuntasFiles

/// A file that a command writes, for its owner alone, seen whole or not at all.
final class OutputFile {
  private let draft: DraftFile

  /// Begins a file.
  ///
  /// - Parameter path: Where it shall lie.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  init(_ path: String) throws(CommandFailure) {
    draft = try Self.failing { () throws(DraftError) in try DraftFile(path: path) }
  }

  /// Gives up what was written; a file that lies at the place stays as it is.
  func discard() { draft.discard() }

  /// Writes bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let draft = draft
    try Self.failing { () throws(DraftError) in try draft.write(bytes) }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  func finish() throws(CommandFailure) {
    let draft = draft
    try Self.failing { () throws(DraftError) in try draft.publish() }
  }

  /// Moves the file to the first of some places at which nothing lies.
  ///
  /// - Parameter places: The places.
  /// - Returns: The place it took.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  func finish(atFreeOneOf places: some Sequence<String>) throws(CommandFailure) -> String {
    let draft = draft
    return try Self.failing { () throws(DraftError) in try draft.publish(atFreeOneOf: places) }
  }

  private static func failing<Result>(
    _ work: () throws(DraftError) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try work()
    } catch {
      throw .unwritable(error.path, error.code)
    }
  }
}
