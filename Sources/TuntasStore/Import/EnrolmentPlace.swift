import TuntasModel

/// Where an enrolment belongs: to a family of the registry, or to the village of a recipient who is
/// on no list.
struct EnrolmentPlace {
  /// The key of the family, or the number of the village, which is far smaller.
  ///
  /// Both fit one number because a key has the village in its high bits: the smallest key is far
  /// above the largest code.
  let number: Int64

  /// Tells whether it is a family.
  var isFamily: Bool { number > Self.largestVillage }

  /// The number of the village, that of the family where there is one.
  var village: Int64 { isFamily ? number >> FamilyKey.runningBits : number }

  /// No code of a village is larger.
  private static let largestVillage: Int64 = 99_99_99_9999
}

// MARK: - Finding it

extension EnrolmentPlace {
  /// Finds the place of a row: by its family, by the NIK of its recipient, by its village.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - job: Knows the families and the NIKs of members.
  /// - Returns: The place, or the cell to blame.
  /// - Throws: An error of the database.
  static func find(
    _ cells: BatchCells,
    _ row: Int,
    for job: ImportJob
  ) throws -> Result<EnrolmentPlace, CellFault> {
    if let id = cells.text(EnrolmentColumns.family, row) {
      guard let key = try job.families.find(id) else {
        return .failure(cells.fault("family", row, .unknownFamily))
      }
      return .success(EnrolmentPlace(number: key))
    }
    let person = try job.people.find(cells, row)
    if case .one(let key) = person {
      if let nik = job.people.nik(cells, row) { try job.waiting.note(nik) }
      return .success(EnrolmentPlace(number: key >> FamilyKey.memberBits))
    }
    let village = cells.integer(EnrolmentColumns.village, row)
    guard village <= IntegerValues.unreadable else {
      return .success(EnrolmentPlace(number: village))
    }
    return .failure(fault(cells, row, person))
  }

  /// Which cell to blame when neither person nor village is known: the village where one is written,
  /// otherwise what should tell the person.
  private static func fault(
    _ cells: BatchCells,
    _ row: Int,
    _ person: PeopleByNIK.Found?
  ) -> CellFault {
    if let fault = cells.unknownVillages[row] { return fault }
    if cells.integer(EnrolmentColumns.village, row) == IntegerValues.unreadable {
      return cells.fault("village", row, .unknownVillage)
    }
    if case .several = person { return cells.fault("recipient", row, .severalPersons) }
    guard cells.text(EnrolmentColumns.recipient, row) == nil else {
      return cells.fault("recipient", row, .unknownPerson)
    }
    let names = ["recipient", "family", "village"]
    let column = names.first { name in
      cells.kind.index(of: name).map { !cells.absent.contains($0) } ?? false
    }
    return cells.fault(column ?? "village", row, .missing)
  }
}
