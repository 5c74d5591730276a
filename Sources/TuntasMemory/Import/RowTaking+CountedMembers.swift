import TuntasModel

/// Members whose numbers were counted in the order of their file, which say who somebody is only
/// where nobody is known.
extension RowTaking {
  /// Takes the rows that waited for the others of their families, when the file has been read.
  ///
  /// - Parameter note: Takes each row, and what became of it.
  mutating func takeCountedMembers(
    note: (BatchRow, Result<RowOutcome, Refusal>) -> Void
  ) {
    let rows = countedMembers
    countedMembers = []
    var byFamily: [HeldValue: [BatchRow]] = [:]
    for row in rows {
      do throws(Refusal) {
        byFamily[try family(row), default: []].append(row)
      } catch {
        note(row, .failure(error))
      }
    }
    for (family, rows) in byFamily {
      for (row, number) in zip(rows, numbers(of: rows, in: family)) {
        note(row, Result { () throws(Refusal) in try take(row, as: number) })
      }
    }
  }

  private mutating func take(_ row: BatchRow, as number: Int64?) throws(Refusal) -> RowOutcome {
    guard let number else {
      let hasNIK = row.record["nik"].integer != nil
      throw Refusal(row, hasNIK ? "nik" : "name", .otherPerson)
    }
    var row = row
    row.record["number"] = .integer(number)
    return try takeMember(row)
  }

  private func numbers(of rows: [BatchRow], in family: HeldValue) -> [Int64?] {
    let members = records.families[family]?[.members] ?? []
    let held = members.compactMap { member in
      member["number"].integer.map { ($0, MemberIdentity(member)) }
    }
    return MemberNumbering.numbers(
      of: rows.map { row in
        MemberNumbering.Row(
          counted: row.record["number"].integer ?? 0,
          person: MemberIdentity(row.record)
        )
      },
      held: Dictionary(held) { first, _ in first }
    )
  }
}

extension MemberIdentity {
  fileprivate init(_ member: Record) {
    self.init(
      nik: member["nik"].integer,
      name: member["name"].text.flatMap(Self.folded),
      birthDate: member["birth_date"].integer
    )
  }

  /// Letters and digits alone, in capitals; `nil` when there are none.
  private static func folded(_ name: String) -> UInt64? {
    let letters = name.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 97...122: byte - 32
      case 48...57, 65...90, 128...: byte
      default: nil
      }
    }
    return letters.isEmpty ? nil : UInt64(bitPattern: Int64(letters.hashValue))
  }
}
