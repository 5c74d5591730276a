/// A registry that files can be read into, and out of which the last of them can be taken again.
///
/// Everything that changes a registry goes through here; ``Registry`` only reads. Each change is whole
/// or not there at all: after an error, a cancelled task or a kill the registry holds what it held
/// before. A reader that is at work meanwhile sees the old state or the new one, never a mixture.
public protocol RegistryWriter: Sendable {
  /// Reads files into the registry as one change.
  ///
  /// A row with the key of an earlier one takes its place, so importing the same files again changes
  /// nothing. Rows that cannot stand are refused and the others taken; when nothing is new or
  /// different, the registry stays as it was and the import is not listed.
  ///
  /// - Parameters:
  ///   - sources: The files, in any order.
  ///   - request: How the rows are to be taken, and who takes them when.
  ///   - progress: Told how far the import has come; may be called from any thread.
  ///   - refused: Takes the refused rows one after another, in the order of files and lines, before
  ///     the import is kept; `nil` puts them all into the summary, which takes memory for each.
  /// - Returns: What was read, taken and refused; for a trial what would have been.
  /// - Throws: `CancellationError` when the task is cancelled, ``ImportError`` when a list does not
  ///   come in the order of lists, what a source throws when it cannot be read, and the registry's
  ///   own error when it cannot be written.
  func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest,
    progress: @escaping @Sendable (ImportProgress) -> Void,
    refused: (@Sendable (Rejection) -> Void)?
  ) async throws -> ImportSummary

  /// The imports that changed the registry, the newest first; one that was taken back stays listed.
  func imports() async throws -> [ImportRecord]

  /// Takes the last import back: the registry is what it was before.
  ///
  /// - Returns: The import, which stays listed as undone.
  /// - Throws: ``ImportError/alreadyUndone(number:)`` when the last import was taken back already,
  ///   ``ImportError/nothingToUndo`` when nothing was imported; otherwise as an import.
  func undoImport() async throws -> ImportRecord
}

extension RegistryWriter {
  /// Reads files into the registry as one change, telling nobody how far it has come.
  ///
  /// - Parameters:
  ///   - sources: The files, in any order.
  ///   - request: How the rows are to be taken, and who takes them when.
  /// - Returns: What was read, taken and refused, with every refused row.
  /// - Throws: As ``importRecords(from:_:progress:refused:)``.
  public func importRecords(
    from sources: [any RecordSource],
    _ request: ImportRequest = ImportRequest()
  ) async throws -> ImportSummary {
    try await importRecords(from: sources, request, progress: { _ in }, refused: nil)
  }
}
