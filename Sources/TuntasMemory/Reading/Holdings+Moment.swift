import TuntasModel

/// Which year and day figures hold for.
extension Holdings {
  /// Tells whether anything is there that a screen could show.
  var isAnythingThere: Bool {
    let kinds: [RecordKind] = [.lists, .targets, .achievements, .indicators]
    return !records.families.isEmpty || !records.recipients.records.isEmpty
      || kinds.contains { !records[$0].records.isEmpty }
  }

  /// The day that counts as today when nobody asks for another; `nil` when the data tells none.
  var today: CalendarDate? { try? moment(MomentQuery()).day }

  /// The year and the day that figures hold for, as far as lists and the end of the newest quarter
  /// reported tell it.
  ///
  /// - Throws: ``RegistryError/withoutLists`` when no row tells a year or a day.
  func moment(_ query: MomentQuery) throws(RegistryError) -> Moment {
    let targetYears = targets.filter { $0.programme != nil }.map(\.year)
    let earlierYear = query.asOf.flatMap { day in targetYears.filter { $0 <= day.year }.max() }
    let reported = records[.achievements].records.filter { !$0["actual"].isNothing }
      .map { Achievement($0).quarter }.max()
    let listDay = lists.map(\.date).max()
    let dataDay = query.asOf ?? reported?.lastDay ?? listDay
    let reportYear = reports.map(\.quarter.year).max()
    guard
      let year = query.year ?? earlierYear ?? targetYears.max() ?? dataDay?.year ?? reportYear
    else { throw .withoutLists }
    let day = dataDay ?? Quarter(year: year, number: 4).lastDay
    let newestDay = [reported?.lastDay, listDay].compactMap(\.self).max()
    let isEarlier = newestDay.map { day < $0 } == true && query.asOf != nil
    return Moment(year: year, day: day, isEarlier: isEarlier)
  }

  /// Tells whether something that is counted came after a day: an enrolment of a year, an answer of a
  /// village, a report on the year.
  func hasLater(than day: CalendarDate, in year: Int) -> Bool {
    let hasLaterReports = reports.contains { report in
      report.quarter.year == year && report.reported.value.map { $0 > day } == true
    }
    let families = households.filter { isOfGovernment($0.key.village) }
    return hasLaterReports
      || families.contains { hasLaterAnswers($0, day) || hasLaterEnrolments($0, day, year) }
      || recipients.contains { recipient in
        isOfGovernment(recipient.village) && isLater([recipient.enrolment], day, year)
      }
  }

  private func isOfGovernment(_ village: RegionCode) -> Bool {
    region(village.ancestor(at: .regency)) != nil
  }

  private func hasLaterAnswers(_ household: Household, _ day: CalendarDate) -> Bool {
    guard onList.contains(household.key) else { return false }
    let days = household.answers.filter(\.isGiven).compactMap(\.answer.date.value)
    return days.min().map { $0 > day } ?? false
  }

  private func hasLaterEnrolments(
    _ household: Household,
    _ day: CalendarDate,
    _ year: Int
  ) -> Bool {
    let byProgramme = Dictionary(grouping: household.enrolments, by: \.enrolment.programme)
    return byProgramme.values.contains { isLater($0, day, year) }
  }

  /// Tells whether the first day of active enrolments of a year lies behind a day.
  private func isLater(
    _ enrolments: [HouseholdEnrolment],
    _ day: CalendarDate,
    _ year: Int
  ) -> Bool {
    let active = enrolments.filter { $0.isActive && $0.enrolment.year == year }
    guard !active.isEmpty else { return false }
    let first = active.compactMap(\.enrolment.date.value).min()
    return year > day.year || first.map { $0 > day } ?? false
  }
}
