import TuntasModel

/// Who is in which programme: families of the registry, and recipients on no list, who are kept as
/// sent.
extension RowTaking {
  private enum Place {
    /// A family by its register id, and its member where a NIK told that.
    case family(HeldValue, member: Int64?)
    case village(Int64)
  }

  mutating func takeEnrolment(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    guard records.holds(.programmes, row.record["programme"]) else {
      throw Refusal(row, "programme", .unknownProgramme)
    }
    guard records.holds(.sources, row.record["source"]) else {
      throw Refusal(row, "source", .unknownSource)
    }
    try checkRange(row, "year", RowLimits.years)
    if row.record["member"].integer != nil {
      try checkRange(row, "member", RowLimits.memberNumbers)
    }
    var record = row.record
    switch try place(of: row) {
    case .family(let id, let member):
      record["family"] = id
      if let member { record["member"] = .integer(member) }
      try checkFirst(row, Self.column(telling: row.record), key: [id] + Self.key(record))
      return try put(row, record, in: id)
    case .village(let village):
      let key = [.integer(village)] + Self.key(record) + [record["recipient"]]
      try checkFirst(row, Self.column(telling: row.record), key: key)
      if records.recipients[record[records.recipients.key]] != nil { try checkCorrected(row) }
      return records.recipients.put(record, without: row.absent)
    }
  }

  /// What tells a row from others of its place; members that cannot be read are all the same.
  private static func key(_ record: Record) -> [HeldValue] {
    let member: HeldValue = record["member"].text == nil ? record["member"] : .text("")
    return [record["programme"], record["year"], member, record["group"]]
  }

  /// The column that tells who is in the programme, by which a row that repeats is told.
  private static func column(telling record: Record) -> String {
    if !record["family"].isNothing { return "family" }
    if !record["recipient"].isNothing { return "recipient" }
    return record["group"].isNothing ? "programme" : "group"
  }

  /// Finds the place of a row: by its family, by the NIK of its recipient, by its village.
  private mutating func place(of row: BatchRow) throws(Refusal) -> Place {
    if !row.record["family"].isNothing { return .family(try family(row), member: nil) }
    let nik = row.record["recipient"].text.flatMap(PeopleByNIK.nik)
    let person = nik.map { find($0) }
    if case .one(let family, let member) = person {
      if let nik { note(nik: nik, ofMember: false) }
      return .family(family, member: member)
    }
    if let village = row.record["village"].integer { return .village(village) }
    throw Refusal(Self.fault(row, person))
  }

  /// Which cell to blame when neither person nor village is known: the village where one is written,
  /// otherwise what should tell the person.
  private static func fault(_ row: BatchRow, _ person: PeopleByNIK.Found?) -> CellFault {
    if let fault = row.unknownVillage { return fault }
    if !row.record["village"].isNothing { return row.fault("village", .unknownVillage) }
    if case .several = person { return row.fault("recipient", .severalPersons) }
    guard row.record["recipient"].isNothing else { return row.fault("recipient", .unknownPerson) }
    let column = ["recipient", "family", "village"].first { name in
      row.record.kind.index(of: name).map { !row.absent.contains($0) } ?? false
    }
    return row.fault(column ?? "village", .missing)
  }

  /// Who has a NIK.
  private mutating func find(_ nik: Int64) -> PeopleByNIK.Found {
    let people = people ?? PeopleByNIK(records)
    self.people = people
    return people.find(nik)
  }
}
