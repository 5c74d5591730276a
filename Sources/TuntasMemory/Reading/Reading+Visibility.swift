import TuntasModel

/// Which figures the viewer may count when asking how much rests on a source: those of the scope and
/// of the regions above it.
extension Reading {
  /// Tells whether the viewer may see what was published of a region.
  func seesPublished(_ region: RegionCode) -> Bool { viewer.maySee(region) }

  /// Tells whether the viewer may see of a region what only its own government may.
  func seesOwn(_ region: RegionCode) -> Bool {
    let isOwn = viewer.home.map { $0.contains(region) || region.contains($0) } ?? true
    return seesPublished(region) && isOwn
  }

  /// The targets that the viewer may see: of other governments only published ones.
  var seenTargets: [Target] {
    holdings.targets.filter { target in
      seesOwn(target.region) || seesPublished(target.region) && target.certainty == .published
    }
  }

  /// Tells whether a report rests on its source on the day asked for: it came by then; of one that does
  /// not tell when it came, the quarter had begun.
  func rests(_ report: Achievement) -> Bool {
    guard counts(report), let lastDay else { return counts(report) }
    return report.quarter <= lastDay.quarter
  }

  /// The source of each programme and year whose recipients a source names in some regions, as often as
  /// it names one.
  func namedSources(in regions: [RegionCode]) -> [String] {
    let units = Dictionary(holdings.programmes.map { ($0.code, $0.unit) }) { first, _ in first }
    func isNamed(_ enrolment: HouseholdEnrolment) -> Bool {
      guard enrolment.isActive, lastDay.map({ enrolment.enrolment.year <= $0.year }) ?? true else {
        return false
      }
      return switch units[enrolment.enrolment.programme] {
      case .metre, .vacancy, nil: false
      case .group: !enrolment.group.isNothing
      case .family, .housingUnit, .connection, .unit, .person, .business: true
      }
    }
    let ofFamilies = holdings.households.filter { household in
      regions.contains { $0.contains(household.key.village) }
    }.flatMap(\.enrolments)
    let sent = holdings.recipients.filter { recipient in
      regions.contains { $0.contains(recipient.village) }
    }.map(\.enrolment)
    return Set((ofFamilies + sent).filter(isNamed).map(NamedSource.init)).map(\.source)
  }

  private struct NamedSource: Hashable {
    var year: Int
    var programme: ProgrammeCode
    var source: String

    init(_ enrolment: HouseholdEnrolment) {
      year = enrolment.enrolment.year
      programme = enrolment.enrolment.programme
      source = enrolment.source
    }
  }
}
