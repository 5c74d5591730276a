import TuntasModel

/// Families and what belongs to them.
extension RowTaking {
  mutating func takeFamily(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    try checkCorrected(row)
    let id = row.record["id"]
    guard let village = row.record.region("village").value else {
      throw Refusal(row, "village", .unknownVillage)
    }
    try checkFirst(row, "id", key: [id])
    let known = records.families[id]
    guard let key = known?.key.village == village ? known?.key : newKey(in: village) else {
      throw Refusal(row, "village", .villageFull(families: RowLimits.families))
    }
    guard let known else {
      var family = FamilyRecords(key: key, record: row.record)
      if let name = row.writtenName { family.writtenName = name }
      records.families[id] = family
      return .new
    }
    var hasChanged = records.families[id]?.record.take(
      row.record,
      without: row.absent,
      key: ["id"]
    )
    if known.key != key { records.families[id]?.writtenName = nil }
    records.families[id]?.key = key
    if let name = row.writtenName, name != records.families[id]?.writtenName {
      records.families[id]?.writtenName = name
      hasChanged = true
    }
    return hasChanged == true ? .changed : .same
  }

  private mutating func newKey(in village: RegionCode) -> FamilyKey? {
    nextRunning(in: village).map { FamilyKey(village: village, running: $0) }
  }

  /// The register id of the family that a row names.
  func family(_ row: BatchRow) throws(Refusal) -> HeldValue {
    let id = row.record["family"]
    guard records.families[id] != nil else { throw Refusal(row, "family", .unknownFamily) }
    return id
  }

  /// Takes a row in that belongs to a family.
  mutating func put(
    _ row: BatchRow,
    _ record: Record,
    in family: HeldValue
  ) throws(Refusal)
    -> RowOutcome
  {
    if records.families[family]?.holds(record) == true { try checkCorrected(row) }
    return records.families[family]?.put(record, without: row.absent) ?? .same
  }

  mutating func takeMember(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    let family = try family(row)
    try checkRange(row, "number", RowLimits.memberNumbers)
    try checkFirst(row, "number", key: [family, row.record["number"]])
    if let nik = row.record["nik"].integer { note(nik: nik, ofMember: true) }
    return try put(row, row.record, in: family)
  }

  mutating func takeListing(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    let family = try family(row)
    guard let first = list(row.record["from_list"]) else {
      throw Refusal(row, "from_list", .unknownList)
    }
    if !row.record["to_list"].isNothing {
      guard let last = list(row.record["to_list"]) else {
        throw Refusal(row, "to_list", .unknownList)
      }
      guard last["date"] >= first["date"] else {
        throw Refusal(row, "to_list", .endsBeforeBeginning)
      }
    }
    let key = [family, row.record["from_list"], row.record["register"]]
    try checkFirst(row, "family", key: key)
    return try put(row, row.record, in: family)
  }

  mutating func takeVerification(_ row: BatchRow) throws(Refusal) -> RowOutcome {
    let family = try family(row)
    guard row.record["list"].isNothing || list(row.record["list"]) != nil else {
      throw Refusal(row, "list", .unknownList)
    }
    try checkFirst(row, "family", key: [family, row.record["list"]])
    return try put(row, row.record, in: family)
  }

  private func list(_ id: HeldValue) -> Record? { records[.lists][[id]] }
}
