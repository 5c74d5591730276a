import GRDB
import TuntasModel

/// The row of a list that an import makes.
extension NewList {
  /// Stores the list and where it comes from; who published it is not known from the file.
  ///
  /// The source has the names of the files for its title, and the same id as the list. Printed
  /// numbers are unknown, and the stage is unstated.
  func store() throws -> (number: Int64, id: String) {
    let id = try freeID()
    try db.execute(
      sql: "INSERT INTO source (id, title, date, synthetic) VALUES (?, ?, ?, ?)",
      arguments: [id, claimed.files.joined(separator: ", "), claim.date.description, isSynthetic]
    )
    try db.execute(
      sql: """
        INSERT INTO list (id, register, covers, date, date_certainty, stage, source)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, register, region.number, claim.date.number, claim.dateCertainty.number,
        ListStage.unstated.number, id,
      ]
    )
    return (db.lastInsertedRowID, id)
  }

  /// Register, region and day, with a number behind it where somebody used that word already.
  ///
  /// Such as `p3ke-32.16-2025-01-31`.
  private func freeID() throws -> String {
    let id = "\(claim.register.rawValue)-\(region)-\(claim.date)"
    let taken = try Set(
      String.readAll(
        db,
        sql: "SELECT id FROM list WHERE id LIKE ?1 UNION SELECT id FROM source WHERE id LIKE ?1",
        arguments: ["\(id)%"]
      )
    )
    var free = id
    var number = 2
    while taken.contains(free) {
      free = "\(id)-\(number)"
      number += 1
    }
    return free
  }
}
