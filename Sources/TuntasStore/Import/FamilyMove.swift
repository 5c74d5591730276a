import GRDB
import TuntasModel

/// Takes everything of a family along when it moves to another village and so gets another key.
struct FamilyMove {
  private let family: RawStatement
  private let names: RawStatement
  private let takeOut: RawStatement
  private let putIn: RawStatement
  private let members: RawStatement
  private let others: [RawStatement]

  init(_ db: Database) throws {
    family = try RawStatement(db, "UPDATE family SET key = ?2 WHERE key = ?1")
    names = try RawStatement(
      db,
      "SELECT key, name FROM member WHERE key BETWEEN ? AND ? AND name IS NOT NULL"
    )
    takeOut = try RawStatement(db, SearchIndex.delete)
    putIn = try RawStatement(db, SearchIndex.insert)
    members = try RawStatement(
      db,
      "UPDATE member SET key = key - ?3 + ?4 WHERE key BETWEEN ?1 AND ?2"
    )
    others = try ["listing", "enrolment", "verification"].map {
      try RawStatement(db, "UPDATE \($0) SET family = ?2 WHERE family = ?1")
    }
  }

  /// Moves a family, as it stands in the registry, to a key that is free.
  func run(from old: FamilyKey, to new: FamilyKey) throws {
    try family.run(old.number, new.number)
    let range = old.members
    names.bind(range.lowerBound, at: 1)
    names.bind(range.upperBound, at: 2)
    while try names.next() {
      let name = Array(names.bytes(1))
      let number = names.integer(0) - range.lowerBound
      try name.withUnsafeBufferPointer { name in
        try change(takeOut, key: old.member(number), name)
        try change(putIn, key: new.member(number), name)
      }
    }
    try members.run(range.lowerBound, range.upperBound, old.member(0), new.member(0))
    for other in others { try other.run(old.number, new.number) }
  }

  private func change(
    _ statement: RawStatement,
    key: Int64,
    _ name: UnsafeBufferPointer<UInt8>
  ) throws {
    statement.bind(key, at: 1)
    statement.bind(name, at: 2)
    try statement.run()
  }
}
