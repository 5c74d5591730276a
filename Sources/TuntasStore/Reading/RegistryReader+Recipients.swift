import GRDB
import TuntasModel

/// The recipients on no list, who are kept as an agency sent them.
extension RegistryReader {
  /// One page of the recipients of a programme in the year, village by village.
  ///
  /// - Throws: As ``familyScope(in:)``; ``RegistryError/unknownProgramme(_:)``.
  func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page request: PageRequest
  ) throws -> Page<RecipientRow> {
    let scope = try familyScope(in: region)
    guard let number = try Self.programmeNumbers(of: [code], in: db).first else {
      throw RegistryError.unknownProgramme(code.word)
    }
    func rows(from key: FamilyKey?, isBackward: Bool, limit: Int) throws -> [Row] {
      try self.rows(
        pageSQL(isBackward: isBackward),
        [
          moment.year, number, scope.numbers.lowerBound, scope.numbers.upperBound,
          key?.number ?? (isBackward ? .max : -1), limit,
        ]
      )
    }
    let (anchor, limit) = (request.anchor, request.limit)
    var found = try rows(from: anchor.key, isBackward: anchor.isBackward, limit: limit + 1)
    let hasMore = found.count > limit
    if hasMore { found.removeLast() }
    if anchor.isBackward { found.reverse() }
    let page = try recipientRows(found)
    guard let first = page.first, let last = page.last else {
      return Page(rows: [], hasPrevious: false, hasNext: false)
    }
    let hasOthers =
      try anchor.key == nil
      ? false
      : !rows(
        from: anchor.isBackward ? last.position : first.position,
        isBackward: !anchor.isBackward,
        limit: 1
      ).isEmpty
    return Page(
      rows: page,
      hasPrevious: anchor.isBackward ? hasMore : hasOthers,
      hasNext: anchor.isBackward ? hasOthers : hasMore
    )
  }

  /// How many rows all pages of ``recipients(of:in:page:)`` have, village by village, for who may see
  /// only figures too.
  ///
  /// - Parameters:
  ///   - number: The number of the programme in the database.
  ///   - region: Where, within what the viewer may see.
  /// - Returns: The rows of active enrolments that count on the day asked for, of every village that has
  ///   some.
  /// - Throws: An error of the database.
  func countRecipients(
    of number: Int64,
    in region: RegionCode
  ) throws -> [(village: RegionCode, count: Int)] {
    try rows(
      "SELECT recipient.village AS village, count(*) AS count \(sent) GROUP BY region.code",
      [moment.year, number, region.numbers.lowerBound, region.numbers.upperBound]
    ).map { (try $0.region("village"), try $0.get("count")) }
  }

  /// The recipients that count: active in the year by the day asked for.
  ///
  /// Village by village, since the index of recipients begins with the village; takes year, programme,
  /// and the first and the last number of the region.
  private var sent: String {
    """
    FROM region CROSS JOIN recipient ON recipient.village = region.code
      AND recipient.year = ?1 AND recipient.programme = ?2
    WHERE region.code BETWEEN ?3 AND ?4 AND recipient.status IN (\(Self.activeStatuses))
      AND \(counts("recipient"))
    """
  }

  /// The statement of a page: the rows behind a position, or before it, with their numbers within
  /// their villages.
  private func pageSQL(isBackward: Bool) -> String {
    let order = isBackward ? "DESC" : "ASC"
    return """
      SELECT village << \(FamilyKey.runningBits) | place AS position, village, year, status, date
      FROM (
        SELECT recipient.village, recipient.year, recipient.status, recipient.date, row_number()
          OVER (PARTITION BY recipient.village ORDER BY recipient.number) AS place
        \(sent)
      )
      WHERE village << \(FamilyKey.runningBits) | place \(isBackward ? "<" : ">") ?5
      ORDER BY village \(order), place \(order) LIMIT ?6
      """
  }

  private func recipientRows(_ rows: [Row]) throws -> [RecipientRow] {
    let codes = try rows.map { try $0.region("village") }
    let villages = try regions(Set(codes))
    return try zip(rows, codes).compactMap { row, code -> RecipientRow? in
      guard let village = villages[code] else { return nil }
      return RecipientRow(
        position: FamilyKey(number: try row.get("position")),
        village: village,
        year: try row.year("year"),
        status: row.word("status", as: EnrolmentStatus.self).map { .known($0) } ?? .unknown,
        date: row.recordedDay("date")
      )
    }
  }
}
