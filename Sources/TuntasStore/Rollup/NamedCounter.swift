import TuntasModel

/// Counts active enrolments by programme and year, in the unit that the programme counts.
///
/// A group is counted once in a village, however many of its members are enrolled. What has no
/// name, such as metres of road, is not counted.
struct NamedCounter {
  /// A programme in a year.
  struct Subject: Hashable {
    var year: Int64
    var programme: Int64
  }

  private let units: [Int64: CountedUnit]
  /// How many there are.
  private(set) var counts: [Subject: Int64] = [:]
  /// The sources that name them.
  private(set) var sources: [Subject: Set<Int64>] = [:]
  private var groups: Set<Group> = []

  private struct Group: Hashable {
    var subject: Subject
    var name: [UInt8]
  }

  init(units: [Int64: CountedUnit]) { self.units = units }

  /// Adds a row of year, programme, source and group.
  mutating func add(_ row: RawStatement) {
    let subject = Subject(year: row.integer(0), programme: row.integer(1))
    switch units[subject.programme] {
    case .metre, .vacancy, nil: return
    case .group:
      let group = Group(subject: subject, name: Array(row.bytes(3)))
      guard !group.name.isEmpty, groups.insert(group).inserted else { return }
    case .family, .person, .housingUnit, .business, .connection, .unit: break
    }
    counts[subject, default: 0] += 1
    sources[subject, default: []].insert(row.integer(2))
  }
}
