import Testing
@testable import TuntasModel

@Suite("Who may do what")
struct RightsTests {
  /// What each role may not do, in words of its own, so that a slip in the table is seen.
  private static let forbidden: [Role: Set<Verb>] = [
    .steward: [],
    .analyst: [.searchRecords, .takePeopleOut, .change, .readLog],
    .agency: office.union([.unmask, .searchFamilies, .seeFamilyIssues]), .district: office,
    .village: office,
    .lead: people.union([.change, .readLog]),
    .auditor: people.union([.change, .followUp]),
  ]
  private static let office: Set<Verb> = [
    .searchRecords, .takePeopleOut, .change, .readLog,
  ]
  private static let people: Set<Verb> = [
    .seeFamilies, .unmask, .searchFamilies, .searchRecords, .seeFamilyIssues, .takePeopleOut,
  ]

  @Test("The table says of every role and verb what was agreed", arguments: Role.allCases)
  func table(role: Role) {
    for verb in Verb.allCases {
      let isForbidden = Self.forbidden[role]?.contains(verb) == true
      #expect((verb.right(of: role) == .no) == isForbidden, "\(role) \(verb)")
      #expect(Viewer(role: role).may(verb) != isForbidden, "\(role) \(verb)")
    }
  }

  @Test("Only an agency is bound to its own programmes")
  func ownProgrammes() {
    let bound = Role.allCases.flatMap { role in
      Verb.allCases.filter { $0.right(of: role) == .own }.map { "\(role) \($0)" }
    }
    #expect(bound == ["agency seeFamilies"])
  }

  @Test("A meeting sees no person, whoever leads it", arguments: Role.allCases)
  func meeting(role: Role) {
    let viewer = Viewer(role: role, isInMeeting: true)
    for verb in Verb.allCases {
      let right = verb.isAboutPeople ? .no : verb.right(of: role)
      #expect(viewer.right(to: verb) == right, "\(role) \(verb)")
    }
  }

  @Test("What tells of people is for nobody who may not see a family", arguments: Role.allCases)
  func people(role: Role) {
    guard Verb.seeFamilies.right(of: role) == .no else { return }
    for verb in Verb.allCases where verb.isAboutPeople {
      #expect(verb.right(of: role) == .no, "\(verb)")
    }
  }

  @Test("A kind is taken out by who may, or refused by what is missing", arguments: Role.allCases)
  func export(role: Role) {
    let viewer = Viewer(role: role)
    for kind in RecordKind.allCases {
      let refusal: RegistryError? =
        switch kind.disclosure {
        case .published, .own: nil
        case .people where role == .steward: nil
        case .people: viewer.may(.seeFamilies) ? .peopleMasked : .peopleHidden
        }
      do throws(RegistryError) {
        try viewer.checkExport(of: kind)
        #expect(refusal == nil, "\(kind)")
      } catch {
        #expect(error == refusal, "\(kind)")
      }
    }
  }
}
