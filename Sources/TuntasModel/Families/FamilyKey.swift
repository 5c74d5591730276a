/// The place of a family in the registry: its village in the high bits, a running number in the low.
///
/// So the families of any region are one range of keys. The key lives as long as the registry; what
/// lasts beyond it is the family's register id.
public struct FamilyKey: Hashable, Comparable, Sendable {
  /// The key as one number, below 2 to the 54th.
  public let number: Int64

  /// Bits that hold the running number: a village has room for a million families.
  public static let runningBits: Int64 = 20

  /// Bits that hold a member's number within the family.
  public static let memberBits: Int64 = 6

  /// Takes a key as stored.
  public init(number: Int64) {
    self.number = number
  }

  /// Makes the key of the family with a running number in a village.
  public init(village: RegionCode, running: Int64) {
    number = village.number << Self.runningBits | running
  }

  /// The village of the family.
  public var village: RegionCode {
    RegionCode(number: number >> Self.runningBits) ?? .country
  }

  /// The running number of the family in its village, from 1.
  public var running: Int64 { number & (1 << Self.runningBits - 1) }

  /// Every key from a region down.
  public static func range(of region: RegionCode) -> ClosedRange<Int64> {
    let numbers = region.numbers
    return (numbers.lowerBound << runningBits)...((numbers.upperBound + 1) << runningBits - 1)
  }

  /// The key of a member with a number from 1 to 63 within the family.
  public func member(_ number: Int64) -> Int64 {
    self.number << Self.memberBits | number
  }

  /// The keys of all members of the family.
  public var members: ClosedRange<Int64> {
    member(0)...member(1 << Self.memberBits - 1)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}
