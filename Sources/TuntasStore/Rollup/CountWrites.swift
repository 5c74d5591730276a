import GRDB
import TuntasModel

/// Stores what one village came to.
struct CountWrites {
  private let clearRegion: [RawStatement]
  private let clearOnList: RawStatement
  private let clearWithout: RawStatement
  private let addOnList: RawStatement
  private let addWithout: RawStatement
  private let addCounts: RawStatement
  private let addRecorded: RawStatement
  private let addNamed: RawStatement
  private let addSource: RawStatement

  init(_ db: Database) throws {
    clearRegion = try ["listCount", "recordedCount", "namedCount", "namedSource"].map {
      try RawStatement(db, "DELETE FROM \($0) WHERE region = ?")
    }
    clearOnList = try RawStatement(db, "DELETE FROM onList WHERE family BETWEEN ? AND ?")
    clearWithout = try RawStatement(
      db,
      "DELETE FROM withoutProgramme WHERE year = ? AND family BETWEEN ? AND ?"
    )
    addOnList = try RawStatement(db, "INSERT INTO onList (family) VALUES (?)")
    addWithout = try RawStatement(db, "INSERT INTO withoutProgramme (year, family) VALUES (?, ?)")
    addCounts = try RawStatement(db, "INSERT INTO listCount VALUES (?, ?, ?, ?)")
    addRecorded = try RawStatement(db, "INSERT INTO recordedCount VALUES (?, ?, ?)")
    addNamed = try RawStatement(db, "INSERT INTO namedCount VALUES (?, ?, ?, ?)")
    addSource = try RawStatement(db, "INSERT INTO namedSource VALUES (?, ?, ?, ?)")
  }

  /// Empties all counts, before everything is counted for the first time.
  static func clearAll(_ db: Database) throws {
    let tables = ["listCount", "recordedCount", "namedCount", "namedSource", "onList"]
    for table in tables + ["withoutProgramme"] { try db.execute(sql: "DELETE FROM \(table)") }
  }

  /// Empties the counts of one village.
  func clear(_ village: Int64, _ range: ClosedRange<Int64>, years: [Int64]) throws {
    for statement in clearRegion { try statement.run(village) }
    try clearOnList.run(range.lowerBound, range.upperBound)
    for year in years { try clearWithout.run(year, range.lowerBound, range.upperBound) }
  }

  func onList(_ families: [Int64]) throws {
    for family in families { try addOnList.run(family) }
  }

  func without(_ families: [Int64], year: Int64) throws {
    for family in families { try addWithout.run(year, family) }
  }

  func counts(_ village: Int64, families: Int, people: Int, verified: Int) throws {
    try addCounts.run(village, Int64(families), Int64(people), Int64(verified))
  }

  func recorded(_ village: Int64, year: Int64, families: Int) throws {
    try addRecorded.run(village, year, Int64(families))
  }

  func named(_ village: Int64, _ named: NamedCounter) throws {
    for (subject, count) in named.counts {
      try addNamed.run(village, subject.year, subject.programme, count)
    }
    for (subject, sources) in named.sources {
      for source in sources {
        try addSource.run(village, subject.year, subject.programme, source)
      }
    }
  }
}
