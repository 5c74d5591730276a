import Testing
import TuntasFiles
import TuntasModel
import TuntasStore

/// Some families whose rows differ in every way that tables are ordered, filtered and counted by,
/// made by chance from a seed, and what a table must say of them.
struct ManyFamilies {
  /// What is known of one family, as a table shows it.
  struct Family {
    var id: String
    var village: RegionCode
    var decile: FamilyValue
    var people: Int
    /// The name that a reader may see; none of a child or a head without a name.
    var name: String?
    var answer: FamilyValue
    var programmes: Set<ProgrammeCode>

    /// The values that the family has in a column.
    func values(in column: FamilyColumn) -> Set<FamilyValue> {
      switch column {
      case .head: []
      case .village: [.region(village)]
      case .people: [people == 0 ? .unknown : .number(people)]
      case .decile: [decile]
      case .programmes: programmes.isEmpty ? [.unknown] : Set(programmes.map { .programme($0) })
      case .verification: [answer]
      }
    }
  }

  static let villages = [
    "32.01.01.1001", "32.01.02.2002", "32.03.01.1006", "32.16.01.1007", "32.16.01.2001",
    "32.16.02.1006", "32.75.01.1001",
  ]
  static let programmes = ["pkh", "rutilahu", "road"]

  /// The families on the list, in the order of their keys.
  private(set) var families: [Family] = []
  private var texts: [RecordKind: String]
  private var chance: UInt64

  init(count: Int, seed: UInt64) {
    chance = seed
    texts = [
      .sources: "id,title,publisher,date,address,document,synthetic\nsample,Contoh,T,,,,yes\n",
      .lists: "id,register,covers,date,source\nall,dtsen,32,2025-05-01,sample\n",
      .targets:
        "region,programme,year,value,unit,certainty,source\n32.16,pkh,2025,9,family,remark,sample\n",
      .families: "id,village,decile\n",
      .members: "family,number,name,birth_date,relation\n",
      .listings: "family,register,from_list,to_list,village\n",
      .verifications: "family,list,status,date\n",
      .enrolments: "programme,family,member,year,status,source\n",
    ]
    for village in Self.villages {
      for number in 1...max(1, count / Self.villages.count) { add(number, in: village) }
    }
  }

  /// A registry in memory that holds them.
  func store() async throws -> Store {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: texts.map { CSVText($0.value, kind: $0.key) })
    #expect(summary.rejections.isEmpty)
    return store
  }

  /// A number from chance, below another.
  mutating func number(below limit: Int) -> Int {
    chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(chance >> 33) % limit
  }

  /// One of some values.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }

  private mutating func add(_ number: Int, in village: String) {
    let id = "\(village)/\(number)"
    let (decileText, decile) = one(of: Self.deciles)
    texts[.families, default: ""] += "\(id),\(village),\(decileText)\n"
    let isOnList = self.number(below: 10) > 0
    let first = isOnList || number == 1 ? "all" : nil
    if let first { texts[.listings, default: ""] += "\(id),dtsen,\(first),,\(village)\n" }
    let (people, name) = addMembers(to: id)
    let answer = addAnswer(to: id)
    let programmes = addEnrolments(to: id)
    guard first != nil, let village = RegionCode(village) else { return }
    families.append(
      Family(
        id: id,
        village: village,
        decile: decile,
        people: people,
        name: name,
        answer: answer,
        programmes: programmes
      )
    )
  }

  private static let deciles: [(String, FamilyValue)] = [
    ("", .unknown), ("1", .number(1)), ("1", .number(1)), ("2", .number(2)), ("10", .number(10)),
    ("11", .unreadable), ("0", .unreadable), ("satu", .unreadable),
  ]

  private static let names: [(String, String, String?)] = [
    ("Siti Nurjanah", "1980-12-05", "SITI N."), ("Siti Nurjanah", "", "SITI N."),
    ("SITI NURHAYATI", "1970-01-01", "SITI N."), ("Akhmad", "1950-01-01", "AKH…"),
    ("Zul  Bahri", "1950-01-01", "ZUL B."), ("Émile Zola", "1950-01-01", "ÉMILE Z."),
    ("Budi Kecil", "2015-01-01", nil), ("", "1980-12-05", nil), ("1234567", "", nil),
  ]

  private mutating func addMembers(to id: String) -> (people: Int, name: String?) {
    let people = number(below: 5)
    let head = number(below: max(1, people)) + 1
    var shown: String?
    for member in 1...max(1, people) where member <= people {
      let (name, birth, masked) = one(of: Self.names)
      let relation = member == head ? "head" : "child"
      texts[.members, default: ""] += "\(id),\(member),\(name),\(birth),\(relation)\n"
      if member == head { shown = masked }
    }
    return (people, shown)
  }

  private mutating func addAnswer(to id: String) -> FamilyValue {
    let answers: [(String, FamilyValue)] = [
      ("", .unknown), ("eligible", .verification(.eligible)),
      ("not_yet", .verification(.notYet)), ("postponed", .verification(.postponed)),
      ("entahlah", .unreadable),
    ]
    guard number(below: 4) > 0 else { return .unknown }
    let (older, newer) = (one(of: answers), one(of: answers))
    let days = one(of: [("2025-01-01", "2025-02-01"), ("", "2025-01-01"), ("2025-01-01", "besok")])
    texts[.verifications, default: ""] += "\(id),all,\(newer.0),\(days.1)\n"
    texts[.verifications, default: ""] += "\(id),,\(older.0),\(days.0)\n"
    return newer.1
  }

  private mutating func addEnrolments(to id: String) -> Set<ProgrammeCode> {
    var programmes: Set<ProgrammeCode> = []
    for programme in Self.programmes where number(below: 3) == 0 {
      let status = one(of: ["received", "finished", "invited"])
      let year = one(of: [2025, 2025, 2024])
      for member in ["", "1"] {
        texts[.enrolments, default: ""] += "\(programme),\(id),\(member),\(year),\(status),sample\n"
      }
      if year == 2025, status != "invited" { programmes.insert(ProgrammeCode(programme)) }
    }
    return programmes
  }
}

