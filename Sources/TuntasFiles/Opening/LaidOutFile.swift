import TuntasModel

/// A file whose layout and dialect were found, to be read when the store asks for it.
struct LaidOutFile: RecordSource {
  /// Where the bytes are.
  enum Content: Sendable {
    /// In a file.
    case file(path: String, stamp: FileStamp)
    /// In a text that was made of a sheet, of lines of JSON, or of refused rows.
    case table(TableText)
  }

  let content: Content
  let layout: Layout
  let dialect: Dialect
  let size: Int
  var name: String
  var list: ListClaim?
  var repeats: [Int: RepeatedRow] = [:]

  var kind: RecordKind { layout.kind }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try layout.check(regions)
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
    if case .file(let path, _) = content { try MappedFile.checkWhole(at: path) }
  }

  private func loaded() throws -> TableText {
    switch content {
    case .file(let path, let stamp):
      let bytes = try MappedFile.bytes(at: path)
      // Its layout was found in what it held then.
      guard try MappedFile.stamp(at: path) == stamp else { throw FileError.changed(path: path) }
      return TableText(bytes: try FileText.readable(bytes))
    case .table(let table): return table
    }
  }
}

extension Layout {
  /// Makes sure that the government of all rows is one that the registry knows.
  fileprivate func check(_ regions: RegionIndex) throws(FileError) {
    for field in fields {
      guard case .village(let headings) = field.origin, let government = headings.fixedGovernment,
        !regions.contains(government.code.number)
      else { continue }
      throw government.ifUnknown
    }
  }
}

extension Rejection {
  /// The same rejection under the name of another file.
  fileprivate func named(_ file: String) -> Rejection {
    var rejection = self
    rejection.file = file
    return rejection
  }
}
