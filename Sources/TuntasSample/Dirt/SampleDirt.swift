/// How many families of a plan have a fault that the rules of data quality find (data kotor).
///
/// What is asked for is all there is: apart from the faults that ``fileName`` lists, everybody in
/// such data has a NIK of their own that agrees with birth date and sex, matches the civil
/// register, has a card from home, and shares name and birth date with nobody of the village. So a
/// check can be held to find those faults, no more and no fewer.
public struct SampleDirt: Hashable, Sendable {
  /// The part of the families with a fault, 0 to 1.
  public let share: Double

  /// The name of the file that lists every fault: CSV, but named so that an import of the folder
  /// does not take it for data.
  public static let fileName = "dirt.txt"

  /// Takes a share; `nil` when it is not 0 to 1.
  public init?(share: Double) {
    guard (0...1).contains(share) else { return nil }
    self.share = share
  }

  /// How many of so many have a fault.
  func count(of families: Int) -> Int {
    Int((Double(families) * share).rounded())
  }
}
