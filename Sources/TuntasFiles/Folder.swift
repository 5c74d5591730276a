import Glibc
import TuntasModel

/// Files of the tuntas layout, found by their names.
public enum Folder {
  /// Finds the files that an import shall read.
  ///
  /// - Parameter paths: Folders, of which every file of the layout is taken, and single files.
  /// - Returns: The files in the order in which they must be imported, each once however often it is
  ///   named.
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
    var seen: Set<FileIdentity> = []
    let once = files.filter { file in
      FileIdentity(path: file.path).map { seen.insert($0).inserted } ?? true
    }
    return RecordKind.allCases.flatMap { kind in named(once.filter { $0.kind == kind }) }
  }

  /// Files of one kind have one name, so where there are several only their paths tell them apart.
  private static func named(_ files: [CSVFile]) -> [CSVFile] {
    files.count > 1 ? files.map { $0.named(by: $0.path) } : files
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

  /// The files of a folder that hold text in columns, in the order of their names, and the names among
  /// them that are no UTF-8, as they can be shown.
  ///
  /// - Throws: ``FileError`` when the folder cannot be read or holds no such file.
  static func texts(in folder: String) throws(FileError) -> (paths: [String], unreadable: [String])
  {
    guard let stream = opendir(folder) else { throw .notReadable(path: folder, code: errno) }
    defer { closedir(stream) }
    var (names, unreadable): ([String], [String]) = ([], [])
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let name = FileName.text(bytes)
      let lower = (name ?? FileName.shown(bytes)).lowercased()
      guard !lower.hasPrefix("."), endings.contains(where: lower.hasSuffix) else { continue }
      if let name { names.append(name) } else { unreadable.append(FileName.shown(bytes)) }
    }
    guard !names.isEmpty || !unreadable.isEmpty else { throw .emptyFolder(path: folder) }
    let place = folder.hasSuffix("/") ? folder : folder + "/"
    return (names.sorted().map { place + $0 }, unreadable.sorted().map { place + $0 })
  }

  /// Older and other workbooks are not read, but they are named instead of passed over.
  private static let endings = [
    ".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods",
  ]

  /// Tells whether a path is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// What makes two paths the same file.
struct FileIdentity: Hashable {
  private var device: UInt64
  private var number: UInt64

  /// Finds a file; `nil` when there is no such file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
