import TuntasModel

// Persons who may be the same: P7.
extension DirtMaker {
  /// Makes a double of the head, in the family or in the next one of the village.
  mutating func double(
    _ flaw: Flaw,
    _ sheet: inout FamilySheet,
    _ niks: inout some NIKBook
  ) -> [Stain]? {
    if flaw == .doubleNextDoor, ahead.inVillage == 0 { return nil }
    let head = sheet.family.members[0]
    let village = sheet.family.order.village
    let found = niks.take(in: village, sex: head.sex, birthDate: head.birthDate, &random)
    guard let found, found.1 == head.birthDate else { return nil }
    sheet.stayOnList()
    let double = Double(
      name: variant(of: head),
      sex: head.sex,
      birthDate: head.birthDate,
      nik: found.0
    )
    guard flaw == .doubleInFamily else {
      unfinished = .double(double)
      return [Stain(.possibleDouble, .name)]
    }
    return [Stain(.possibleDouble, .name), add(double, to: &sheet)]
  }

  /// Adds a person to a family.
  func add(_ double: Double, to sheet: inout FamilySheet) -> Stain {
    let member = SampleMember(
      nik: double.nik,
      name: double.name,
      sex: double.sex,
      birthDate: double.birthDate,
      age: double.birthDate.years(to: PersonMaker.today),
      relation: .other,
      marital: .single,
      cardRegion: sheet.family.order.village.code.ancestor(at: .regency).description,
      civilMatch: .matches
    )
    let family = sheet.family.order.id
    let number = sheet.rows(.members).count + 1
    let row = sheet.add(FamilyRows.member(member, number: number, of: family), to: .members)
    return Stain(.possibleDouble, .name, row: row)
  }

  /// Another spelling of a name: old letters, a doubled one, a title; the name itself where those
  /// make another name of it.
  private mutating func variant(of member: SampleMember) -> String {
    let name = member.name
    let spelling =
      switch random.below(3) {
      case 0: name.replacing("U", with: "OE")
      case 1: name + String(name.suffix(1))
      default: "\(member.sex == .male ? "H." : "HJ.") \(name)"
      }
    return likenesses.areAlike(name, spelling, member.birthDate) ? spelling : name
  }
}
