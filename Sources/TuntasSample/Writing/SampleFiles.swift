import TuntasModel

/// The files of a folder while they are written, side by side.
struct SampleFiles {
  private var families: RecordFile
  private var members: RecordFile
  private var listings: RecordFile
  private var enrolments: RecordFile
  private var verifications: RecordFile

  /// Begins the files.
  init(in makeFile: (String) throws -> FileSink) throws {
    families = try RecordFile(.families, in: makeFile)
    members = try RecordFile(.members, in: makeFile)
    listings = try RecordFile(.listings, in: makeFile)
    enrolments = try RecordFile(.enrolments, in: makeFile)
    verifications = try RecordFile(.verifications, in: makeFile)
  }

  /// Writes a family with all that belongs to it.
  mutating func write(_ family: SampleFamily, enrolments rows: [EnrolmentRow]) throws {
    let id = family.order.id
    try families.write(FamilyRows.family(family))
    for (place, member) in family.members.enumerated() {
      try members.write(FamilyRows.member(member, number: place + 1, of: id))
    }
    for listing in family.order.listings {
      try listings.write(FamilyRows.listing(listing, of: family))
    }
    try write(rows)
    if let answer = family.order.verification {
      try verifications.write(FamilyRows.verification(answer, of: id))
    }
  }

  /// Writes the rows of a family.
  ///
  /// - Returns: The line of the first row of each kind.
  mutating func write(_ sheet: FamilySheet) throws -> [RecordKind: Int] {
    let firstLines: [RecordKind: Int] = [
      .families: families.nextLine,
      .members: members.nextLine,
      .listings: listings.nextLine,
      .enrolments: enrolments.nextLine,
      .verifications: verifications.nextLine,
    ]
    for row in sheet.rows(.families) { try families.write(row) }
    for row in sheet.rows(.members) { try members.write(row) }
    for row in sheet.rows(.listings) { try listings.write(row) }
    for row in sheet.rows(.enrolments) { try enrolments.write(row) }
    for row in sheet.rows(.verifications) { try verifications.write(row) }
    return firstLines
  }

  /// Writes enrolments alone.
  mutating func write(_ rows: [EnrolmentRow]) throws {
    for row in rows { try enrolments.write(FamilyRows.enrolment(row)) }
  }

  /// Ends the files.
  mutating func close() throws {
    try families.close()
    try members.close()
    try listings.close()
    try enrolments.close()
    try verifications.close()
  }
}
