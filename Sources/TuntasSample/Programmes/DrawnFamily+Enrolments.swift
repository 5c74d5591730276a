import TuntasModel

extension DrawnFamily {
  /// The programmes on the card: two since 2022, the cash of 2023, and what is under way.
  static func enrolments(of family: String) -> [EnrolmentRow] {
    func row(
      _ programme: SampleProgramme,
      _ year: Int,
      _ status: EnrolmentStatus,
      _ day: Int64?,
      member: Int? = nil
    ) -> EnrolmentRow {
      EnrolmentRow(
        programme: programme,
        family: family,
        member: member,
        year: year,
        status: status,
        date: day.map(CalendarDate.fixed)
      )
    }
    var rows = [
      row(.pkh, 2025, .received, 20_250_722),
      row(.sembako, 2025, .received, 20_250_811),
      row(.training, 2025, .invited, 20_250_903, member: 2),
      row(.spaldS, 2025, .proposed, 20_250_519),
    ]
    rows += (1...4).map { row(.pbiNational, 2025, .received, nil, member: $0) }
    for programme in [SampleProgramme.pkh, .sembako] {
      rows += (2022...2024).map { row(programme, $0, .received, nil) }
    }
    var cash = row(.cash, 2023, .received, 20_231_220)
    cash.value = 1_500_000
    return rows + [cash]
  }
}
