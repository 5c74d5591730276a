import TuntasModel

/// Makes people of families.
struct PersonMaker: Sendable {
  private let names = NameBook()
  private let home: String
  private let elsewhere: [String]
  private let isFlawless: Bool

  /// The day on which ages are counted.
  static let today = CalendarDate.fixed(20_250_930)

  /// Makes people of one government.
  ///
  /// - Parameters:
  ///   - home: Its code, which most identity cards show.
  ///   - elsewhere: The other codes that a card may show.
  ///   - isFlawless: Leaves the doubts out that real registers have: no NIK, another birth date
  ///     than the NIK tells, no match with the civil register, a card from elsewhere, a post.
  init(home: String, elsewhere: [String], isFlawless: Bool = false) {
    self.isFlawless = isFlawless
    self.home = home
    self.elsewhere = elsewhere
  }

  /// Makes a person.
  func person(
    _ kin: Kin,
    of order: FamilyOrder,
    _ random: inout SampleRandom,
    _ niks: inout some NIKBook
  ) -> SampleMember {
    var birthDate = birthDate(age: kin.age, latest: order.latestBirth, &random)
    var nik: NIK?
    if !doubt(Self.withoutNIK(age: kin.age), &random) {
      let found = niks.take(in: order.village, sex: kin.sex, birthDate: birthDate, &random)
      nik = found?.0
      birthDate = found?.1 ?? birthDate
    }
    let isInSchool = Life.isInSchool(age: kin.age, &random)
    let attends = isInSchool ?? false
    return SampleMember(
      nik: nik,
      name: names.name(of: kin.sex, age: kin.age, &random),
      sex: kin.sex,
      birthDate: nik != nil && doubt(4, &random) ? misread(birthDate) : birthDate,
      age: birthDate.years(to: Self.today),
      relation: kin.relation,
      marital: kin.marital,
      schooling: Life.schooling(age: kin.age, isInSchool: attends, &random),
      isInSchool: isInSchool,
      work: work(of: kin, attends, in: order.village, &random),
      disability: disability(age: kin.age, &random),
      cardRegion: cardRegion(age: kin.age, hasNIK: nik != nil, &random),
      civilMatch: nik == nil ? nil : doubt(60, &random) ? .differs : .matches
    )
  }

  /// Draws whether there is a doubt that comes so many times in a thousand.
  private func doubt(_ perThousand: Int, _ random: inout SampleRandom) -> Bool {
    random.chance(perThousand) && !isFlawless
  }

  private func work(
    of kin: Kin,
    _ isInSchool: Bool,
    in village: Village,
    _ random: inout SampleRandom
  ) -> Occupation? {
    let work = Life.work(kin, isInSchool: isInSchool, in: village, &random)
    return isFlawless && work == .civilServant ? .employee : work
  }

  private func birthDate(
    age: Int,
    latest: CalendarDate,
    _ random: inout SampleRandom
  ) -> CalendarDate {
    let day = Self.today.adding(days: -(age * 1461 / 4) - random.below(364) - 1)
    return day <= latest ? day : latest.adding(days: -random.below(300))
  }

  // A few cards and lists disagree in the day, as they do in real registers.
  private func misread(_ date: CalendarDate) -> CalendarDate {
    CalendarDate(year: date.year, month: date.month, day: date.day % 9 + 10) ?? date
  }

  private func disability(age: Int, _ random: inout SampleRandom) -> Disability? {
    if age < 7 || random.chance(30) { return nil }
    guard random.chance(age >= 60 ? 60 : 16) else { return Disability.none }
    return random.pick(.physical, .physical, .sensory, .sensory, .intellectual, .mental, .multiple)
  }

  private func cardRegion(
    age: Int,
    hasNIK: Bool,
    _ random: inout SampleRandom
  ) -> String? {
    guard hasNIK, age >= QualityLimits.adultAge else { return nil }
    guard !elsewhere.isEmpty, doubt(40, &random) else { return home }
    return elsewhere[random.below(elsewhere.count)]
  }

  private static func withoutNIK(age: Int) -> Int {
    age < 5 ? 60 : age >= 60 ? 35 : 12
  }
}
