import TuntasModel

/// The families on the list of one village as rows of a table, gathered column by column.
///
/// A column is an array, and all names lie in one: a village of thousands of families costs a
/// handful of allocations.
struct VillageListRows {
  /// The keys of the families, in order.
  let families: [Int64]
  /// How many members each family has.
  private(set) var people: [Int]
  private var deciles: [Int64]
  private var answers: [Int64]
  /// Whether the name of a family is that of its head.
  private var hasHead: [Bool]
  /// Where the name of each family stands in ``bytes``.
  private var names: [Range<Int>]
  private var bytes: [UInt8] = []

  init(_ families: [Int64]) {
    self.families = families
    let count = families.count
    people = Array(repeating: 0, count: count)
    deciles = Array(repeating: FamilyClass.unknown, count: count)
    answers = Array(repeating: FamilyClass.unknown, count: count)
    hasHead = Array(repeating: false, count: count)
    names = Array(repeating: 0..<0, count: count)
  }

  /// What a family is ordered, filtered and counted by.
  func familyClass(_ index: Int) -> FamilyClass {
    FamilyClass(decile: deciles[index], people: people[index], answer: answers[index])
  }

  /// Calls a function with the name that a family is ordered by; empty when a reader sees none.
  func withName(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[names[index]])) }
  }

  /// Adds a member, and takes its name for that of the head until a better one comes.
  ///
  /// - Parameters:
  ///   - isHead: Whether the row says that the member is the head.
  ///   - index: The place of the family.
  ///   - name: The name; `nil` when a reader may not see it.
  mutating func addMember(isHead: Bool, to index: Int, name: UnsafeBufferPointer<UInt8>?) {
    people[index] += 1
    guard people[index] == 1 || (isHead && !hasHead[index]) else { return }
    hasHead[index] = isHead
    let start = bytes.count
    if let name { HeadName.append(name, to: &bytes) }
    names[index] = start..<bytes.count
  }

  /// Notes the decile of a family.
  mutating func setDecile(_ decile: Int64, of index: Int) { deciles[index] = decile }

  /// Notes what the village said of a family.
  mutating func setAnswer(_ answer: Int64, of index: Int) { answers[index] = answer }
}
