import TuntasModel

/// Counts whom active enrolments name, by programme and year, in the unit that the programme counts.
///
/// Several rows may speak of one thing, which counts once:
/// - families, houses, house connections and units such as a latrine: once a family, which has one
///   house with what belongs to it;
/// - persons and businesses: once a member of a family, because a business is its owner's; rows that
///   name no member are one person of their family;
/// - groups: once a village, however many of its members are enrolled.
///
/// Of recipients on no list, those with one NIK are one. One without a number is never taken for
/// another, because two people may have one name. What has no name, such as metres of road, is not
/// counted.
struct NamedCounter {
  /// A programme in a year.
  struct Subject: Hashable {
    var year: Int64
    var programme: Int64

    fileprivate init(_ row: RawStatement) throws {
      (year, programme) = (try row.year(0), row.integer(1))
    }
  }

  /// What each programme counts, by its number.
  private let units: [Int64: CountedUnit]
  /// How many things are named, in the unit of the programme.
  private(set) var counts: [Subject: Int64] = [:]
  /// The sources that name them.
  private(set) var sources: [Subject: Set<Int64>] = [:]
  /// The thing that the row before named.
  private var last: Named?
  /// The groups of the village so far.
  private var groups: Set<Group> = []
  /// The NIKs of recipients so far.
  private var numbers: Set<Number> = []

  /// A family, or a member of it, in a programme and year.
  private struct Named: Equatable {
    var subject: Subject
    var family: Int64
    var member = DayCounter.Member.nobody
  }

  private struct Group: Hashable {
    var subject: Subject
    var name: [UInt8]
  }

  private struct Number: Hashable {
    var subject: Subject
    var nik: Int64
  }

  init(units: [Int64: CountedUnit]) { self.units = units }

  /// Adds a row of year, programme, source, group, status and member of a family; the rows of one
  /// family, year, programme and member come one after another.
  mutating func add(
    _ row: RawStatement,
    family: Int64,
    day: Int64?,
    _ days: inout DayCounter
  ) throws {
    let subject = try Subject(row)
    var named = Named(subject: subject, family: family)
    switch units[subject.programme] {
    case .metre, .vacancy, nil: return
    case .group: return addGroup(row, subject, day, &days)
    case .family, .housingUnit, .connection, .unit: break
    case .person, .business: named.member = Self.member(row)
    }
    days.note(
      .named,
      year: subject.year,
      programme: subject.programme,
      family: family,
      member: named.member,
      day: day
    )
    note(row, subject, isNew: named != last)
    last = named
  }

  /// The member of a row as it is compared: by number, or by what stands there instead.
  private static func member(_ row: RawStatement) -> DayCounter.Member {
    row.isInteger(5)
      ? DayCounter.Member(number: row.integer(5))
      : DayCounter.Member(number: 0, text: Array(row.bytes(5)))
  }

  /// Adds a row of year, programme, source, group, status, member and name or number of somebody on no
  /// list.
  mutating func addRecipient(
    _ row: RawStatement,
    day: Int64?,
    _ days: inout DayCounter
  ) throws {
    let subject = try Subject(row)
    let (year, programme) = (subject.year, subject.programme)
    switch units[programme] {
    case .metre, .vacancy, nil: return
    case .group: return addGroup(row, subject, day, &days)
    case .family, .housingUnit, .connection, .unit, .person, .business: break
    }
    guard let nik = PeopleByNIK.nik(row.bytes(6)) else {
      days.noteOne(.named, year: year, programme: programme, day: day)
      return note(row, subject, isNew: true)
    }
    let name = Array(row.bytes(6))
    days.note(.named, year: year, programme: programme, name: name, day: day)
    let number = Number(subject: subject, nik: nik)
    note(row, subject, isNew: numbers.insert(number).inserted)
  }

  /// Counts a group by its name; a row without one names no group.
  private mutating func addGroup(
    _ row: RawStatement,
    _ subject: Subject,
    _ day: Int64?,
    _ days: inout DayCounter
  ) {
    let group = Group(subject: subject, name: Array(row.bytes(3)))
    guard !group.name.isEmpty else { return }
    let (year, programme) = (subject.year, subject.programme)
    days.note(.named, year: year, programme: programme, name: group.name, day: day)
    note(row, subject, isNew: groups.insert(group).inserted)
  }

  /// Every row that names somebody is a source of the count, also one that names nobody new.
  private mutating func note(_ row: RawStatement, _ subject: Subject, isNew: Bool) {
    if isNew { counts[subject, default: 0] += 1 }
    sources[subject, default: []].insert(row.integer(2))
  }
}
