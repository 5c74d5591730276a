import TuntasModel

/// Recognises files one by one.
struct FileOpener {
  /// The layouts that come into question.
  let layouts: [Layout]
  /// What families are as a whole.
  let claims: ListClaims

  /// What became of a file of a folder.
  enum Outcome {
    case taken([OpenedFile])
    case left(LeftFile.Reason)
  }

  /// Opens a file that somebody named.
  ///
  /// - Throws: ``FileError`` when it cannot be read or is of no layout, and ``WorkbookError``.
  func open(_ path: String) throws -> [OpenedFile] {
    let name = Self.name(of: path)
    let stamp = try MappedFile.stamp(at: path)
    let bytes = try MappedFile.bytes(at: path)
    if Workbook.isLikely(startingWith: bytes.buffer.prefix(8)) { return try openWorkbook(path) }
    let text = FileText.readable(bytes)
    guard !text.buffer.isEmpty else { throw FileError.emptyFile(file: name) }
    if let sections = RefusedRows.sections(of: text) {
      try MappedFile.checkWhole(at: path)
      return try sections.map { try open($0, path: path) }
    }
    let look = FileLook(text)
    guard let found = look.recognise(as: layouts) ?? Self.byName(name, layouts) else {
      throw Self.failure(look.unknown(to: layouts), path: path)
    }
    return [try opened(found, .file(path: path, stamp: stamp), path: path, name: name)]
  }

  /// Opens a file of a folder, if it is one to take.
  ///
  /// - Throws: ``FileError`` when it cannot be read, and ``WorkbookError``.
  func look(at path: String) throws -> Outcome {
    let name = Self.name(of: path)
    let stamp = try MappedFile.stamp(at: path)
    let bytes = try MappedFile.bytes(at: path)
    if Workbook.isLikely(startingWith: bytes.buffer.prefix(8)) {
      let sheets = try WorkbookLook(path: path, opener: self)
      return sheets.files.isEmpty ? .left(.unknownHeadings(sheets.headings)) : .taken(sheets.files)
    }
    let text = FileText.readable(bytes)
    if RefusedRows.isHeader(of: text) { return .left(.refusedRows) }
    let look = FileLook(text)
    guard let found = look.recognise(as: layouts) ?? Self.byName(name, layouts) else {
      return .left(.unknownHeadings(look.unknown(to: layouts).headings))
    }
    return .taken([try opened(found, .file(path: path, stamp: stamp), path: path, name: name)])
  }

  /// Opens text that is in memory, such as that of a workbook's sheet.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - path: Where it came from.
  ///   - name: The name that sentences use.
  ///   - mark: What stands before the decimals of its numbers, where that is known.
  /// - Returns: What was recognised; none when it is of no layout.
  /// - Throws: ``FileError`` for a text that has the headings but cannot be used.
  func open(
    _ bytes: SourceBytes,
    path: String,
    name: String,
    mark: DecimalMark? = nil
  ) throws(FileError) -> OpenedFile? {
    let text = FileText.readable(bytes)
    guard var found = FileLook(text).recognise(as: layouts) else { return nil }
    if let mark { found.dialect.mark = mark }
    return try opened(found, .bytes(text), path: path, name: name)
  }

  private func openWorkbook(_ path: String) throws -> [OpenedFile] {
    let sheets = try WorkbookLook(path: path, opener: self)
    try MappedFile.checkWhole(at: path)
    guard !sheets.files.isEmpty else { throw Self.failure(sheets.unknown, path: path) }
    return sheets.files
  }

  private func open(_ section: RefusedRows.Section, path: String) throws(FileError) -> OpenedFile {
    let bytes = SourceBytes(section.text)
    let look = FileLook(bytes)
    guard var found = look.recognise(as: layouts) else {
      throw Self.failure(look.unknown(to: layouts), path: path)
    }
    // The few rows that were refused say less of their file than the whole of it did.
    if let mark = section.mark { found.dialect.mark = mark }
    found.headerRow = section.headerRow
    let lines = LineNames(lines: section.lines)
    var file = try opened(found, .bytes(bytes), path: path, name: section.file, lines: lines)
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
    name: String,
    lines: LineNames? = nil
  ) throws(FileError) -> OpenedFile {
    let size =
      switch content {
      case .file(_, let stamp): stamp.size
      case .bytes(let bytes): bytes.buffer.count
      }
    let rows = LaidOutFile(
      content: content,
      layout: found.layout,
      dialect: found.dialect,
      size: size,
      name: name,
      list: claims.claim(of: found),
      lines: lines
    )
    var sources: [any RecordSource] = [rows]
    if let source = found.layout.source { sources.insert(Self.record(of: source, name), at: 0) }
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

  /// The record of the source that a mapping gives its rows.
  private static func record(of source: [String: String], _ name: String) -> CSVText {
    let columns = RecordKind.sources.columns.map(\.name)
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    try? writer.write(columns)
    try? writer.write(columns.map { source[$0] })
    try? writer.flush()
    return CSVText(bytes: bytes, kind: .sources, name: name)
  }

  /// A file that is named as one of the program's own but lacks a column: reading it says which.
  private static func byName(_ name: String, _ layouts: [Layout]) -> FileLook.Found? {
    let own = layouts.first { $0.isOwn && $0.kind.fileName == name }
    return own.map { FileLook.Found(layout: $0, dialect: .plain, headerRow: "", year: nil) }
  }

  private static func failure(_ look: FileLook.Unknown, path: String) -> FileError {
    .unknownHeadings(
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
