public import TuntasModel

/// A file of the tuntas layout: RFC 4180, UTF-8, a header row.
public struct CSVFile: RecordSource {
  /// The path of the file.
  public let path: String
  /// The kind of record it holds.
  public let kind: RecordKind
  /// The name of the file; its path where an import reads several of one name.
  public private(set) var name: String
  /// Its size in bytes.
  public let size: Int

  /// Finds a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - kind: The kind of record it holds; told by its name when left out.
  /// - Throws: ``FileError`` when there is no such file or its name tells no kind.
  public init(path: String, kind: RecordKind? = nil) throws(FileError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    size = try MappedFile.size(at: path)
    guard let kind = kind ?? RecordKind.allCases.first(where: { $0.fileName == name }) else {
      throw .unknownFile(path: path)
    }
    self.path = path
    self.kind = kind
    self.name = name
  }

  /// The same file under another name in sentences.
  func named(by name: String) -> CSVFile {
    var file = self
    file.name = name
    return file
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    let bytes = try MappedFile.bytes(at: path)
    try CSVRows(layout: .tuntas(kind), name: name, bytes: bytes).read(
      regions: regions,
      deliver: deliver
    )
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func checkWhole() throws {
    try MappedFile.checkWhole(at: path)
  }
}
