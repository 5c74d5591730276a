import Glibc
import TuntasModel

/// Files of the tuntas layout, found by their names.
public enum Folder {
  /// Finds the files that an import shall read.
  ///
  /// - Parameter paths: Folders, of which every file of the layout is taken, and single files.
  /// - Returns: The files in the order in which they must be imported.
  /// - Throws: ``FileError`` when a path is nothing to read, or a folder holds no file of the layout.
  public static func sources(at paths: [String]) throws(FileError) -> [CSVFile] {
    var files: [CSVFile] = []
    for path in paths {
      if isFolder(path) {
        files += try self.files(in: path)
      } else {
        files.append(try CSVFile(path: path))
      }
    }
    let order = RecordKind.allCases
    return order.flatMap { kind in files.filter { $0.kind == kind } }
  }

  private static func files(in folder: String) throws(FileError) -> [CSVFile] {
    var files: [CSVFile] = []
    for kind in RecordKind.allCases {
      let path = folder.hasSuffix("/") ? folder + kind.fileName : "\(folder)/\(kind.fileName)"
      guard access(path, F_OK) == 0 else { continue }
      files.append(try CSVFile(path: path, kind: kind))
    }
    guard !files.isEmpty else { throw .emptyFolder(path: folder) }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
