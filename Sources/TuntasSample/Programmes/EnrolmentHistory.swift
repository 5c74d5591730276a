import TuntasModel

/// What families received in the years before.
enum EnrolmentHistory {
  /// The rows of the years before, oldest programme first.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - now: Its rows of the year of the plan.
  ///   - random: Chance of this family.
  /// - Returns: The rows.
  static func rows(
    of family: SampleFamily,
    now: [EnrolmentRow],
    _ random: inout SampleRandom
  ) -> [EnrolmentRow] {
    var rows: [EnrolmentRow] = []
    for programme in [SampleProgramme.pkh, .sembako] {
      let isOn = now.contains { $0.programme == programme && $0.status.isActive }
      guard random.chance(isOn ? 300 : 90) else { continue }
      let first = random.number(2022...2024)
      let last = isOn ? 2024 : random.number(first...2024)
      for year in first...last {
        let isEnd = !isOn && year == last && first < last
        rows.append(row(programme, family, year, isEnd ? .ended : .received))
      }
    }
    if family.order.hasCash { rows.append(cash(family.order.id, &random)) }
    return rows
  }

  /// The cash of December 2023: Rp1.5 million to each family of the verified list.
  static func cash(_ family: String, _ random: inout SampleRandom) -> EnrolmentRow {
    EnrolmentRow(
      programme: .cash,
      family: family,
      year: 2023,
      status: .received,
      date: CalendarDate.fixed(20_231_218).adding(days: random.below(5)),
      value: 1_500_000
    )
  }

  private static func row(
    _ programme: SampleProgramme,
    _ family: SampleFamily,
    _ year: Int,
    _ status: EnrolmentStatus
  ) -> EnrolmentRow {
    EnrolmentRow(programme: programme, family: family.order.id, year: year, status: status)
  }
}
