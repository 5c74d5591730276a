/// How many of the families that had a programme in a year are still on the newest list.
///
/// It counts and claims no cause: a family may have left for many reasons, and one that stays may
/// have been helped all the same. Only a list of a later year can tell, and only one of the
/// register on which the families stood, since each register has a circle of its own.
public struct ProgrammeEffect: Hashable, Sendable {
  /// The programme.
  public let programme: ProgrammeCode
  /// The year of the enrolments.
  public let year: Int
  /// The newest list.
  public let list: FamilyList
  /// Families of the register with an active enrolment in the year.
  public let served: Int
  /// Those of them that are on ``list``.
  public let stillListed: Int

  /// Takes two counts; `nil` when they are below zero or more are listed than were served.
  public init?(
    programme: ProgrammeCode,
    year: Int,
    list: FamilyList,
    served: Int,
    stillListed: Int
  ) {
    guard stillListed >= 0, stillListed <= served else { return nil }
    self.programme = programme
    self.year = year
    self.list = list
    self.served = served
    self.stillListed = stillListed
  }

  /// Tells whether the list was made after the year, so that it can say anything at all.
  public var isListLater: Bool { list.date.year > year }

  /// Still listed of served; `nil` when the list is not later than the year.
  public var ratio: Ratio? { isListLater ? Ratio(stillListed, of: served) : nil }

  /// Families no longer on the list, for whatever reason; `nil` when the list is not later.
  public var noLongerListed: Int? { isListLater ? served - stillListed : nil }
}
