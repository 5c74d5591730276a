import TuntasModel

/// Makes the enrolments of families, so that just the families that the plan wants are recorded.
struct EnrolmentMaker: Sendable {
  /// The year whose programmes count.
  static let year = 2025

  /// Which programmes a government has beside those that the plan hands out.
  let menu: ProgrammeMenu

  /// Makes the rows of a family: what the plan gives, what chance gives, what came before.
  func rows(of family: SampleFamily, _ random: inout SampleRandom) -> [EnrolmentRow] {
    if family.order.isDrawn { return DrawnFamily.enrolments(of: family.order.id) }
    var rows = family.order.grants.map { row(of: $0, in: family, &random) }
    if family.order.isRecorded {
      rows += NaturalEnrolments.active(for: family, menu: menu, beside: rows, &random)
    }
    if family.order.isRecorded, !rows.contains(where: \.status.isActive) {
      rows.append(Self.familyRow(.sembako, family, .received, &random))
    }
    if family.order.isCurrent {
      rows += NaturalEnrolments.proposals(for: family, menu: menu, beside: rows, &random)
    }
    return rows + EnrolmentHistory.rows(of: family, now: rows, &random)
  }

  /// A row for the family as a whole.
  static func familyRow(
    _ programme: SampleProgramme,
    _ family: SampleFamily,
    _ status: EnrolmentStatus,
    _ random: inout SampleRandom
  ) -> EnrolmentRow {
    EnrolmentRow(
      programme: programme,
      family: family.order.id,
      year: year,
      status: status,
      date: day(of: year, &random)
    )
  }

  /// A day of the part of a year that reports speak of.
  static func day(of year: Int, _ random: inout SampleRandom) -> CalendarDate {
    let start = CalendarDate.fixed(Int64(year * 10_000 + 115))
    return start.adding(days: random.below(year == Self.year ? 250 : 320))
  }

  private func row(
    of grant: Grant,
    in family: SampleFamily,
    _ random: inout SampleRandom
  ) -> EnrolmentRow {
    var row = Self.familyRow(grant.programme, family, grant.status, &random)
    row.group = grant.group
    row.member = Fitness.member(for: grant.programme, in: family)
    if grant.programme == .rutilahu { HousingUnits.complete(&row, &random) }
    return row
  }
}