// MARK: - What a table must say

extension ManyFamilies {
  /// The ids of the families that a query asks for, in its order.
  func ids(_ query: FamilyQuery) -> [String] {
    let found = families.filter { family in
      query.region.contains(family.village)
        && (!query.onlyWithoutProgramme || family.programmes.isEmpty)
        && query.conditions.allSatisfy { condition in
          !condition.column.isCounted
            || Self.holds(condition.test, family.values(in: condition.column))
        }
    }
    let places = found.enumerated().sorted { left, right in
      let keys = (Self.key(left.element, query.order), Self.key(right.element, query.order))
      return keys.0 == keys.1 ? left.offset < right.offset : keys.0.comesBefore(keys.1)
    }
    return places.map(\.element.id)
  }

  /// What is asked, written down once more in the plainest words.
  private static func holds(_ test: ValueTest<FamilyValue>, _ values: Set<FamilyValue>) -> Bool {
    if test.alternatives.isEmpty { return true }
    let isMet = test.alternatives.contains { alternative in
      switch alternative {
      case .value(let value): return values.contains(value)
      case .range(let range):
        return values.contains { value in
          guard case .number(let number) = value else { return false }
          let least = range.lower.map { $0.isIncluded ? $0.number : $0.number + 1 } ?? -1
          let most = range.upper.map { $0.isIncluded ? $0.number : $0.number - 1 } ?? 1e6
          return Double(number) >= least && Double(number) <= most
        }
      case .name: return false
      }
    }
    return isMet != test.isExcluding
  }

  private struct Key: Equatable {
    var isUnknown = 0
    var number = 0
    var name = ""
    var isDescending: Bool

    func comesBefore(_ other: Key) -> Bool {
      if isUnknown != other.isUnknown { return isUnknown < other.isUnknown }
      let isLess =
        number == other.number
        ? name.utf8.lexicographicallyPrecedes(other.name.utf8) : number < other.number
      return isLess != isDescending
    }
  }

  private static func key(_ family: Family, _ order: FamilySort?) -> Key {
    var key = Key(isDescending: order?.isDescending == true)
    guard let column = order?.column, column.isOrdered else { return key }
    if column == .head {
      key.isUnknown = family.name == nil ? 1 : 0
      key.name = family.name ?? ""
      return key
    }
    switch family.values(in: column).first {
    case .number(let number): key.number = number
    case .region(let code): key.number = Int(code.number)
    case .verification(let status): key.number = status.number
    case .unknown: key.isUnknown = 1
    case .unreadable: key.isUnknown = 2
    case .programme, nil: break
    }
    return key
  }
}
