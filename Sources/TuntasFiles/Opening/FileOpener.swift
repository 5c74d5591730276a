import TuntasModel

/// Recognises files one by one.
struct FileOpener {
  /// The layouts that come into question.
  let layouts: [Layout]
  /// What families are as a whole.
  let claims: ListClaims

  /// Opens a file that somebody named.
  ///
  /// - Throws: ``FileError`` when it cannot be read or is of no layout, and ``WorkbookError``.
  func open(_ path: String) throws -> FileFindings {
    let stamp = try MappedFile.stamp(at: path)
    let bytes = try MappedFile.bytes(at: path)
    if Workbook.isLikely(startingWith: bytes.buffer.prefix(8)) {
      let look = try WorkbookLook(path: path, opener: self, takesRefused: true)
      try MappedFile.checkWhole(at: path)
      guard !look.findings.files.isEmpty else { throw Self.failure(look.unknown, path: path) }
      return look.findings
    }
    let text = try FileText.readable(bytes)
    guard !text.buffer.isEmpty else { throw FileError.emptyFile(file: Self.name(of: path)) }
    if let files = try openRefused(TableText(bytes: text), path: path) {
      try MappedFile.checkWhole(at: path)
      return FileFindings(files: files)
    }
    switch try finding(in: text, path: path, stamp) {
    case .file(let file): return FileFindings(files: [file])
    case .unknown(let look): throw Self.failure(look, path: path)
    case .notATable: throw FileError.notATable(path: path)
    case .notLinesOfObjects: throw FileError.notLinesOfObjects(path: path)
    }
  }

  /// Opens a file of a folder, or leaves it out when it is not one to take.
  ///
  /// - Throws: ``FileError`` when it cannot be read, and ``WorkbookError``.
  func look(at path: String) throws -> FileFindings {
    let stamp = try MappedFile.stamp(at: path)
    let bytes = try MappedFile.bytes(at: path)
    if Workbook.isLikely(startingWith: bytes.buffer.prefix(8)) {
      return try lookAtWorkbook(path)
    }
    let text = try FileText.readable(bytes)
    if RefusedRows.areHeld(by: text) { return Self.left(path, .refusedRows) }
    return switch try finding(in: text, path: path, stamp) {
    case .file(let file): FileFindings(files: [file])
    case .unknown(let look): Self.left(path, look.reason)
    case .notATable: Self.left(path, .notATable)
    case .notLinesOfObjects: Self.left(path, .notLinesOfObjects)
    }
  }

  /// What the text of a file came to.
  private enum Finding {
    case file(OpenedFile)
    case unknown(FileLook.Unknown)
    case notATable
    case notLinesOfObjects
  }

  private func finding(
    in text: SourceBytes,
    path: String,
    _ stamp: FileStamp
  ) throws -> Finding {
    let name = Self.name(of: path)
    if var objects = JSONTable(text) {
      let table = try objects.text(path: path)
      try MappedFile.checkWhole(at: path)
      guard let file = try open(table, path: path, name: name) else {
        return .unknown(FileLook(table.bytes).unknown(to: layouts))
      }
      return .file(file)
    }
    let look = FileLook(text)
    if let found = look.recognise(as: layouts) ?? Self.byName(name, text, layouts) {
      return .file(try opened(found, .file(path: path, stamp: stamp), path: path, name: name))
    }
    guard TableBytes.areLikely(text) else { return .notATable }
    return JSONTable.isDocument(text) ? .notLinesOfObjects : .unknown(look.unknown(to: layouts))
  }

  private func lookAtWorkbook(_ path: String) throws -> FileFindings {
    do {
      let findings = try WorkbookLook(path: path, opener: self, takesRefused: false).findings
      try MappedFile.checkWhole(at: path)
      let isEmpty = findings.files.isEmpty && findings.left.isEmpty
      return isEmpty ? Self.left(path, .unknownHeadings([])) : findings
    } catch WorkbookError.notAWorkbook {
      return Self.left(path, .notATable)
    }
  }

  private static func left(_ path: String, _ reason: LeftFile.Reason) -> FileFindings {
    FileFindings(left: [LeftFile(path: path, reason: reason)])
  }

