/// The numbers that stand at more than one record: what cross-family rules need of all the others.
///
/// Only those that repeat are kept, so of a clean registry nothing stays.
public struct Repeats: Hashable, Sendable {
  private let counts: [Int64: Int]

  /// No number repeats.
  public static let none = Repeats(counts: [:])

  /// Takes counts, for example from a query; a count below two is left out.
  public init(counts: [Int64: Int]) {
    self.counts = counts.filter { $0.value > 1 }
  }

  /// Finds what repeats in one sort and one walk, with no memory but the array's.
  ///
  /// - Parameter numbers: One number a record; sorted when this returns.
  public init(sorting numbers: inout [Int64]) {
    numbers.sort()
    var counts: [Int64: Int] = [:]
    var start = 0
    for index in numbers.indices
    where index + 1 == numbers.count
      || numbers[index + 1] != numbers[index]
    {
      let count = index + 1 - start
      if count > 1 { counts[numbers[index]] = count }
      start = index + 1
    }
    self.counts = counts
  }

  /// At how many records a number stands when at more than one; `nil` otherwise.
  public func count(of number: Int64) -> Int? {
    counts.isEmpty ? nil : counts[number]
  }

  /// The numbers that repeat, in no order: whose records must be looked at again.
  public var numbers: some Collection<Int64> & Sendable { counts.keys }
}

/// What repeats among the records of a whole registry (ganda).
public struct RegistryRepeats: Hashable, Sendable {
  /// NIKs of active persons: members of families that are on the newest list of their government.
  public var niks: Repeats
  /// Numbers of family cards, one a family.
  public var familyCards: Repeats
  /// Likenesses of the same active persons.
  public var likenesses: Repeats

  /// Nothing repeats.
  public static let none = RegistryRepeats()

  /// Takes what repeats.
  public init(niks: Repeats = .none, familyCards: Repeats = .none, likenesses: Repeats = .none) {
    self.niks = niks
    self.familyCards = familyCards
    self.likenesses = likenesses
  }
}
