import GRDB
import TuntasModel

/// Stores what one village came to.
///
/// Statements are prepared once for all villages. But for `listCount`, which has a row a village,
/// counts of zero are not stored: a row that is absent stands for zero.
struct CountWrites {
  /// One for each of ``countTables``.
  private let clearRegion: [RawStatement]
  private let clearOnList: RawStatement
  private let clearWithout: RawStatement
  private let addOnList: RawStatement
  private let addWithout: RawStatement
  private let addCounts: RawStatement
  private let addRecorded: RawStatement
  private let addNamed: RawStatement
  private let addSource: RawStatement
  private let addClass: RawStatement
  private let addServedCount: RawStatement
  private let clearServed: RawStatement
  private let addServed: RawStatement
  private let addRegistered: RawStatement
  private let addStage: RawStatement
  private let clearFlowParts: RawStatement
  private let addFlowPart: RawStatement
  private let addDay: RawStatement
  /// The numbers of all programmes; rows of `served` are found by year and programme.
  private let programmes: [Int64]

  /// The tables of counts by region.
  static let countTables = [
    "listCount", "recordedCount", "namedCount", "namedSource", "cellCount", "servedCount",
    "registeredCount", "stageCount", "dayCount",
  ]
  /// Those of them that are added up only where a village was counted, because they are large.
  static let largeTables: Set = ["cellCount", "dayCount"]

  init(_ db: Database) throws {
    clearRegion = try Self.countTables.map {
      try RawStatement(db, "DELETE FROM \($0) WHERE region = ?")
    }
    clearOnList = try RawStatement(db, "DELETE FROM onList WHERE family BETWEEN ? AND ?")
    clearWithout = try RawStatement(
      db,
      "DELETE FROM withoutProgramme WHERE year = ? AND family BETWEEN ? AND ?"
    )
    addOnList = try RawStatement(
      db,
      "INSERT INTO onList (family, cell, name) VALUES (?, ?, ?)"
    )
    addWithout = try RawStatement(db, "INSERT INTO withoutProgramme (year, family) VALUES (?, ?)")
    addCounts = try RawStatement(db, "INSERT INTO listCount VALUES (?, ?, ?, ?)")
    addRecorded = try RawStatement(db, "INSERT INTO recordedCount VALUES (?, ?, ?)")
    addNamed = try RawStatement(db, "INSERT INTO namedCount VALUES (?, ?, ?, ?)")
    addSource = try RawStatement(db, "INSERT INTO namedSource VALUES (?, ?, ?, ?)")
    addClass = try RawStatement(db, "INSERT INTO cellCount VALUES (?, ?, ?)")
    addServedCount = try RawStatement(db, "INSERT INTO servedCount VALUES (?, ?, ?, ?)")
    clearServed = try RawStatement(
      db,
      "DELETE FROM served WHERE year = ? AND programme = ? AND family BETWEEN ? AND ?"
    )
    addServed = try RawStatement(
      db,
      "INSERT INTO served (year, programme, family) VALUES (?, ?, ?)"
    )
    addRegistered = try RawStatement(db, "INSERT INTO registeredCount VALUES (?, ?, ?, ?)")
    addStage = try RawStatement(db, "INSERT INTO stageCount VALUES (?, ?, ?, ?, ?)")
    clearFlowParts = try RawStatement(db, "DELETE FROM flowPart WHERE village = ?")
    addFlowPart = try RawStatement(db, "INSERT INTO flowPart VALUES (?, ?, ?, ?, ?, ?)")
    addDay = try RawStatement(db, "INSERT INTO dayCount VALUES (?, ?, ?, ?, ?, ?, ?)")
    programmes = try Int64.readAll(db, sql: "SELECT number FROM programme ORDER BY number")
  }

