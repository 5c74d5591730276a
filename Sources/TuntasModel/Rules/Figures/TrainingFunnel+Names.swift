extension TrainingFunnel {
  /// The funnel of the furthest stage that each person has come to.
  ///
  /// Who was placed has finished before.
  ///
  /// - Parameters:
  ///   - programme: The training.
  ///   - region: The region.
  ///   - year: The year of the enrolments.
  ///   - people: How many people stand at each stage and have come no further.
  /// - Returns: The funnel, from invited to placed.
  public static func byName(
    _ programme: ProgrammeCode,
    in region: RegionCode,
    year: Int,
    furthest people: [FunnelStage: Int]
  ) -> TrainingFunnel {
    let placed = people[.placed]
    return byName(
      programme,
      in: region,
      year: year,
      statuses: [
        .invited: people[.invited] ?? 0,
        .attended: people[.attended] ?? 0,
        .finished: (people[.finished] ?? 0) + (placed ?? 0),
      ],
      placed: placed
    )
  }

  /// Counts a funnel from what the registry holds by name.
  ///
  /// An agency that does not record a step leaves nobody standing at it, so a stage counts only
  /// when somebody stands just there; otherwise it stays unknown.
  ///
  /// - Parameters:
  ///   - programme: The training.
  ///   - region: The region.
  ///   - year: The year of the enrolments.
  ///   - statuses: How many people stand at each status; below zero counts as 0.
  ///   - placed: How many of those who finished found work or were given capital; `nil` when that
  ///     is not recorded.
  /// - Returns: The funnel, from invited to placed.
  public static func byName(
    _ programme: ProgrammeCode,
    in region: RegionCode,
    year: Int,
    statuses: [EnrolmentStatus: Int],
    placed: Int?
  ) -> TrainingFunnel {
    let standing = standing(statuses)
    let counts = [FunnelStage.invited, .attended, .finished].map { stage in
      let reached = standing.filter { $0.key >= stage }.values.reduce(0.0, +)
      return FunnelCount(
        stage: stage,
        count: standing[stage] == nil ? nil : reached,
        figure: nil
      )
    }
    let last = FunnelCount(stage: .placed, count: placed.map { Double($0) }, figure: nil)
    return TrainingFunnel(
      region: region,
      programme: programme,
      period: Period(String(year)),
      unit: "people",
      basis: .names,
      stages: counts + [last]
    )
  }

  /// The furthest stage that one person reached with a training and what came of it.
  ///
  /// - Parameters:
  ///   - enrolments: Every enrolment of the person.
  ///   - training: The training.
  ///   - outcomes: The programmes that place people or give capital; they count only for those who
  ///     finished, in the year or later.
  ///   - year: The year of the training.
  /// - Returns: The stage; `nil` when the person was not invited, or the status is unknown.
  public static func furthestStage(
    of enrolments: [Enrolment],
    in training: ProgrammeCode,
    outcomes: Set<ProgrammeCode>,
    year: Int
  ) -> FunnelStage? {
    let trained = enrolments.filter { $0.programme == training && $0.year == year }
    let stage = trained.compactMap(\.status.value)
      .compactMap(FunnelStage.init(reachedBy:))
      .max()
    guard stage == .finished else { return stage }
    let isPlaced = enrolments.contains {
      outcomes.contains($0.programme) && $0.year >= year && $0.isActive
    }
    return isPlaced ? .placed : .finished
  }

  private static func standing(_ statuses: [EnrolmentStatus: Int]) -> [FunnelStage: Double] {
    var standing: [FunnelStage: Double] = [:]
    for (status, count) in statuses where count > 0 {
      guard let stage = FunnelStage(reachedBy: status) else { continue }
      standing[stage, default: 0] += Double(count)
    }
    return standing
  }
}
