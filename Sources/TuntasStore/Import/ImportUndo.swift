import GRDB
import TuntasModel

/// Takes the last import back; to be run inside one transaction.
///
/// Only the last import can be taken back, since only its record is kept. It takes about as long as
/// counting all families anew.
struct ImportUndo {
  private let db: Database
  private let stop: ImportStop

  init(_ db: Database, stop: ImportStop) {
    self.db = db
    self.stop = stop
  }

  /// Puts all rows back, and works out anew what is counted and searched.
  ///
  /// - Returns: The import that was taken back.
  /// - Throws: `ImportError.nothingToUndo` when there is none, and `ImportError.alreadyUndone` when
  ///   the last one was taken back before.
  func run() throws -> ImportRecord {
    let log = ImportLog(db)
    guard let number = try log.kept() else {
      let last = try log.records().first { $0.isUndone }
      throw last.map { ImportError.alreadyUndone(number: $0.number) } ?? .nothingToUndo
    }
    try SchemaCheck.checkRecord(db)
    try ChangeRecord(db).restore()
    try stop.check()
    try SearchIndex.refill(db)
    try Rollup.countAnew(db, stop: stop)
    try QualityCounter.countAnew(db, stop: stop)
    try log.markUndone(number)
    guard let record = try log.records().first(where: { $0.number == number }) else {
      throw ImportError.nothingToUndo
    }
    return record
  }
}
