/// What became of the rows of an import; `read = new + changed + same + rejected`.
public struct ImportCounts: Hashable, Sendable {
  /// Rows read.
  public var read: Int
  /// Rows that were not in the registry.
  public var new: Int
  /// Rows that took the place of another content.
  public var changed: Int
  /// Rows that say what the registry held already.
  public var same: Int
  /// Rows refused.
  public var rejected: Int

  /// Makes counts.
  public init(
    read: Int = 0,
    new: Int = 0,
    changed: Int = 0,
    same: Int = 0,
    rejected: Int = 0
  ) {
    self.read = read
    self.new = new
    self.changed = changed
    self.same = same
    self.rejected = rejected
  }

  /// Rows that could stand.
  public var taken: Int { new + changed + same }

  /// Rows that were written.
  public var written: Int { new + changed }

  /// Adds the rows of one file to those of others.
  public static func += (left: inout ImportCounts, right: ImportCounts) {
    left.read += right.read
    left.new += right.new
    left.changed += right.changed
    left.same += right.same
    left.rejected += right.rejected
  }
}

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// What became of the rows, by kind.
  public var counts: [RecordKind: ImportCounts]
  /// How many rows were refused.
  public var refusedRows: Int
  /// The rows refused, in the order of files and lines; empty when somebody else took them.
  public var rejections: [Rejection]
  /// What became of the lists that the files are.
  public var lists: [ListOutcome]
  /// How many enrolments of recipients who were on no list belong to a family now.
  public var tied: Int
  /// The files in the order they were read.
  public var files: [ImportedFile]
  /// Records that were written beside the rows of files, such as the source that a mapping gives them.
  public var companionsWritten: Int

  /// Rows of all kinds that were written.
  public var writtenRows: Int { counts.values.reduce(0) { $0 + $1.written } }

  /// Makes a summary.
  public init(
    counts: [RecordKind: ImportCounts] = [:],
    refusedRows: Int = 0,
    rejections: [Rejection] = [],
    lists: [ListOutcome] = [],
    tied: Int = 0,
    files: [ImportedFile] = [],
    companionsWritten: Int = 0
  ) {
    self.counts = counts
    self.refusedRows = refusedRows
    self.rejections = rejections
    self.lists = lists
    self.tied = tied
    self.files = files
    self.companionsWritten = companionsWritten
  }

  /// What became of the rows of one kind.
  public subscript(kind: RecordKind) -> ImportCounts { counts[kind] ?? ImportCounts() }

  /// What became of all rows.
  public var total: ImportCounts {
    counts.values.reduce(into: ImportCounts()) { $0 += $1 }
  }

  /// Tells whether the registry is another one than before.
  public var hasChanged: Bool {
    total.written > 0 || lists.contains(where: \.hasChanged) || tied > 0
      || companionsWritten > 0 && rowsTaken > 0
  }

  /// Rows read, by kind.
  public var read: [RecordKind: Int] { counts.mapValues(\.read) }

  /// Rows that could stand, by kind.
  public var taken: [RecordKind: Int] { counts.mapValues(\.taken) }

  /// All rows read.
  public var rowsRead: Int { total.read }

  /// All rows that could stand.
  public var rowsTaken: Int { total.taken }
}
