import GRDB
import TuntasModel

extension LogEntry {
  /// Writes the entry with its digest.
  func insert(_ digest: EntryDigest, into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO entry (number, time, user, login, key, basis, role, scope, act, region, kinds,
          family, rows, belongs_to, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, time, actor.user, actor.login, actor.key, actor.basis, role, scope, act.word,
        region,
        kinds.joined(separator: " "), family, rows, belongsTo, digest.text,
      ]
    )
  }
}

extension Row {
  /// The entry that the row holds.
  ///
  /// - Throws: ``StoreError/notADatabase(path:)`` for a word that no log has.
  func entry(_ path: String) throws -> LogEntry {
    guard let act = LogAct(word: try get("act")) else { throw StoreError.notADatabase(path: path) }
    let actor = LogActor(
      user: try get("user"),
      login: try get("login"),
      key: try get("key"),
      basis: try get("basis")
    )
    var entry = LogEntry(
      number: try get("number"),
      time: try get("time"),
      actor: actor,
      role: try get("role"),
      scope: try get("scope"),
      act: act
    )
    let kinds: String = try get("kinds")
    entry.kinds = kinds.split(separator: " ").map(String.init)
    (entry.region, entry.family) = try (get("region"), get("family"))
    (entry.rows, entry.belongsTo) = try (get("rows"), get("belongs_to"))
    return entry
  }
}
