/// Counts the families on a village's list by what tables show of them.
///
/// Filled while the rows of a village are read, and stored at the end.
struct ListCounter {
  /// A programme in a year.
  struct Subject: Hashable, Comparable {
    var year: Int64
    var programme: Int64

    static func < (left: Self, right: Self) -> Bool {
      (left.year, left.programme) < (right.year, right.programme)
    }
  }

  /// How many families have each decile, size and answer.
  private(set) var classes: [FamilyClass: Int64] = [:]
  /// Which have an active enrolment in a programme in a year, in the order of their keys.
  private(set) var served: [Subject: [Int64]] = [:]
  /// How many families of the list's register have one, on the list or not.
  private(set) var registered: [Subject: Int64] = [:]
  /// The family counted last, by programme and year.
  private var lastRegistered: [Subject: Int64] = [:]

  /// Counts the class of a family.
  mutating func add(_ familyClass: FamilyClass) { classes[familyClass, default: 0] += 1 }

  /// Counts an enrolment; those of one family in one programme and year come one after another.
  mutating func add(_ family: Int64, year: Int64, programme: Int64) {
    let subject = Subject(year: year, programme: programme)
    if served[subject]?.last == family { return }
    served[subject, default: []].append(family)
  }

  /// Counts an enrolment of a family of the register, in the same order.
  mutating func addRegistered(_ family: Int64, year: Int64, programme: Int64) {
    let subject = Subject(year: year, programme: programme)
    guard lastRegistered.updateValue(family, forKey: subject) != family else { return }
    registered[subject, default: 0] += 1
  }
}
