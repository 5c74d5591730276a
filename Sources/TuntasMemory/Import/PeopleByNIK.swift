import TuntasModel

/// Finds members by their NIK, for programmes that send recipients without families.
struct PeopleByNIK {
  /// Who has a NIK.
  enum Found {
    /// One member: the register id of the family, and the number within it.
    case one(family: HeldValue, member: Int64)
    /// Nobody.
    case nobody
    /// More than one.
    case several
  }

  private var found: [Int64: Found] = [:]

  /// Looks through all members.
  init(_ records: Records) {
    for (id, family) in records.families {
      for member in family[.members] {
        guard let nik = member["nik"].integer, let number = member["number"].integer else {
          continue
        }
        found[nik] = found[nik] == nil ? .one(family: id, member: number) : .several
      }
    }
  }

  /// Who has a NIK.
  func find(_ nik: Int64) -> Found { found[nik] ?? .nobody }

  /// The NIK that a text is; `nil` when it is something else.
  static func nik(_ text: String) -> Int64? {
    let isNIK = text.utf8.count == 16 && text.utf8.allSatisfy { (48...57).contains($0) }
    return isNIK ? Int64(text) : nil
  }
}

extension RowTaking {
  /// Gives enrolments of recipients who were sent by a NIK before anybody knew them to the families of
  /// the members that rows named since.
  ///
  /// - Returns: How many.
  mutating func tieRecipients() -> Int {
    guard !isFirstLoad else { return 0 }
    let people = PeopleByNIK(records)
    var count = 0
    for nik in namedNIKs.sorted() {
      guard case .one(let family, let member) = people.find(nik) else { continue }
      let tied = records.recipients.remove {
        $0["recipient"].text.flatMap(PeopleByNIK.nik) == nik
      }
      count += tied.count
      for var record in tied {
        record["family"] = family
        record["member"] = .integer(member)
        // An enrolment that the family has already is the same one, sent twice.
        guard records.families[family]?.holds(record) == false else { continue }
        _ = records.families[family]?.put(record)
      }
    }
    return count
  }
}
