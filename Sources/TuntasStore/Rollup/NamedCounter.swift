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

    fileprivate init(_ row: RawStatement) {
      (year, programme) = (row.integer(0), row.integer(1))
    }
  }

  private let units: [Int64: CountedUnit]
  /// How many there are.
  private(set) var counts: [Subject: Int64] = [:]
  /// The sources that name them.
  private(set) var sources: [Subject: Set<Int64>] = [:]
  private var last: Named?
  private var groups: Set<Group> = []
  private var numbers: Set<Number> = []

  private struct Named: Equatable {
    var subject: Subject
    var family: Int64
    /// The member as recorded; none where families are counted.
    var member: [UInt8]?
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
  mutating func add(_ row: RawStatement, family: Int64) {
    let subject = Subject(row)
    switch units[subject.programme] {
    case .metre, .vacancy, nil: return
    case .group: addGroup(row, subject)
    case .family, .housingUnit, .connection, .unit:
      add(Named(subject: subject, family: family), row)
    case .person, .business:
      add(Named(subject: subject, family: family, member: Array(row.bytes(5))), row)
    }
  }

  /// Adds a row of year, programme, source, group, status, member and name or number of somebody on no
  /// list.
  mutating func addRecipient(_ row: RawStatement) {
    let subject = Subject(row)
    switch units[subject.programme] {
    case .metre, .vacancy, nil: return
    case .group: addGroup(row, subject)
    case .family, .housingUnit, .connection, .unit, .person, .business:
      if let nik = PeopleByNIK.nik(row.bytes(6)) {
        guard numbers.insert(Number(subject: subject, nik: nik)).inserted else {
          return note(row, subject)
        }
      }
      count(row, subject)
    }
  }

  private mutating func add(_ named: Named, _ row: RawStatement) {
    guard named != last else { return note(row, named.subject) }
    last = named
    count(row, named.subject)
  }

  private mutating func addGroup(_ row: RawStatement, _ subject: Subject) {
    let group = Group(subject: subject, name: Array(row.bytes(3)))
    guard !group.name.isEmpty else { return }
    guard groups.insert(group).inserted else { return note(row, subject) }
    count(row, subject)
  }

  private mutating func count(_ row: RawStatement, _ subject: Subject) {
    counts[subject, default: 0] += 1
    note(row, subject)
  }

  /// Every row that names somebody is a source of the count, also one that names nobody new.
  private mutating func note(_ row: RawStatement, _ subject: Subject) {
    sources[subject, default: []].insert(row.integer(2))
  }
}
