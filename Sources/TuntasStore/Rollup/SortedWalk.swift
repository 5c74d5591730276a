/// Looks numbers up in a sorted list, each no smaller than the one before.
///
/// It only goes forward, so looking all of them up costs one walk through the list.
struct SortedWalk {
  private let numbers: [Int64]
  private var place = 0

  init(_ numbers: [Int64]) { self.numbers = numbers }

  /// The place of a number; `nil` when the list does not hold it.
  mutating func index(of number: Int64) -> Int? {
    while place < numbers.count, numbers[place] < number { place += 1 }
    return place < numbers.count && numbers[place] == number ? place : nil
  }

  /// Tells whether the list holds a number.
  mutating func contains(_ number: Int64) -> Bool { index(of: number) != nil }
}
