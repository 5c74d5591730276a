import TuntasModel

// What families received: P9 and P10.
extension DirtMaker {
  /// Gives a family aid that it cannot have got.
  func spoilAid(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain] {
    sheet.stayOnList()
    switch flaw {
    case .aidAfterDeath:
      return [payAfterDeath(&sheet)]
    case .sameAidTwice:
      clear(.sembako, from: &sheet)
      _ = add(.sembako, 20_250_310, .received, to: &sheet)
      let row = add(.sembako, 20_250_611, .received, member: 1, to: &sheet)
      return [Stain(.sameBenefitTwice, .programme, row: row)]
    default:
      clear(.rutilahu, from: &sheet)
      _ = add(.rutilahu, 20_231_002, .finished, to: &sheet)
      let row = add(.rutilahu, 20_250_901, .finished, to: &sheet)
      return [Stain(.sameBenefitTwice, .programme, row: row)]
    }
  }

  // The day before the data ends, so that all else the family received came earlier.
  private func payAfterDeath(_ sheet: inout FamilySheet) -> Stain {
    let order = sheet.family.order
    let death = VerificationOrder(
      list: order.listings.last?.first ?? "",
      status: .notEligible,
      reason: .died,
      date: .fixed(20_250_929)
    )
    _ = sheet.add(FamilyRows.verification(death, of: order.id), to: .verifications)
    let row = add(.cash, 20_250_930, .received, to: &sheet)
    return Stain(.aidAfterDeath, .enrolmentDate, row: row)
  }

  private func clear(_ programme: SampleProgramme, from sheet: inout FamilySheet) {
    let place = RecordKind.enrolments.index(of: "programme") ?? 0
    sheet.remove(.enrolments) { $0[place] == programme.rawValue }
  }

  private func add(
    _ programme: SampleProgramme,
    _ day: Int64,
    _ status: EnrolmentStatus,
    member: Int? = nil,
    to sheet: inout FamilySheet
  ) -> Int {
    let row = EnrolmentRow(
      programme: programme,
      family: sheet.family.order.id,
      member: member,
      year: Int(day / 10_000),
      status: status,
      date: .fixed(day)
    )
    return sheet.add(FamilyRows.enrolment(row), to: .enrolments)
  }
}
