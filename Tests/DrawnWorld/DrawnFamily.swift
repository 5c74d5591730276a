package import TuntasModel

/// The family of the drawn world: five people, needs met, unmet and unknown.
package enum DrawnFamily {
  package static func card(_ key: FamilyKey) -> FamilyCard {
    FamilyCard(
      key: key,
      family: Family(
        village: key.village,
        decile: .known(1),
        decileScope: .known(.regency),
        house: House(
          wall: .known(.bamboo),
          floor: .known(.earth),
          water: .unreadable("sumur?"),
          toilet: .known(.other)
        )
      ),
      regions: Drawn.path(to: key.village),
      members: members,
      lists: Drawn.governments.prefix(1).compactMap(\.list),
      enrolments: enrolments,
      programmes: ["pkh", "sembako", "pbi-national", "spald-s", "training", "cash-1.5m"]
        .map(programme),
      verifications: [
        Verification(status: .known(.eligible), date: .known(Drawn.day(2023, 11, 14)))
      ],
      deliberation: Deliberation(
        village: key.village,
        year: 2025,
        stage: .minutesSent,
        document: "BA 2/MUSDES/2025"
      ),
      cardRegions: Drawn.regions,
      isSynthetic: true
    )
  }

  private static let members = [
    Member(
      number: 1,
      name: .masked("SITI N."),
      sex: .known(.female),
      age: .known(.years(46)),
      relation: .known(.head),
      isInSchool: .known(false),
      occupation: .known(.casual),
      nik: .recorded,
      cardRegion: .known(Governments.bekasiRegency),
      civilMatch: .known(.matches)
    ),
    Member(
      number: 2,
      name: .masked("DEDI N."),
      sex: .known(.male),
      age: .known(.years(24)),
      relation: .known(.child),
      occupation: .known(.notWorking),
      nik: .unreadable
    ),
    Member(
      number: 3,
      name: .child,
      sex: .known(.female),
      age: .known(.band(16...17)),
      relation: .known(.child),
      schooling: .known(.upperSecondary),
      isInSchool: .known(true),
      nik: .recorded,
      civilMatch: .known(.differs)
    ),
    Member(number: 4, name: .child, age: .known(.band(0...6)), relation: .known(.grandchild)),
    Member(number: 5, name: .missing, age: .unknown, relation: .known(.parent)),
  ]

  private static let enrolments = [
    enrolment("pkh", 2022, .received), enrolment("pkh", 2025, .received),
    enrolment("sembako", 2025, .received),
    enrolment("spald-s", 2025, .proposed),
    enrolment("training", 2025, .invited),
    Enrolment(
      programme: "cash-1.5m",
      year: 2023,
      status: .known(.received),
      date: .known(Drawn.day(2023, 12, 18)),
      value: 1_500_000
    ),
    Enrolment(programme: "pbi-national", member: 1, year: 2025, status: .known(.received)),
    Enrolment(programme: "pbi-national", member: 3, year: 2025, status: .known(.received)),
  ]

  private static func enrolment(
    _ code: ProgrammeCode,
    _ year: Int,
    _ status: EnrolmentStatus
  ) -> Enrolment {
    Enrolment(programme: code, year: year, status: .known(status))
  }

  private static func programme(_ word: String) -> Programme {
    Programme(
      code: ProgrammeCode(word),
      name: Bilingual(indonesian: word.uppercased(), english: word.uppercased()),
      shortName: Bilingual(indonesian: word.uppercased(), english: word.uppercased()),
      strategy: word == "training" ? .raiseIncome : .lowerSpending,
      agency: "Dinas Sosial",
      beneficiary: .family,
      unit: .family
    )
  }
}
