import TuntasModel

/// How far people come with a training by name.
extension Reading {
  /// The funnel of a training in the year; `nil` for other programmes and where nobody was offered it.
  func funnel(_ programme: Programme, in region: RegionCode) -> TrainingFunnel? {
    guard TrainingFunnel.isTraining(programme), region.level >= .regency,
      !viewer.seesOnlyPublished(region)
    else { return nil }
    let stages =
      holdings.households(in: region).flatMap { self.stages(of: $0, in: programme.code) }
      + recipientStages(in: programme.code, region)
    guard !stages.isEmpty else { return nil }
    let people = Dictionary(stages.map { ($0, 1) }, uniquingKeysWith: +)
    return .byName(programme.code, in: region, year: moment.year, furthest: people)
  }

  /// The furthest stage of each member of a family that was offered the training.
  private func stages(of household: Household, in training: ProgrammeCode) -> [FunnelStage] {
    let known = household.enrolments.filter { enrolment in
      enrolment.enrolment.status.value != nil && enrolment.member.text == nil && counts(enrolment)
    }
    return Dictionary(grouping: known, by: \.member).values.compactMap { person in
      TrainingFunnel.furthestStage(
        of: person.map(\.enrolment),
        in: training,
        outcomes: TrainingFunnel.outcomes.subtracting([training]),
        year: moment.year
      )
    }
  }

  /// The furthest stage of each recipient on no list, as far as one row can be told from another.
  private func recipientStages(
    in training: ProgrammeCode,
    _ region: RegionCode
  ) -> [FunnelStage] {
    let rows = holdings.recipients.filter { recipient in
      let enrolment = recipient.enrolment.enrolment
      return region.contains(recipient.village) && enrolment.programme == training
        && enrolment.year == moment.year && counts(recipient.enrolment)
    }
    let people = Dictionary(grouping: rows) { row in
      [.integer(row.village.number), row.name, row.enrolment.member]
    }
    return people.values.compactMap { rows in
      rows.compactMap(\.enrolment.enrolment.status.value)
        .compactMap(FunnelStage.init(reachedBy:)).max()
    }
  }
}
