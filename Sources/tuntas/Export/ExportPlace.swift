import Glibc
import TuntasFiles
import TuntasModel

/// Where an export goes.
enum ExportPlace: Sendable {
  /// To standard output, piece by piece.
  case standardOutput
  /// To one file.
  case file(String)
  /// To a folder, one file a kind.
  case folder(String)

  /// Checks that nothing that is read would be overwritten.
  ///
  /// - Parameters:
  ///   - kinds: The kinds that are written.
  ///   - format: Their form.
  ///   - database: The database that is read.
  /// - Throws: ``CommandFailure/overwritesInput(path:option:)``.
  func check(
    _ kinds: [RecordKind],
    _ format: ExportFormat,
    against database: String?
  ) throws(CommandFailure) {
    switch self {
    case .standardOutput: return
    case .file(let path): try OutputPlace(path).check(against: database)
    case .folder:
      for kind in kinds {
        guard let path = path(of: kind, format) else { continue }
        try OutputPlace(path).check(against: database)
      }
    }
  }

  /// The file of a kind; `nil` on standard output.
  func path(of kind: RecordKind, _ format: ExportFormat) -> String? {
    switch self {
    case .standardOutput: nil
    case .file(let path): path
    case .folder(let folder): "\(folder)/\(kind.rawValue)\(format.fileEnd)"
    }
  }

  /// What was named on the command line; `nil` for standard output.
  var name: String? {
    switch self {
    case .standardOutput: nil
    case .file(let path), .folder(let path): path
    }
  }

  /// Does work that writes to the place; when it fails, of what was written and of a folder that was
  /// made for it nothing is left.
  ///
  /// - Parameters:
  ///   - discard: Gives up the files that were begun.
  ///   - work: The work.
  /// - Throws: What the work throws.
  func preparing(discard: () -> Void, _ work: () throws -> Void) throws {
    var made: String?
    if case .folder(let folder) = self, !DataPaths.exists(folder) {
      DraftRecords.note(folder)
      PrivateFolder.make(folder)
      made = folder
    }
    do {
      try work()
    } catch {
      discard()
      if let made { rmdir(made) }
      throw error
    }
  }
}
