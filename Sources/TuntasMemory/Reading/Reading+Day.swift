import TuntasModel

/// What follows a day asked for.
///
/// A row with a day counts from that day on; one without counts with its year, from the year's first
/// day.
extension Reading {
  /// Tells whether an enrolment counts on the day asked for.
  func counts(_ enrolment: HouseholdEnrolment) -> Bool {
    counts(enrolment.enrolment.date, year: enrolment.enrolment.year)
  }

  /// Tells whether a deliberation counts on the day asked for.
  func counts(_ deliberation: Deliberation) -> Bool {
    counts(deliberation.date, year: deliberation.year)
  }

  /// Tells whether an answer of a village counts on the day asked for.
  func counts(_ answer: HouseholdAnswer) -> Bool { isByThen(answer.answer.date) }

  /// Tells whether an agency's report came by the day asked for, or nobody wrote down when.
  func counts(_ report: Achievement) -> Bool { isByThen(report.reported) }

  /// Tells whether a list of families had been made on the day asked for.
  func counts(_ list: FamilyList) -> Bool { isByThen(.known(list.date)) }

  /// What had been published on the day asked for.
  var known: KnownOnDay {
    let dates = holdings.sources.compactMap { source in source.date.map { (source.id, $0) } }
    return KnownOnDay(lastDay, published: Dictionary(dates) { first, _ in first })
  }

  private func counts(_ date: Recorded<CalendarDate>, year: Int) -> Bool {
    guard let lastDay else { return true }
    return date.value.map { $0 <= lastDay } ?? (year <= lastDay.year)
  }

  private func isByThen(_ date: Recorded<CalendarDate>) -> Bool {
    guard let lastDay, let day = date.value else { return true }
    return day <= lastDay
  }
}

// MARK: - Families on the day

extension Reading {
  /// Tells whether a family is on the list that counts where it lives.
  func isListed(_ household: Household) -> Bool { holdings.onList.contains(household.key) }

  /// The active enrolments of a family in the year that count on the day.
  func active(_ household: Household) -> [HouseholdEnrolment] {
    household.enrolments.filter { enrolment in
      enrolment.isActive && enrolment.enrolment.year == moment.year && counts(enrolment)
    }
  }

  /// The newest answer of the village on the day; `nil` when there is none.
  func newestAnswer(_ household: Household) -> HouseholdAnswer? {
    household.answers.last(where: counts)
  }

  /// Tells whether the village has answered for a family.
  func isVerified(_ household: Household) -> Bool {
    household.answers.contains { $0.isGiven && counts($0) }
  }

  /// Tells whether what counts rests on rows without a day alone, where an earlier day was asked for,
  /// so that nobody knows whether it counted by then.
  func isUndated(_ dates: some Sequence<Recorded<CalendarDate>>) -> Bool {
    moment.isEarlier && dates.allSatisfy { $0.value == nil }
  }
}
