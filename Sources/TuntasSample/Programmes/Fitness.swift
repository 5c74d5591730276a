import TuntasModel

/// Which member of a family a programme for persons is meant for.
enum Fitness {
  /// The number of the member who fits best; `nil` for programmes of whole families.
  static func member(for programme: SampleProgramme, in family: SampleFamily) -> Int? {
    switch programme {
    case .training, .careerCenter, .medicalCost, .civilPapers, .workersInsurance, .capital:
      let place = family.members.firstIndex { suits($0, programme) }
      return (place ?? 0) + 1
    default: return nil
    }
  }

  private static func suits(_ member: SampleMember, _ programme: SampleProgramme) -> Bool {
    let isFree = member.isInSchool != true && (17...45).contains(member.age)
    switch programme {
    case .training: return isFree && member.work == .notWorking
    case .careerCenter: return isFree && member.age <= 30
    case .medicalCost: return member.age >= 55 || member.age < 5
    case .civilPapers: return member.nik == nil || member.civilMatch == .differs
    case .workersInsurance:
      return member.work?.isInformal == true && member.age < oldestInsured
    default: return member.work?.isBusiness == true
    }
  }

  /// The age from which the sample insures nobody at work any more.
  private static let oldestInsured = 65
}
