import GRDB
import TuntasModel

/// How many families a query asks for, all together and by the values of a column.
extension RegistryReader {
  /// Counts the families that a query asks for.
  ///
  /// Exact, on the day asked for. A sum of counts that stand ready where classes or one question
  /// about programmes decide; otherwise the families are looked at one by one.
  func countFamilies(_ query: FamilyQuery) throws -> Int {
    try selection(query).map(count) ?? 0
  }

  /// Counts the families that a query asks for by the values of a column.
  ///
  /// Values that no family has are absent; a family with several programmes counts under each. By names
  /// nothing is counted.
  ///
  /// - Parameters:
  ///   - query: Which families.
  ///   - column: The column.
  /// - Returns: Counts in the order of the values; unknown stands behind the known ones.
  /// - Throws: As ``families(_:page:fewEnoughToSort:)``.
  func familyCounts(_ query: FamilyQuery, by column: FamilyColumn) throws -> [FamilyCount] {
    guard let selection = try selection(query) else { return [] }
    switch column {
    case .head: return []
    case .village: return try countsByVillage(selection)
    case .programmes: return try countsByProgramme(selection)
    case .people, .decile, .verification:
      return try FamilyClass.Part(column).map { try counts(selection, by: $0) } ?? []
    }
  }

  /// Takes the cheapest way that is exact.
  private func count(_ selection: FamilySelection) throws -> Int {
    if selection.isPlain { return try classCounts(selection).reduce(0) { $0 + $1.families } }
    if selection.parts.isEmpty, let counted = selection.counted, !counted.isRepeating {
      return try most(counted, in: selection.regions, byDay: true)
    }
    if selection.parts.isEmpty, let leftOut = selection.leftOut, !leftOut.isRepeating {
      let all = try listedAndRecorded(in: selection.regions).listed
      return all - (try most(leftOut, in: selection.regions, byDay: true))
    }
    return try Int.readOne(db, sql: "SELECT count(*) \(try candidates(selection))") ?? 0
  }

  /// Counts by an expression of what `listed` shows.
  ///
  /// Looks at every family of the selection.
  private func counts(_ selection: FamilySelection, by sql: String) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT \(sql) AS value, count(*) AS families \(try candidates(selection)) GROUP BY 1"
    )
    return try rows.reduce(into: [:]) { $0[try $1.get("value")] = try $1.get("families") }
  }
}

// MARK: - By column

extension RegistryReader {
  /// Counts by a part of the class, from ready counts where the classes alone decide.
  private func counts(
    _ selection: FamilySelection,
    by part: FamilyClass.Part
  ) throws -> [FamilyCount] {
    var families: [Int64: Int] = [:]
    if part == .answer, hasLaterAnswers {
      families = try counts(selection, by: answerSQL)
    } else if selection.isPlain {
      for count in try classCounts(selection) {
        families[count.familyClass[part], default: 0] += count.families
      }
    } else {
      families = try counts(selection, by: part.sql)
    }
    return families.sorted { left, right in
      let isKnown = (part.isKnown(left.key), part.isKnown(right.key))
      return isKnown.0 == isKnown.1 ? left.key < right.key : isKnown.0
    }.map { number, families in
      FamilyCount(part.value(of: number), families: families)
    }
  }

  /// In the order of the villages; those that the registry does not know are left out.
  private func countsByVillage(_ selection: FamilySelection) throws -> [FamilyCount] {
    let counts =
      selection.isPlain
      ? try villageCounts(selection).map { ($0.village, $0.families) }
      : try counts(selection, by: "listed.family >> \(FamilyKey.runningBits)")
        .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let villages = try regions(counts.compactMap { RegionCode(number: $0.0) })
    return counts.compactMap { number, families in
      guard let code = RegionCode(number: number), let village = villages[code] else { return nil }
      return FamilyCount(.region(code), families: families, village: village)
    }
  }

  /// In the order of the catalogue, and at the end the families without a programme, if there are
  /// any.
  private func countsByProgramme(_ selection: FamilySelection) throws -> [FamilyCount] {
    let served: (byProgramme: [Int64: Int], unserved: Int)
    if selection.isEverybody {
      let counts = try listedAndRecorded(in: selection.regions)
      served = (try servedCounts(in: selection.regions), counts.listed - counts.recorded)
    } else {
      served = try countServed(selection)
    }
    let rows = try rows("SELECT * FROM programme ORDER BY number")
    let counts = try rows.compactMap { row -> FamilyCount? in
      guard let families = served.byProgramme[try row.get("number")] else { return nil }
      let programme = try Programme(row)
      return FamilyCount(.programme(programme.code), families: families, programme: programme)
    }
    return served.unserved > 0
      ? counts + [FamilyCount(.unknown, families: served.unserved)] : counts
  }

  /// Counts enrolments one by one; a family counts once in each of its programmes.
  private func countServed(
    _ selection: FamilySelection
  ) throws -> (byProgramme: [Int64: Int], unserved: Int) {
    if case .without = selection.ready { return ([:], try count(selection)) }
    let inYear =
      "year = \(moment.year) AND status IN (\(Self.activeStatuses))"
      + " AND \(counts("enrolment"))"
    let families = try RawStatement(
      db,
      """
      SELECT listed.family, enrolment.programme FROM
        (SELECT listed.family AS family \(try candidates(selection))) AS listed
        LEFT JOIN enrolment ON enrolment.family = listed.family AND \(inYear)
      """
    )
    var counts: [Int64: Int] = [:]
    var unserved = 0
    var last = Int64.min
    var seen: Set<Int64> = []
    try families.forEach { row in
      if row.isNull(1) {
        unserved += 1
        return
      }
      if row.integer(0) != last { seen.removeAll(keepingCapacity: true) }
      last = row.integer(0)
      if seen.insert(row.integer(1)).inserted { counts[row.integer(1), default: 0] += 1 }
    }
    return (counts, unserved)
  }
}
