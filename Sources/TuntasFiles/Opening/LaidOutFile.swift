import TuntasModel

/// A file whose layout and dialect were found, to be read when the store asks for it.
struct LaidOutFile: RecordSource {
  /// Where the bytes are.
  enum Content: Sendable {
    /// In a file.
    case file(path: String)
    /// In a text that was made of a sheet, of lines of JSON, or of refused rows.
    case table(TableText)
  }

  let content: Content
  let layout: Layout
  let dialect: Dialect
  let size: Int
  var name: String
  var list: ListClaim?

  var kind: RecordKind { layout.kind }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    let table = try loaded()
    let rows = CSVRows(
      layout: layout,
      name: name,
      bytes: table.bytes,
      dialect: dialect,
      lines: table.lines,
      refused: table.refused.map { $0.named(name) }
    )
    try rows.read(regions: regions, deliver: deliver)
  }

  func checkWhole() throws {
    if case .file(let path) = content { try MappedFile.checkWhole(at: path) }
  }

  private func loaded() throws(FileError) -> TableText {
    switch content {
    case .file(let path): TableText(bytes: FileText.readable(try MappedFile.bytes(at: path)))
    case .table(let table): table
    }
  }
}

extension Rejection {
  /// The same rejection of another file.
  fileprivate func named(_ file: String) -> Rejection {
    var rejection = self
    rejection.file = file
    return rejection
  }
}
