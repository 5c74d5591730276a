/// How rows are to be taken, and who takes them when.
public struct ImportRequest: Hashable, Sendable {
  /// The day and the time, as ISO 8601 writes them; the caller has the clock.
  public var time: String
  /// The name of the user.
  public var who: String
  /// Whether all is only tried: the counts come out the same, and nothing is kept.
  public var isTrial: Bool
  /// Whether one refused row is enough to take no row at all.
  public var isStrict: Bool

  /// Makes a request.
  public init(time: String = "", who: String = "", isTrial: Bool = false, isStrict: Bool = false) {
    self.time = time
    self.who = who
    self.isTrial = isTrial
    self.isStrict = isStrict
  }
}

/// One file of an import.
public struct ImportedFile: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The kind of record it held.
  public var kind: RecordKind
  /// Its size in bytes.
  public var size: Int
  /// A number that any change to its content changes.
  public var contentHash: UInt64
  /// Rows read.
  public var rows: Int

  /// Makes a file.
  public init(name: String, kind: RecordKind, size: Int, contentHash: UInt64, rows: Int) {
    self.name = name
    self.kind = kind
    self.size = size
    self.contentHash = contentHash
    self.rows = rows
  }
}

/// An import that changed the registry.
public struct ImportRecord: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// The day and the time, as ISO 8601 writes them.
  public var time: String
  /// The name of the user.
  public var who: String
  /// What became of the rows.
  public var counts: ImportCounts
  /// The files in the order they were read.
  public var files: [ImportedFile]
  /// Whether it was taken back.
  public var isUndone: Bool
  /// Whether it can be taken back, which holds for the last one alone.
  public var canBeUndone: Bool

  /// Makes a record.
  public init(
    number: Int,
    time: String,
    who: String,
    counts: ImportCounts,
    files: [ImportedFile],
    isUndone: Bool,
    canBeUndone: Bool
  ) {
    self.number = number
    self.time = time
    self.who = who
    self.counts = counts
    self.files = files
    self.isUndone = isUndone
    self.canBeUndone = canBeUndone
  }
}

/// Why a whole import cannot stand; the registry stays as it was.
public enum ImportError: Error, Hashable, Sendable {
  /// The registry has a newer list of the same register and reach, so this one would have to go
  /// between two that are told apart already.
  /// The day of that one may be no more than assumed.
  case listNotNewer(
    id: String,
    register: Register,
    date: CalendarDate,
    newest: CalendarDate,
    isNewestAssumed: Bool
  )
  /// A list holds less than half of the families of the one it would take the place of.
  case listTooShort(ShortList)
  /// Families of a list live outside what it is said to cover.
  case outsideCovers(families: Int, covers: RegionCode)
  /// There is no import that can be taken back.
  case nothingToUndo
  /// The last import, with this number, was taken back already, and only the last one can be.
  case alreadyUndone(number: Int)
}
