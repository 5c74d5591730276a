import GRDB

extension Migrations {
  /// Where the waste of a family's toilet goes; nobody had asked it before.
  static func addWasteDisposal(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE family ADD COLUMN "disposal"
        """
    )
  }
}