  /// Empties all counts, before everything is counted for the first time.
  ///
  /// - Throws: An error of the database.
  static func clearAll(_ db: Database) throws {
    for table in countTables + ["onList", "withoutProgramme", "served", "flowPart", "flow"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
  }

  /// Empties the counts of one village.
  ///
  /// - Parameters:
  ///   - village: Its number.
  ///   - range: The keys of its families.
  ///   - years: The years that are kept ready.
  /// - Throws: An error of the database.
  func clear(_ village: Int64, _ range: ClosedRange<Int64>, years: [Int64]) throws {
    for statement in clearRegion { try statement.run(village) }
    try clearOnList.run(range.lowerBound, range.upperBound)
    for year in years {
      try clearWithout.run(year, range.lowerBound, range.upperBound)
      for programme in programmes {
        try clearServed.run(year, programme, range.lowerBound, range.upperBound)
      }
    }
  }

  /// Stores the families on the list, each with its class and the name it is ordered by.
  func onList(_ rows: VillageListRows) throws {
    for (index, family) in rows.families.enumerated() {
      addOnList.bind(family, at: 1)
      addOnList.bind(rows.familyClass(index).number, at: 2)
      try rows.withName(index) { name in
        name.isEmpty ? addOnList.bindNull(at: 3) : addOnList.bind(name, at: 3)
        try addOnList.run()
      }
    }
  }

  /// Stores which families on the list have no programme in a year.
  func without(_ families: [Int64], year: Int64) throws {
    for family in families { try addWithout.run(year, family) }
  }

  /// Stores how many families and people the list has, and how many families were answered for.
  func counts(_ village: Int64, families: Int, people: Int, verified: Int) throws {
    try addCounts.run(village, Int64(families), Int64(people), Int64(verified))
  }

  /// Stores how many families are in a programme of a year.
  func recorded(_ village: Int64, year: Int64, families: Int) throws {
    try addRecorded.run(village, year, Int64(families))
  }

  /// Stores how many families have what in common.
  ///
  /// - Parameters:
  ///   - village: Its number.
  ///   - listed: What was counted of its list: classes, families served, families of the register
  ///     served.
  /// - Throws: An error of the database.
  func listed(_ village: Int64, _ listed: ListCounter) throws {
    for (familyClass, families) in listed.classes {
      try addClass.run(village, familyClass.number, families)
    }
    for (subject, families) in listed.served {
      try addServedCount.run(village, subject.year, subject.programme, Int64(families.count))
    }
    for (subject, families) in listed.registered {
      try addRegistered.run(village, subject.programme, subject.year, families)
    }
  }

  /// Stores how far people came with trainings.
  func stages(_ village: Int64, _ stages: StageCounter) throws {
    for (subject, people) in stages.counts {
      try addStage.run(village, subject.programme, subject.year, subject.stage.number, people)
    }
  }

  /// Stores on which days what is counted began to count.
  ///
  /// Sums of zero, where somebody came to a stage and left it on one day, are left out.
  func days(_ village: Int64, _ days: DayCounter) throws {
    for (subject, count) in days.counts where count != 0 {
      try addDay.run(
        village,
        subject.kind.rawValue,
        subject.year,
        subject.programme,
        subject.part,
        subject.day,
        count
      )
    }
  }

  /// Empties the flows of one village.
  func clearFlows(_ village: Int64) throws { try clearFlowParts.run(village) }

  /// Stores who came to and went from the lists.
  ///
  /// By the government of the listings, which may be another than that of the village.
  func flows(_ village: Int64, _ flows: FlowCounter) throws {
    for (subject, families) in flows.counts {
      try addFlowPart.run(
        village,
        subject.government,
        subject.interval.from,
        subject.interval.to,
        subject.part.number,
        families
      )
    }
  }

  /// Stores which families are served.
  ///
  /// - Parameters:
  ///   - families: Their keys, in order.
  ///   - subject: The programme and year.
  /// - Throws: An error of the database.
  func served(_ families: [Int64], _ subject: ListCounter.Subject) throws {
    for family in families { try addServed.run(subject.year, subject.programme, family) }
  }

  /// Stores what enrolments name by programme and year, and which sources name it.
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
