import TuntasFiles
import TuntasModel
import TuntasStore

/// Lists of every kind and families that come and go on them, made by chance from a seed.
struct ManyListings {
  private static let villages = [
    "32.16.01.1007", "32.16.01.2001", "32.16.02.1006", "32.01.01.1001", "32.75.01.1001",
  ]
  private static let registers = ["p3ke", "dtsen"]

  private var chance: UInt64
  private var lists: [(id: String, register: String)] = []
  private var listed: Set<String> = []

  init(seed: UInt64) { chance = seed }

  /// Files with some more lists, families that are new or have moved, and listings that are new or
  /// have changed.
  mutating func nextFiles() -> [any RecordSource] {
    var texts: [RecordKind: String] = [
      .lists: "id,register,covers,date,stage,line,source\n",
      .families: "id,village\n",
      .listings: "family,register,from_list,to_list,village,reason\n",
    ]
    for _ in 0..<5 { texts[.lists, default: ""] += nextList() }
    listed = []
    for family in 1...40 where number(below: 3) > 0 {
      let village = one(of: Self.villages)
      texts[.families, default: ""] += "F\(family),\(village)\n"
      for _ in 0..<(1 + number(below: 4)) {
        texts[.listings, default: ""] += nextListing(of: "F\(family)", in: village)
      }
    }
    let sources = "id,title,synthetic\nsample,Contoh,yes\n"
    return [CSVText(sources, kind: .sources)] + texts.map { CSVText($0.value, kind: $0.key) }
  }

  private mutating func nextList() -> String {
    let id = "list-\(lists.count)"
    let register = one(of: Self.registers)
    lists.append((id, register))
    let covers = one(of: ["32.16", "32.16", "32.16", "32.01", "32", "32.16.01"])
    let stage = one(of: ["before_verification", "after_verification"])
    let line = one(of: ["10739", ""])
    let day = "2024-0\(1 + number(below: 9))-15"
    return "\(id),\(register),\(covers),\(day),\(stage),\(line),sample\n"
  }

  private mutating func nextListing(of family: String, in village: String) -> String {
    let register = one(of: Self.registers)
    let own = lists.filter { $0.register == register }.map(\.id)
    guard !own.isEmpty else { return "" }
    let first = one(of: own)
    guard listed.insert("\(family) \(first)").inserted else { return "" }
    let last = one(of: ["", "", one(of: own)])
    let place = number(below: 5) > 0 ? village : one(of: Self.villages)
    let reason = one(of: ["", "died", "better_off", "better_off", "double", "entahlah"])
    return "\(family),\(register),\(first),\(last),\(place),\(reason)\n"
  }

  private mutating func number(below limit: Int) -> Int {
    chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(chance >> 33) % limit
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[number(below: values.count)]
  }
}
