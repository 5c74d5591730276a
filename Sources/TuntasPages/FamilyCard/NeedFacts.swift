import TerminalKit
import TuntasModel
import TuntasWords

/// What is recorded of a family for each need, in words; the unknown is said to be unknown.
///
/// They stand beside what answered the need, and never say that nothing is needed where nothing is
/// recorded.
struct NeedFacts {
  /// Everything recorded of the family.
  let card: FamilyCard
  let words: Words

  /// The words for one need, in full.
  func text(of need: Need, _ moment: Moment) -> SafeText { texts(of: need, moment)[0] }

  /// The words for one need, from the longest to the shortest; never empty.
  func texts(of need: Need, _ moment: Moment) -> [SafeText] {
    // Of members whose rows were refused nothing is known.
    if card.members.isEmpty, need.bearer == .members { return [words[.statusNoData]] }
    return switch need {
    case .house: HouseWords(house: card.family.house, words: words).texts
    case .toilet: toilet
    case .water: [words.word(card.family.house.water)]
    case .health: [health(moment.year)]
    case .food: [food(moment.year)]
    case .school: school
    case .work: [work]
    case .workInsurance: [workInsurance]
    case .business: [business]
    }
  }

  /// Whose the toilet is and where its waste goes; where there is room for one, the one that decides.
  private var toilet: [SafeText] {
    let house = card.family.house
    let owner = words.word(house.toilet)
    guard house.disposal != .unknown else { return [owner] }
    let waste = words.word(house.disposal)
    let wasteDecides = house.toilet.value?.need == .absent
    return [owner + ", " + waste, wasteDecides ? waste : owner]
  }

  /// How many of the members are insured in the year.
  private func health(_ year: Int) -> SafeText {
    let reached = card.membersReached(by: Set(Need.health.programmes), in: year)
    return words.text(
      .factInsured,
      [
        "count": words.numbers.number(reached.part),
        "people": words.numbers.whole(card.members.count),
      ]
    )
  }

  /// Since when the programme that came last has come, or in which year it came last; a single payment
  /// years before does not make another programme older.
  private func food(_ year: Int) -> SafeText {
    let known = Need.food.programmes.compactMap { card.yearsReached(by: $0) }
    guard let newest = known.map(\.upperBound).max() else { return words[.factNotRecorded] }
    let first = known.filter { $0.upperBound == newest }.map(\.lowerBound).min() ?? newest
    let isOpen = newest >= year
    return words.text(
      isOpen ? .factReceivedSince : .factReceivedIn,
      ["year": SafeText(String(isOpen ? first : newest))]
    )
  }

  /// How many are in school and in which one, how many of school age are not, or that nobody knows.
  private var school: [SafeText] {
    let pupils = card.members.filter { $0.isInSchool == .known(true) }
    guard pupils.isEmpty else { return [words.text(.factPupils, pupilCounts(pupils))] }
    let needs = card.members.map(\.schoolNeed)
    func count(_ need: RecordedNeed) -> SafeText { words.numbers.whole(needs.count { $0 == need }) }
    switch RecordedNeed(of: needs) {
    case .shown:
      return [Phrase.factOutOfSchool, .factSchoolAge].map {
        words.text($0, ["count": count(.shown)])
      }
    case .unknown: return [words.text(.factAgesUnknown, ["count": count(.unknown)])]
    case .absent, .notJudged: return [words[.factNoPupil]]
    }
  }

  /// The number of pupils and the schools they are in, each once.
  private func pupilCounts(_ pupils: [Member]) -> KeyValuePairs<String, SafeText> {
    let levels = pupils.compactMap(\.schooling.value).map { words.word($0) }
    var shown: [SafeText] = []
    for level in levels where !shown.contains(level) { shown.append(level) }
    return ["count": words.numbers.whole(pupils.count), "levels": shown.joined(separator: ", ")]
  }

  /// How many of working age have no work and are in no school.
  private var work: SafeText {
    let count = card.members.count(where: \.isWithoutWork)
    guard count > 0 else {
      return words[card.isWorkRecorded ? .factNobodySeeks : .factNotRecorded]
    }
    return words.text(.factWithoutWork, ["count": words.numbers.whole(count)])
  }

  /// How many work without an employer, whom BPJS Ketenagakerjaan insures one by one.
  private var workInsurance: SafeText {
    let count = card.members.count { $0.occupation.value?.isInformal == true }
    guard count > 0 else {
      return words[card.isWorkRecorded ? .factNoInformalWork : .factNotRecorded]
    }
    return words.text(.factInformalWork, ["count": words.numbers.whole(count)])
  }

  /// How many trade or work for themselves; without any of them a business is said not to be
  /// recorded, never to be absent.
  private var business: SafeText {
    let count = card.members.count { $0.occupation.value?.isBusiness == true }
    guard count > 0 else { return words[.factNotRecorded] }
    return words.text(.factBusinesses, ["count": words.numbers.whole(count)])
  }
}