  /// Opens text that was made of something else, such as a workbook's sheet.
  ///
  /// - Parameters:
  ///   - table: The text.
  ///   - path: Where it came from.
  ///   - name: The name that sentences use.
  ///   - mark: What stands before the decimals of its numbers, where that is known.
  /// - Returns: What was recognised; `nil` when it is of no layout.
  /// - Throws: ``FileError`` for a text that has the headings but cannot be used.
  func open(
    _ table: TableText,
    path: String,
    name: String,
    mark: DecimalMark? = nil
  ) throws(FileError) -> OpenedFile? {
    guard var found = FileLook(table.bytes).recognise(as: layouts) else { return nil }
    if let mark { found.dialect.mark = mark }
    return try opened(found, .table(table), path: path, name: name)
  }

  /// Opens refused rows, each file's like the file itself; `nil` when the text holds something
  /// else.
  func openRefused(_ table: TableText, path: String) throws -> [OpenedFile]? {
    try RefusedRows.sections(of: table, path: path)?.map { try open($0, path: path) }
  }

  private func open(_ section: RefusedRows.Section, path: String) throws(FileError) -> OpenedFile {
    let table = section.table
    let look = FileLook(table.bytes)
    // They are of a file that was taken, and too few to show all that it held.
    guard var found = look.recognise(as: Layout.insisted(layouts)) else {
      throw Self.failure(look.unknown(to: layouts), path: path)
    }
    // The few rows that were refused say less of their file than the whole of it did.
    if let mark = section.mark { found.dialect.mark = mark }
    found.headerRow = section.headerRow
    var file = try opened(found, .table(table), path: path, name: section.file)
    file.sources = file.sources.map { source in
      guard var source = source as? LaidOutFile else { return source }
      // Some rows of a list are not the list: the others have not left it.
      source.list?.isPart = true
      source.repeats = section.repeats
      return source
    }
    return file
  }

  private func opened(
    _ found: FileLook.Found,
    _ content: LaidOutFile.Content,
    path: String,
    name: String
  ) throws(FileError) -> OpenedFile {
    let size =
      switch content {
      case .file(_, let stamp): stamp.size
      case .table(let table): table.bytes.buffer.count
      }
    let rows = LaidOutFile(
      content: content,
      layout: found.layout,
      dialect: found.dialect,
      size: size,
      name: name,
      list: claims.claim(of: found)
    )
    var sources: [any RecordSource] = [rows]
    if let source = found.layout.source {
      sources.insert(MappingSource(source, name: name), at: 0)
    }
    return OpenedFile(
      path: path,
      name: name,
      layout: found.layout.name,
      kind: found.layout.kind,
      headerRow: found.headerRowWithNumbers,
      mark: found.dialect.mark,
      sources: sources
    )
  }

  /// A file that is named as one of the program's own but lacks a column: reading it says which.
  private static func byName(
    _ name: String,
    _ text: SourceBytes,
    _ layouts: [Layout]
  ) -> FileLook.Found? {
    guard TableBytes.areLikely(text) else { return nil }
    let own = layouts.first { $0.isOwn && $0.kind.fileName == name }
    return own.map { FileLook.Found(layout: $0, dialect: .plain, headerRow: "", year: nil) }
  }

  private static func failure(_ look: FileLook.Unknown, path: String) -> FileError {
    if let doubt = look.doubt { return .notARegister(path: path, doubt) }
    return .unknownHeadings(
      path: path,
      found: look.headings,
      layout: look.nearest?.name ?? "tuntas",
      missing: look.missing
    )
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension FileLook.Unknown {
  /// Why a file of a folder, or a sheet, is left out.
  var reason: LeftFile.Reason { doubt.map { .notARegister($0) } ?? .unknownHeadings(headings) }
}

extension FileLook.Found {
  /// The header row as refused rows need it: with a heading for the numbers written behind them.
  fileprivate var headerRowWithNumbers: String {
    let separator = dialect.separator
    let bytes = SourceBytes(headerRow.utf8)
    var scanner = RowScanner(bytes.buffer, separator: separator)
    guard layout.kind == .members, scanner.next() != nil else { return headerRow }
    let headings = Headings(scanner.texts(of: bytes))
    guard let binding = try? LayoutBinding(layout, headings, file: "", line: 1),
      MemberNumbers(binding, separator: separator) != nil
    else { return headerRow }
    return headerRow + String(Unicode.Scalar(separator)) + MemberNumbers.countedHeading
  }
}
