/// How a family stands with one need in a year: whether the record shows the need, and what programmes
/// did about it.
///
/// Card, lists, counts and exports take the answer from here; the store asks the same in the words of
/// the database, and a test holds the two equal.
public struct NeedStanding: Hashable, Sendable {
  /// The need.
  public let need: Need
  /// Whether the family has it, as far as its record tells.
  public let recorded: RecordedNeed
  /// How far the programmes that answer it have come; insurance has come when every member has it.
  public let answer: RecordedAnswer
  /// Whether the answer came only if enrolments without a day count, so that of an earlier day nobody
  /// knows whether it had come.
  public let isAnswerUndated: Bool

  /// Works out how a family stands.
  ///
  /// - Parameters:
  ///   - need: The need.
  ///   - card: What is recorded of the family.
  ///   - year: The year whose enrolments count.
  public init(_ need: Need, of card: FamilyCard, in year: Int) {
    self.need = need
    recorded = Self.recorded(need, of: card.family.house, card.members)
    answer = Self.answer(to: need, of: card, in: year)
    var dated = card
    dated.enrolments.removeAll { $0.date.value == nil }
    isAnswerUndated =
      answer == .received && Self.answer(to: need, of: dated, in: year) != .received
  }

  private static func answer(
    to need: Need,
    of card: FamilyCard,
    in year: Int
  ) -> RecordedAnswer {
    let codes = Set(need.programmes)
    let answer = RecordedAnswer(card.enrolments, in: codes, year: year)
    let isForAll = !need.isForEveryMember || card.areAllReached(by: codes, in: year)
    return answer == .received && !isForAll ? .notRecorded : answer
  }

  /// Whether the need is one to look at: not known to be absent, and not answered.
  public var isOpen: Bool { recorded != .absent && answer != .received }

  /// Whether a family has a need, as far as its record tells.
  ///
  /// What every member needs (``Need/isForEveryMember``) is recorded by what programmes did alone: who
  /// has members needs it for each of them.
  ///
  /// - Parameters:
  ///   - need: The need.
  ///   - house: The house as recorded.
  ///   - members: The members as recorded.
  /// - Returns: What the record tells.
  public static func recorded(
    _ need: Need,
    of house: House,
    _ members: [Member]
  ) -> RecordedNeed {
    switch need {
    case .house: house.need
    case .toilet: house.toiletNeed
    case .water: house.water.value?.need ?? .unknown
    case .school: RecordedNeed(of: members.map(\.schoolNeed))
    case .health: members.isEmpty ? .unknown : .shown
    case .food, .work, .workInsurance, .business: .notJudged
    }
  }
}

extension FamilyCard {
  /// Tells whether every member has an active enrolment in one of some programmes; of a family without
  /// recorded members nobody knows.
  fileprivate func areAllReached(by codes: Set<ProgrammeCode>, in year: Int) -> Bool {
    !members.isEmpty && Int(membersReached(by: codes, in: year).part) == members.count
  }
}
