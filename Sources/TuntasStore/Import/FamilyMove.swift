import GRDB
import TuntasModel

/// Takes everything of a family along when it moves to another village and so gets another key.
///
/// Members, listings, enrolments and answers hang on the key, so they move with it in the same
/// transaction; their own numbers within the family stay.
struct FamilyMove {
  private let family: RawStatement
  private let members: RawStatement
  /// The tables whose rows name the family by its key alone.
  private let others: [RawStatement]

  init(_ db: Database) throws {
    family = try RawStatement(db, "UPDATE family SET key = ?2 WHERE key = ?1")
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
    try members.run(range.lowerBound, range.upperBound, old.member(0), new.member(0))
    for other in others { try other.run(old.number, new.number) }
  }
}
