/// One file's rows, read when the registry asks for them.
public protocol RecordSource: Sendable {
  /// The kind of record it holds.
  var kind: RecordKind { get }

  /// The name of the file, for sentences about it.
  var name: String { get }

  /// Its size in bytes, for the progress bar.
  var size: Int { get }

  /// The list that all families of the file stand on; `nil` when the file is no list.
  var list: ListClaim? { get }

  /// Whether it is no file that somebody sent, but what another one needs beside its rows: nobody
  /// counts it, and alone it changes nothing.
  var isCompanion: Bool { get }

  /// Rows that were refused before because they repeat others, by their lines.
  var repeats: [Int: RepeatedRow] { get }

  /// Reads the whole file, batch by batch.
  ///
  /// - Parameters:
  ///   - regions: The codes that rows may name.
  ///   - deliver: Takes each batch with the rows refused on the way and the bytes read so far.
  /// - Throws: What `deliver` throws, which ends the reading, or that the file cannot be read.
  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws

  /// Makes sure, when all rows have been written, that the file was whole while it was read.
  ///
  /// - Throws: That it was cut off or written to meanwhile, so that rows may hold what never stood in
  ///   it.
  func checkWhole() throws
}

extension RecordSource {
  /// A file is no list unless it says so.
  public var list: ListClaim? { nil }

  /// What is imported was sent by somebody unless it says otherwise.
  public var isCompanion: Bool { false }

  /// Only a file of refused rows knows of any.
  public var repeats: [Int: RepeatedRow] { [:] }

  /// What is not read from a file cannot be cut off.
  public func checkWhole() throws {}
}

/// How far an import has come.
public struct ImportProgress: Hashable, Sendable {
  /// The file in work.
  public var file: String
  /// Bytes read of all files.
  public var bytes: Int
  /// Bytes of all files.
  public var totalBytes: Int
  /// Rows read of all files.
  public var rows: Int

  /// Makes a progress.
  public init(file: String, bytes: Int, totalBytes: Int, rows: Int) {
    self.file = file
    self.bytes = bytes
    self.totalBytes = totalBytes
    self.rows = rows
  }
}
