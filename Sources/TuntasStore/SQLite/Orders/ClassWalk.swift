import GRDB
import TuntasModel

/// Families in an order that their classes or their villages decide.
///
/// The families of one class lie in the order of their keys in an index. So those of equal rank are
/// merged from the classes that have it, and how many there are tells how many ranks a page needs.
///
/// A page costs its own rows and one look a class that has any of them, however many families stand
/// before it. Where predicates leave families out, the walk takes eight times more families
/// whenever a page is not full.
struct ClassWalk: FamilyWalk {
  private let reader: RegistryReader
  private let selection: FamilySelection
  private let ordering: FamilyOrdering
  /// All ranks of the selection in their order, with how many families each has.
  private let groups: [Group]

  /// The families of equal rank.
  private struct Group {
    var rank: Int64
    var families = 0
    /// The ranges of the index in which they lie.
    var stretches: [Stretch] = []
  }

  /// The families of a class between two keys; of every class when the class is `nil`.
  private struct Stretch {
    var familyClass: FamilyClass?
    var first: Int64
    /// The last key that may be read.
    var last: Int64

    init(_ familyClass: FamilyClass?, in region: RegionCode) {
      self.familyClass = familyClass
      let range = FamilyKey.range(of: region)
      (first, last) = (range.lowerBound, range.upperBound)
    }
  }

  /// Reads the counts that tell where ranks begin; no family is looked at yet.
  ///
  /// - Parameters:
  ///   - reader: The viewer and the moment.
  ///   - selection: The families.
  ///   - ordering: The order: of classes, of villages from the last, or of keys.
  /// - Throws: An error of the database.
  init(
    _ reader: RegistryReader,
    _ selection: FamilySelection,
    by ordering: FamilyOrdering
  ) throws {
    self.reader = reader
    self.selection = selection
    self.ordering = ordering
    groups =
      ordering == .villagesDescending
      ? try Self.villages(reader, selection)
      : Self.ranks(try reader.classCounts(selection), by: ordering)
  }

  /// Takes as many ranks as should fill the page, merges them, and goes on with more where they did
  /// not.
  func keys(from key: Int64?, isBackward: Bool, limit: Int) throws -> [Int64] {
    var key = key
    var rank: Int64?
    if let from = key {
      rank = try self.rank(of: from)
      if rank == nil { key = nil }
    }
    var rest = groups[...]
    if let rank {
      rest = isBackward ? rest.prefix { $0.rank <= rank } : rest.drop { $0.rank < rank }
    }
    var keys: [Int64] = []
    var needed = limit
    while !rest.isEmpty, keys.count < limit {
      let batch = Self.takeBatch(from: &rest, of: needed, beyond: rank, isBackward: isBackward)
      let stretches = try self.stretches(of: batch).map {
        $0.rank == rank ? Self.cut($0, at: key, isBackward: isBackward) : $0
      }
      keys += try run(stretches, isBackward: isBackward, limit: limit - keys.count)
      needed = selection.isPlain ? limit - keys.count : min(needed * Self.growth, Self.mostNeeded)
    }
    return keys
  }

  /// How many times more families the next attempt looks at, where not all of them are asked for.
  private static let growth = 8
  /// More families than any registry holds.
  private static let mostNeeded = 1 << 40
}

// MARK: - Groups

extension ClassWalk {
  /// Puts the classes of equal rank together.
  private static func ranks(_ counts: [ClassCount], by ordering: FamilyOrdering) -> [Group] {
    var groups: [Int64: Group] = [:]
    for count in counts {
      let rank = ordering.rank(of: count.familyClass)
      groups[rank, default: Group(rank: rank)].families += count.families
      groups[rank]?.stretches.append(Stretch(count.familyClass, in: count.region))
    }
    return groups.values.sorted { $0.rank < $1.rank }
  }

  /// One group a village with families of the selection, the last village first.
  private static func villages(
    _ reader: RegistryReader,
    _ selection: FamilySelection
  ) throws -> [Group] {
    try reader.villageCounts(selection).reversed().compactMap { count in
      guard let village = RegionCode(number: count.village) else { return nil }
      let stretch = Stretch(nil, in: village)
      return Group(rank: -count.village, families: count.families, stretches: [stretch])
    }
  }

