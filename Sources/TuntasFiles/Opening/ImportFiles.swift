import Glibc
public import TuntasModel

/// The files of one import, recognised by their headings.
///
/// ```swift
/// let files = try ImportFiles.open(paths: ["keluarga.csv", "anggota.csv"], today: today)
/// let summary = try await store.importRecords(from: files.sources)
/// ```
public struct ImportFiles: Sendable {
  /// The files that were recognised, in the order in which they are read.
  public let files: [OpenedFile]
  /// Files of folders, and sheets of workbooks, that were not taken.
  public let left: [LeftFile]

  /// All that the store shall read.
  public var sources: [any RecordSource] { files.flatMap(\.sources) }

  /// Finds and recognises the files that an import shall read.
  ///
  /// - Parameters:
  ///   - paths: Files, and folders of which every `.csv`, `.tsv`, `.json`, `.jsonl` and `.xlsx`
  ///     that is recognised is taken.
  ///   - layout: Which layout they have.
  ///   - listDate: The day of the list that families stand on; without it the last day of the year
  ///     that the file says, otherwise `today`, both as assumed.
  ///   - covers: What the list covers; the districts that have rows in it when left out.
  ///   - mayBeShort: Whether a list may take the place of one with more than twice as many families.
  ///   - today: The day on which the import is made.
  /// - Returns: The files, each once however often it is named.
  /// - Throws: ``FileError`` when a path is nothing to read, a single file is of no layout, or a
  ///   folder holds none that is; ``WorkbookError`` for a workbook that cannot be read.
  public static func open(
    paths: [String],
    layout: LayoutChoice = .auto,
    listDate: CalendarDate? = nil,
    covers: RegionCode? = nil,
    mayBeShort: Bool = false,
    today: CalendarDate
  ) throws -> ImportFiles {
    let claims = ListClaims(
      date: listDate,
      covers: covers,
      mayBeShort: mayBeShort,
      today: today
    )
    let opener = FileOpener(layouts: try layout.layouts(), claims: claims)
    var all = FileFindings()
    var seen: Set<FileIdentity> = []
    for path in paths {
      guard Folder.isFolder(path) else {
        if let identity = FileIdentity(path: path), !seen.insert(identity).inserted { continue }
        all.add(try opener.open(path))
        continue
      }
      let texts = try Folder.texts(in: path)
      all.left += texts.unreadable.map { LeftFile(path: $0, reason: .nameIsNoText) }
      for file in texts.paths {
        if let identity = FileIdentity(path: file), !seen.insert(identity).inserted { continue }
        all.add(try opener.look(at: file))
      }
      guard !all.files.isEmpty else { throw FileError.emptyFolder(path: path) }
    }
    return ImportFiles(files: ordered(named(all.files)), left: all.left)
  }

  /// Families come before their members, and those before what speaks of them.
  private static func ordered(_ files: [OpenedFile]) -> [OpenedFile] {
    RecordKind.allCases.flatMap { kind in files.filter { $0.kind == kind } }
  }

  /// Where several files have one name, only their paths tell them apart.
  private static func named(_ files: [OpenedFile]) -> [OpenedFile] {
    let counts = Dictionary(grouping: files, by: \.name).mapValues(\.count)
    var taken: Set<String> = []
    return files.map { file in
      guard counts[file.name] ?? 1 > 1 || taken.contains(file.name) else {
        taken.insert(file.name)
        return file
      }
      var name = file.path
      if !taken.insert(name).inserted {
        name += " (\(file.name))"
        taken.insert(name)
      }
      return file.named(name)
    }
  }
}

extension OpenedFile {
  /// The same file under another name in sentences.
  func named(_ name: String) -> OpenedFile {
    var file = self
    file.name = name
    file.sources = sources.map { source in
      guard var source = source as? LaidOutFile else { return source }
      source.name = name
      return source
    }
    return file
  }
}

/// What the families of a file are as a whole.
struct ListClaims {
  /// The day that was given.
  var date: CalendarDate?
  /// What the list covers.
  var covers: RegionCode?
  /// Whether it may hold less than half of the families of the one before.
  var mayBeShort = false
  /// The day on which the import is made.
  var today: CalendarDate

  /// The claim of a file; `nil` when its layout is no list.
  func claim(of look: FileLook.Found) -> ListClaim? {
    guard let register = look.layout.register, look.layout.kind == .families else { return nil }
    let end = look.year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
    // A file of this year cannot speak of a day that has not come yet.
    let assumed = min(end ?? today, today)
    return ListClaim(
      register: register,
      date: date ?? assumed,
      dateOrigin: date != nil ? .known : end != nil ? .year : .assumed,
      covers: covers,
      mayBeShort: mayBeShort
    )
  }
}
