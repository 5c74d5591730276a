/// The codes that the registry knows, for checking rows while they are read.
public struct RegionIndex: Sendable {
  private let numbers: Set<Int64>

  /// Takes the numbers of codes.
  public init(_ numbers: some Sequence<Int64>) {
    self.numbers = Set(numbers).union([RegionCode.country.number])
  }

  /// Tells whether a region is known.
  public func contains(_ number: Int64) -> Bool {
    numbers.contains(number)
  }

  /// Tells whether a number is that of a known village.
  public func containsVillage(_ number: Int64) -> Bool {
    number % 10_000 != 0 && numbers.contains(number)
  }
}