  /// The rank of a family; `nil` when it is on no list any more.
  private func rank(of key: Int64) throws -> Int64? {
    if ordering == .keys { return 0 }
    if ordering == .villagesDescending { return -(key >> FamilyKey.runningBits) }
    let row = try reader.row("SELECT cell FROM onList WHERE family = ?", [key])
    return try row.map { ordering.rank(of: FamilyClass(number: try $0.get("cell"))) }
  }

  /// Takes groups until they hold enough families; how many are left of the one in which a page
  /// begins is not known, so it does not count.
  private static func takeBatch(
    from rest: inout ArraySlice<Group>,
    of needed: Int,
    beyond rank: Int64?,
    isBackward: Bool
  ) -> [Group] {
    var batch: [Group] = []
    var families = 0
    while families < needed, let group = isBackward ? rest.popLast() : rest.popFirst() {
      batch.append(group)
      if group.rank != rank { families += group.families }
    }
    return batch
  }

  /// The stretches of groups; those of villages are parted by classes only here, because there are
  /// many.
  private func stretches(of batch: [Group]) throws -> [(rank: Int64, stretch: Stretch)] {
    guard ordering == .villagesDescending, !selection.parts.isEmpty else {
      return batch.flatMap { group in group.stretches.map { (group.rank, $0) } }
    }
    var part = selection
    part.regions = batch.compactMap { RegionCode(number: -$0.rank) }
    return try reader.classCounts(part).map {
      (-$0.region.number, Stretch($0.familyClass, in: $0.region))
    }
  }

  /// A stretch without what lies before the family to go on from, and without that family.
  private static func cut(
    _ ranked: (rank: Int64, stretch: Stretch),
    at key: Int64?,
    isBackward: Bool
  ) -> (rank: Int64, stretch: Stretch) {
    guard let key else { return ranked }
    var ranked = ranked
    if isBackward {
      ranked.stretch.last = min(ranked.stretch.last, key - 1)
    } else {
      ranked.stretch.first = max(ranked.stretch.first, key + 1)
    }
    return ranked
  }
}

// MARK: - Statement

extension ClassWalk {
  /// Merges stretches in one recursive statement.
  ///
  /// Each stretch puts its first family into the queue of the recursion; whenever a family leaves
  /// the queue, the next one of its stretch takes its place. The queue is ordered by rank and key,
  /// so families come out in the order of the walk and the statement ends as soon as there are
  /// enough.
  ///
  /// - Parameters:
  ///   - stretches: The stretches with their ranks.
  ///   - isBackward: The direction.
  ///   - limit: The most families.
  /// - Returns: Their keys.
  /// - Throws: An error of the database.
  private func run(
    _ stretches: [(rank: Int64, stretch: Stretch)],
    isBackward: Bool,
    limit: Int
  ) throws -> [Int64] {
    guard !stretches.isEmpty else { return [] }
    let isByCell = stretches.contains { $0.stretch.familyClass != nil }
    let values = stretches.map { rank, stretch in
      "(\(rank),\(stretch.familyClass?.number ?? 0),\(stretch.first),\(stretch.last))"
    }
    let direction = isBackward ? "DESC" : "ASC"
    let conditions = [isByCell ? "listed.cell = stretch.cell" : "1"] + selection.conditions
    let matching = conditions.joined(separator: " AND ")
    let bounds =
      isBackward
      ? (first: "stretch.first", last: "stretch.family - 1")
      : (first: "stretch.family + 1", last: "stretch.last")
    func next(_ first: String, _ last: String) -> String {
      """
      (SELECT listed.family FROM onList AS listed
        WHERE \(matching) AND listed.family BETWEEN \(first) AND \(last)
        ORDER BY listed.family \(direction) LIMIT 1)
      """
    }
    // The rows that wait in a recursive query are a queue in its order, which merges the classes.
    return try reader.keys(
      """
      WITH RECURSIVE
      stretch(rank, cell, first, last) AS (VALUES \(values.joined(separator: ","))),
      walk(rank, cell, first, last, family) AS (
        SELECT rank, cell, first, last, \(next("stretch.first", "stretch.last")) FROM stretch
        UNION ALL
        SELECT rank, cell, first, last, \(next(bounds.first, bounds.last))
        FROM walk AS stretch WHERE family IS NOT NULL
        ORDER BY 1 \(direction), 5 \(direction)
      )
      SELECT family FROM walk WHERE family IS NOT NULL LIMIT \(limit)
      """
    )
  }
}
