import TuntasModel

// NIK and family cards: K1, K2, P1 and P5.
extension DirtMaker {
  /// Spoils the NIK of a member.
  mutating func spoilNIK(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    let row = flaw == .nikOfAnotherFamily || flaw == .nikOfAnotherMember ? 0 : anyMember(of: sheet)
    let member = sheet.family.members[row]
    guard let nik = member.nik else { return nil }
    switch flaw {
    case .noNIK:
      sheet[.members, row, "nik"] = nil
      return [Stain(.nikMissing, .nik, row: row)]
    case .shortNIK:
      sheet[.members, row, "nik"] = shortened(nik.description)
      return [Stain(.nikMissing, .nik, row: row)]
    case .nikWithoutDay:
      guard let other = NIK(number: nik.number + Self.twelveMonths) else { return nil }
      sheet[.members, row, "nik"] = other.description
      sheet[.members, row, "birth_date"] = nil
      return [Stain(.nikBirthDate, .nik, row: row)]
    case .nikOfAnotherMember:
      guard sheet.family.members.count > 1 else { return nil }
      sheet.stayOnList()
      return [
        Stain(.nikShared, .nik), give(nik, of: member.sex, toMember: 1, in: &sheet),
      ]
    default:
      guard ahead.inArea > 0 else { return nil }
      sheet.stayOnList()
      unfinished = .nik(nik, member.sex)
      return [Stain(.nikShared, .nik)]
    }
  }

  // December and all months before become months that no year has.
  private static let twelveMonths: Int64 = 12_000_000

  /// Spoils the number of the family card.
  mutating func spoilFamilyCard(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    let isShared = flaw == .sharedFamilyCard
    if isShared, ahead.inArea == 0 { return nil }
    familyCards += 1
    let card = Self.familyCard(familyCards, of: sheet.family.order.village)
    if isShared {
      sheet.stayOnList()
      unfinished = .familyCard(card)
    }
    sheet[.families, 0, "kk"] = isShared ? card : shortened(card)
    return [Stain(.familyCardNumber, .familyCard)]
  }

  /// A number with the serial `0000`, which no family card has.
  private static func familyCard(_ number: Int, of village: Village) -> String {
    let count = String(100_000_000 + number % 100_000_000).dropFirst()
    return "\(village.code.number / 1_000_000)\(count)0000"
  }
}
