package import TuntasModel

/// What can be asked of the figures in one row or line: where they come from and what they mean.
///
/// The box of `i` shows it: definition, n of N, unit, method, poverty line, certainty, date,
/// source. It carries the figures of the row themselves and not their words, so that the box speaks
/// the language that is chosen while it is open, and can say nothing else than the row.
package enum Explanation: Hashable, Sendable {
  /// The families of a region's list and how many of them are recorded.
  case list(RegionStanding, sources: [Source], day: CalendarDate)
  /// The same of the regions that share one row, and of the whole that they are part of.
  case otherRegions([RegionStanding], of: RegionStanding, sources: [Source], day: CalendarDate)
  /// A government's list beside the one before it.
  case earlierList(FamilyList, now: RegionStanding, sources: [Source])
  /// The targets of zero, and why no date can be projected; `nil` where the screen does not say so.
  case zeroTargets([Target], ListComparison?, sources: [Source], day: CalendarDate)
  /// A programme's target, plan and actual.
  case programme(ProgrammeStanding, sources: [Source])
  /// Another figure on a programme's page.
  case ofProgramme(ProgrammeFigure, ProgrammeStanding, sources: [Source])
  /// Villages whose deliberation is done, of all; `nil` when none is recorded, which is not zero.
  case deliberations(Ratio?, undated: Int, day: CalendarDate)
  /// How far one village has come with its deliberation.
  case deliberation(VillageDeliberation, Moment)
  /// Quarterly reports received of those expected.
  case reports(ReportsIn, quarter: Quarter)
  /// The same beside something else that a sentence counts.
  case reportsOf(ReportsIn, CountedBeside, quarter: Quarter)
  /// The reports of one agency, quarter by quarter; its government where it is known by name.
  case agency(AgencyReports, of: Region?, day: CalendarDate)
  /// A programme's target, plan and actual in every quarter of the year.
  case quarters(ProgrammeStanding, today: Quarter, sources: [Source])
  /// How many came how far with a training.
  case funnel(TrainingFunnel, SourceNames)
  /// Programmes put together: statuses, reports and money.
  case group(ProgrammeGroup, sources: [Source])
  /// How many programmes are how far from their own plan.
  case distances([ProgrammeStanding], quarter: Quarter)
  /// What share of its target each government has reached in one programme, in their fixed order.
  case shares([ProgrammeStanding], sources: [Source])
  /// What a part of a map is shaded by.
  case map(MapFigure, RegionStanding, MapPage)
  /// A figure on a government's way to zero.
  case pace(PaceFigure, PacePage)
  /// A family's row: how many people, which decile, which programmes; the list it is on, if any.
  case family(FamilyRow, moment: Moment, list: FamilyList?)
  /// One row or line of a family's card.
  case card(FamilyPage, CardFigure)
  /// A source and how much rests on it.
  case source(SourceStanding, Moment)
  /// How many sources there are, and how many of their figures are contradicted.
  case sources(count: Int, contradicted: Int, day: CalendarDate)
  /// A figure on the page of its source.
  case resting(RestingFigure, SourceNames)
  /// A count of findings in the data.
  case repairs(RepairFigure, QualityPage)
  /// One finding.
  case repair(QualityRow, QualityPage)
}

/// A row or line of a programme's page beside its target, plan and actual.
package enum ProgrammeFigure: Hashable, Sendable {
  /// How much of the actual the registry can name.
  case named
  /// How many of the reported nobody is named for.
  case withoutName
  /// Families on the newest list that it has reached by name.
  case onList(Int)
  /// Recipients on no list whom the agency named.
  case offList(Int)
  /// One of them.
  case recipient(RecipientRow)
  /// Its money: rupiah spent of the ceiling.
  case spent
  /// Which of the three strategies it belongs to.
  case strategy
  /// How many of the regions below have a report of it, of how many.
  case parts(known: Int, of: Int)
  /// What one unit costs as printed, and of which region where that is another than the page's.
  case unitCost(Indicator, in: Region?)
  /// Families of the list that it has not reached in the year.
  case notServed(Int, undated: Int)
  /// Of the families that had it in a year, how many are still on the newest list.
  case effect(ProgrammeEffect)
  /// What stands in its way, and the report that says so.
  case obstacle(Achievement)
}

/// A row or line of a family's card.
package enum CardFigure: Hashable, Sendable {
  /// The family, its people and its decile.
  case family
  /// What the village said.
  case answer
  /// A need and what answered it.
  case need(Need)
  /// A member by the number within the family.
  case member(Int)
  /// Which strategies reached the family.
  case strategies
  /// What reached the family, and since when.
  case history
}

/// A figure that rests on a source.
package enum RestingFigure: Hashable, Sendable {
  /// A published value.
  case indicator(Indicator)
  /// Values of several sources that contradict one another.
  case conflict(IndicatorConflict)
  /// A poverty line.
  case povertyLine(PovertyLine)
  /// Where a value was measured differently from then on.
  case gap(IndicatorBreak)
  /// A list of families.
  case list(FamilyList)
  /// A target.
  case target(Target)
  /// The newest report of a programme in a region, and the quarters of all of them.
  case report(Achievement, quarters: [Quarter])
}

/// What the figures on the page of a source name.
///
/// A region, programme or source that was not read along is told by its code or id.
package struct SourceNames: Hashable, Sendable {
  /// The programmes that figures speak of.
  var programmes: [Programme]
  /// The regions that figures are of.
  var regions: [Region]
  /// The source of the page and those that contradict it.
  var sources: [Source]
}
