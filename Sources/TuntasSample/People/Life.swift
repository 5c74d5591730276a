import TuntasModel

/// What people of an age have learnt and work as.
enum Life {
  /// Tells whether somebody goes to school; `nil` for those too young or too old to be asked.
  static func isInSchool(age: Int, _ random: inout SampleRandom) -> Bool? {
    switch age {
    case ..<5: nil
    case 5...6: random.chance(300)
    case 7...12: random.chance(985)
    case 13...15: random.chance(930)
    case 16...18: random.chance(740)
    case 19...22: random.chance(50)
    case 23...24: false
    default: nil
    }
  }

  /// The highest schooling begun or finished.
  static func schooling(
    age: Int,
    isInSchool: Bool,
    _ random: inout SampleRandom
  ) -> Schooling? {
    switch age {
    case ..<5: nil
    case 5...6: Schooling.none
    case 7...12: .primary
    case 13...15: isInSchool ? .lowerSecondary : .primary
    case 16...18: isInSchool ? .upperSecondary : .lowerSecondary
    case 19...30 where isInSchool: .higher
    case 19...34: young.draw(&random)
    case 35...59: grown.draw(&random)
    default: old.draw(&random)
    }
  }

  /// What somebody works as; `nil` for children.
  static func work(
    _ kin: Kin,
    isInSchool: Bool,
    in village: Village,
    _ random: inout SampleRandom
  ) -> Occupation? {
    guard kin.age >= 15 else { return nil }
    if isInSchool || (kin.age < 17 && random.chance(700)) { return .notWorking }
    let isSupporter = kin.relation == .head && kin.age < 68
    let rests = kin.age >= 68 ? 760 : isSupporter ? 90 : kin.sex == .female ? 640 : 330
    if random.chance(rests) { return kin.age > 60 && random.chance(15) ? .retired : .notWorking }
    if village.isCoastal, kin.sex == .male, random.chance(430) { return .fisher }
    return (village.isUrban ? urban : rural).draw(&random)
  }

  private static let young = Choice(
    (Schooling.primaryUnfinished, 6),
    (.primary, 30),
    (.lowerSecondary, 34),
    (.upperSecondary, 29),
    (.higher, 1)
  )
  private static let grown = Choice(
    (Schooling.none, 3),
    (.primaryUnfinished, 14),
    (.primary, 56),
    (.lowerSecondary, 18),
    (.upperSecondary, 9)
  )
  private static let old = Choice(
    (Schooling.none, 18),
    (.primaryUnfinished, 36),
    (.primary, 41),
    (.lowerSecondary, 5)
  )
  private static let rural = Choice(
    (Occupation.casual, 460),
    (.farmer, 330),
    (.trader, 90),
    (.employee, 70),
    (.selfEmployed, 49),
    (.civilServant, 1)
  )
  private static let urban = Choice(
    (Occupation.casual, 560),
    (.trader, 200),
    (.employee, 130),
    (.selfEmployed, 90),
    (.farmer, 18),
    (.civilServant, 2)
  )
}
