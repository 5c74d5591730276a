/// The programmes of one government, or of the four, each with how it stands.
public struct ProgrammeTable: Hashable, Sendable {
  /// The government; `nil` for the four.
  public var region: Region?
  /// The year and day that the figures hold for.
  public var moment: Moment
  /// One standing a programme and government.
  public var standings: [ProgrammeStanding]
  /// The sources of the figures.
  public var sources: [Source]

  /// Works out the standings from figures.
  public init(
    region: Region?,
    moment: Moment,
    figures: [ProgrammeFigures],
    sources: [Source] = []
  ) {
    self.region = region
    self.moment = moment
    self.sources = sources
    standings = figures.map {
      ProgrammeStanding($0, at: moment.quarter, today: moment.today)
    }
  }

  /// The reports in, of the reports expected.
  public var reports: ReportsIn { ReportsIn(standings) }

  /// Tells whether a figure rests on sample data.
  public var isSynthetic: Bool { sources.contains(where: \.isSynthetic) }
}
