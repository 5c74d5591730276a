import TuntasModel

/// A file whose layout and dialect were found, to be read when the store asks for it.
struct LaidOutFile: RecordSource {
  /// Where the bytes are.
  enum Content: Sendable {
    /// In a file.
    case file(path: String, stamp: FileStamp)
    /// In memory: the text of a sheet, or of refused rows.
    case bytes(SourceBytes)
  }

  let content: Content
  let layout: Layout
  let dialect: Dialect
  let size: Int
  var name: String
  var list: ListClaim?
  /// The lines that rows are told by, where they are not their own.
  var lines: LineNames?
  var repeats: [Int: RepeatedRow] = [:]

  var kind: RecordKind { layout.kind }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    let bytes = FileText.readable(try loaded())
    let rows = CSVRows(
      layout: layout,
      name: name,
      bytes: bytes,
      dialect: dialect,
      lines: lines
    )
    try rows.read(regions: regions, deliver: deliver)
  }

  func checkWhole() throws {
    if case .file(let path, _) = content { try MappedFile.checkWhole(at: path) }
  }

  private func loaded() throws(FileError) -> SourceBytes {
    switch content {
    case .file(let path, let stamp):
      let bytes = try MappedFile.bytes(at: path)
      // Its layout was found in what it held then.
      guard try MappedFile.stamp(at: path) == stamp else { throw .changed(path: path) }
      return bytes
    case .bytes(let bytes): return bytes
    }
  }
}

/// The lines by which rows are told that were gathered from elsewhere.
struct LineNames: Sendable {
  /// The line in the file that a row came from, by its line here from 1; 0 when nobody knows.
  var lines: [Int]

  /// The line that a row is told by.
  subscript(line: Int) -> Int? {
    guard lines.indices.contains(line - 1), lines[line - 1] > 0 else { return nil }
    return lines[line - 1]
  }
}
