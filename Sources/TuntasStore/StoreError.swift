import GRDB
public import TuntasModel

/// Why a store cannot do what was asked; words for it stand elsewhere.
///
/// Each case carries the path of the file it is about, so that a message can name it. No case
/// carries a value of a row: an error may be printed or logged where people may not be named.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is no database of this program, or it is damaged.
  case notADatabase(path: String)
  /// A newer version of the program has written the file.
  case newerVersion(path: String)
  /// An earlier version has written the file, and it may not be brought up to date.
  case olderVersion(path: String)
  /// A cell of the file holds something else than it can hold.
  ///
  /// The cell is told by table, row number and column, never by what it holds.
  case damaged(path: String, DamagedCell)
  /// A table of the file is not as the program makes it.
  case otherTable(path: String, DamagedTable)
  /// The last changes lie in the write-ahead log beside the file, where nobody can take them in,
  /// because the folder cannot be written.
  case logLeft(path: String)
  /// The file cannot be opened.
  case cannotOpen(path: String)
  /// The file is there but may not be read.
  case notAllowed(path: String)
  /// Others may read or write the file, and only its owner, who somebody else is, can end that.
  case openToOthers(path: String)
  /// The file may not be written.
  case cannotWrite(path: String)
  /// Somebody else is writing to it.
  ///
  /// Told after five seconds of waiting.
  case busy(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Something else went wrong, by the name that the database has for it: its own message may hold
  /// what a row holds.
  case failed(path: String, reason: String)
}

extension StoreError: DamageError {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var damagedCell: DamagedCell? {
    if case .damaged(_, let cell) = self { cell } else { nil }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var damagedTable: DamagedTable? {
    if case .otherTable(_, let table) = self { table } else { nil }
  }
}

extension StoreError {
  /// The same error with another path in it.
  ///
  /// Needed where a database is made under one name and moved to another: people know only the name
  /// that they asked for.
  ///
  /// - Parameter path: The path to name.
  /// - Returns: The error, otherwise unchanged.
  public func named(_ path: String) -> StoreError {
    switch self {
    case .notADatabase: .notADatabase(path: path)
    case .newerVersion: .newerVersion(path: path)
    case .olderVersion: .olderVersion(path: path)
    case .damaged(_, let cell): .damaged(path: path, cell)
    case .otherTable(_, let table): .otherTable(path: path, table)
    case .logLeft: .logLeft(path: path)
    case .cannotOpen: .cannotOpen(path: path)
    case .notAllowed: .notAllowed(path: path)
    case .openToOthers: .openToOthers(path: path)
    case .cannotWrite: .cannotWrite(path: path)
    case .busy: .busy(path: path)
    case .diskFull: .diskFull(path: path)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    }
  }

  /// Takes an error of the database.
  ///
  /// Damage and unreadable disks come out of SQLite as errors of input and output; those two are
  /// told apart by the extended code, everything else by the plain one.
  init(_ error: DatabaseError, path: String) {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_READ: self = .cannotOpen(path: path)
    case .SQLITE_IOERR_SHORT_READ: self = .notADatabase(path: path)
    default: self.init(error.resultCode, path: path)
    }
  }

  private init(_ code: ResultCode, path: String) {
    switch code {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_TOOBIG:
      self = .notADatabase(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path)
    case .SQLITE_READONLY, .SQLITE_IOERR: self = .cannotWrite(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    default: self = .failed(path: path, reason: code.description)
    }
  }

  /// Runs a piece of work and turns the errors of the database into errors of the store.
  ///
  /// Nothing above this library knows the errors of the database library, so every piece of work
  /// that leaves it goes through here.
  ///
  /// - Parameters:
  ///   - path: The file that the work is about.
  ///   - body: The work.
  /// - Returns: What the work returns.
  /// - Throws: ``StoreError`` or `CancellationError` for errors of the database, other errors as
  ///   they are.
  static func translating<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw translated(error, path: path)
    }
  }

  /// Runs a piece of asynchronous work and turns the errors of the database into errors of the
  /// store.
  static func translating<Result>(
    path: String,
    _ body: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await body()
    } catch {
      throw translated(error, path: path)
    }
  }

  /// The error to throw instead of one; errors that are not of the database stay as they are.
  private static func translated(_ error: any Error, path: String) -> any Error {
    switch error {
    case let error as DatabaseError: translated(error, path: path)
    case let cell as DamagedCell: StoreError.damaged(path: path, cell)
    case let table as DamagedTable: StoreError.otherTable(path: path, table)
    // The library reads the list of schema versions by itself; its error holds the row.
    case is RowDecodingError: StoreError.notADatabase(path: path)
    default: error
    }
  }

  /// The error to throw instead of one of SQLite's, by its plain code.
  ///
  /// An interrupted statement means that somebody cancelled: that is no failure of the store.
  private static func translated(_ error: DatabaseError, path: String) -> any Error {
    switch error.resultCode {
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: CancellationError()
    // A statement that does not fit the tables: somebody changed them since the file was opened.
    case .SQLITE_ERROR, .SQLITE_SCHEMA:
      SchemaCheck.fault(at: path) ?? StoreError(error, path: path)
    default: StoreError(error, path: path)
    }
  }
}
