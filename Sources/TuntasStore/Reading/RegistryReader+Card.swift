import GRDB
import TuntasModel

/// Everything of one family.
extension RegistryReader {
  /// The card of a family, masked for the viewer.
  ///
  /// A dozen statements, each of which looks at the rows of this one family or at small tables.
  ///
  /// - Parameter key: The family.
  /// - Returns: Everything that is recorded of it, on the day asked for as far as rows have a day.
  /// - Throws: ``RegistryError/peopleHidden`` for a viewer who sees no families,
  ///   ``RegistryError/regionOutOfScope(_:)`` outside the scope or the own government,
  ///   ``RegistryError/unknownFamily`` when no family has this key.
  func card(_ key: FamilyKey) throws -> FamilyCard {
    guard viewer.may(.seeFamilies) else { throw RegistryError.peopleHidden }
    // First the scope: what is not there elsewhere tells something of elsewhere.
    guard viewer.maySeeFamilies(of: key.village) else {
      throw RegistryError.regionOutOfScope(key.village)
    }
    guard let row = try row("SELECT * FROM family WHERE key = ?", [key.number]) else {
      throw RegistryError.unknownFamily
    }
    let memberRows = try memberRows(of: key)
    let listings = try listings(of: key)
    let lists = try lists(of: listings)
    let enrolments = try enrolments(of: key)
    let cards = memberRows.compactMap { $0.recordedRegion("ktp_region").value }
    return FamilyCard(
      key: key,
      family: try Family(row, village: key.village),
      regions: try path(to: key.village),
      members: try memberRows.map { try Member($0, key: key, reader: self) },
      listings: listings,
      lists: lists,
      enrolments: enrolments,
      programmes: try programmes(of: enrolments),
      verifications: try verifications(of: key),
      deliberation: try deliberation(in: key.village),
      cardRegions: try cardRegions(Set(cards)),
      isSynthetic: try isSynthetic(memberRows, lists: lists)
    )
  }

  /// The rows of the members in the order of their numbers; a range of keys.
  private func memberRows(of key: FamilyKey) throws -> [Row] {
    try rows(
      "SELECT * FROM member WHERE key BETWEEN ? AND ? ORDER BY key",
      [key.members.lowerBound, key.members.upperBound]
    )
  }

  /// The stretches in which the family was on lists, the oldest first; those that began after the
  /// day asked for are left out.
  private func listings(of key: FamilyKey) throws -> [Listing] {
    let rows = try rows(
      """
      SELECT listing.*, first.id AS first, last.id AS last,
        \(isStillOn(in: key.village)) AS isStillOn
      FROM listing JOIN list AS first ON first.number = listing.from_list
      LEFT JOIN list AS last ON last.number = listing.to_list
      WHERE listing.family = ? AND first.date <= \(lastDay?.number ?? DayCounter.never)
      ORDER BY first.date, first.number
      """,
      [key.number]
    )
    return try rows.map { row in
      let isStillOn: Bool = try row.get("isStillOn")
      return Listing(
        family: key,
        register: row.word("register", as: Register.self) ?? .local,
        first: try row.get("first"),
        last: isStillOn ? nil : try row.get("last"),
        decile: row.recordedDecile("decile"),
        village: row.recordedRegion("village").value ?? key.village,
        reason: isStillOn ? .unknown : row.recordedWord("reason", as: LeavingReason.self)
      )
    }
  }

  /// Whether a family that has left the list was still on it on the day asked for: the list that it is
  /// missing on came later.
  ///
  /// Such a listing is shown as open, without a reason for leaving. An expression on `last` and
  /// `listing` that is 0 when no day was asked for.
  private func isStillOn(in village: RegionCode) -> String {
    guard let lastDay else { return "0" }
    let above = RegionLevel.allCases.map { String(village.ancestor(at: $0).number) }
    return """
      (last.number IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM list AS next
        WHERE next.register = listing.register AND next.covers IN (\(above.joined(separator: ", ")))
          AND next.date > last.date AND next.date <= \(lastDay.number)))
      """
  }

  /// The lists named by listings, and those that a listing still open has reached.
  ///
  /// In the order of their days. A listing without an end reaches as far as the list that counts
  /// today, so that list is among them although no row names it.
  private func lists(of listings: [Listing]) throws -> [FamilyList] {
    let ids = Set(listings.flatMap { [$0.first, $0.last ?? $0.first] }).sorted()
    guard !ids.isEmpty else { return [] }
    var lists = try Row.fetchAll(
      db,
      sql: "SELECT * FROM list WHERE id IN (\(databaseQuestionMarks(count: ids.count)))",
      arguments: StatementArguments(ids)
    ).compactMap(list)
    for listing in listings where listing.last == nil {
      let current = try currentLists()[listing.village]?.list
      guard let current, current.register == listing.register else { continue }
      if !lists.contains(where: { $0.id == current.id }) { lists.append(current) }
    }
    return lists.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Tells whether the family is sample data: a NIK has the serial that no real one has, or a list
  /// rests on a synthetic source.
  private func isSynthetic(_ members: [Row], lists: [FamilyList]) throws -> Bool {
    let hasSample = members.contains { row in
      row.recordedNIK("nik").value?.isSynthetic == true
    }
    if hasSample { return true }
    return try sources(ids: lists.map { $0.rowsSource ?? $0.source }).contains(where: \.isSynthetic)
  }
}
