/// The code by which the home ministry knows a region, for example `32.16.01.2001`.
///
/// Names are no keys: Cibinong is a district of Bogor and of Cianjur. The parts are province (two
/// digits), regency (two), district (two) and village (four), after Permendagri 58/2021. Stored as
/// one ten-digit number whose missing parts are zero, so that the codes below a region form one
/// range of numbers.
public struct RegionCode: Hashable, Sendable {
  /// The ten digits as a number; zero for the country.
  public let number: Int64

  /// The country as a whole, written `ID`.
  public static let country = RegionCode(unchecked: 0)

  private init(unchecked number: Int64) {
    self.number = number
  }

  /// Takes a ten-digit number; `nil` when it is no code (a gap such as a village without district).
  public init?(number: Int64) {
    guard number >= 0, number <= 9_999_999_999 else { return nil }
    let code = RegionCode(unchecked: number)
    guard code.hasNoGap else { return nil }
    self = code
  }

  /// The level that the code reaches.
  public var level: RegionLevel {
    if number == 0 { return .country }
    if number % 10_000 != 0 { return .village }
    if number % 1_000_000 != 0 { return .district }
    if number % 100_000_000 != 0 { return .regency }
    return .province
  }

  /// The region one level up; `nil` above the country.
  public var parent: RegionCode? {
    switch level {
    case .country: nil
    case .province: .country
    case .regency, .district, .village: ancestor(at: levelAbove)
    }
  }

  /// The region of a given level that this one belongs to; itself at its own level.
  public func ancestor(at level: RegionLevel) -> RegionCode {
    guard level < self.level else { return self }
    let step = Self.step(of: level)
    return RegionCode(unchecked: step == 0 ? 0 : number / step * step)
  }

  /// Every code from this region down, as a range of numbers.
  public var numbers: ClosedRange<Int64> {
    switch level {
    case .country: 0...9_999_999_999
    default: number...(number + Self.step(of: level) - 1)
    }
  }

  /// Tells whether another region is this one or lies below it.
  public func contains(_ other: RegionCode) -> Bool {
    numbers.contains(other.number)
  }

  private var levelAbove: RegionLevel {
    RegionLevel(rawValue: level.rawValue - 1) ?? .country
  }

  private var hasNoGap: Bool {
    if number == 0 { return true }
    let province = number / 100_000_000
    let regency = number / 1_000_000 % 100
    let district = number / 10_000 % 100
    let village = number % 10_000
    if province == 0 { return false }
    if regency == 0 { return district == 0 && village == 0 }
    return district != 0 || village == 0
  }

  private static func step(of level: RegionLevel) -> Int64 {
    switch level {
    case .country: 0
    case .province: 100_000_000
    case .regency: 1_000_000
    case .district: 10_000
    case .village: 1
    }
  }
}

// MARK: - Text

extension RegionCode: LosslessStringConvertible {
  /// Reads `32.16.01.2001`, `3216012001` or `ID`; `nil` for anything else.
  public init?(_ text: String) {
    self.init(utf8: text.utf8)
  }

  /// Reads a code from bytes, with or without dots.
  ///
  /// - Parameter bytes: The text as UTF-8; `ID` is the country.
  public init?(utf8 bytes: some Collection<UInt8>) {
    if bytes.elementsEqual("ID".utf8) {
      self = .country
      return
    }
    var number: Int64 = 0
    var digits = 0
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        guard digits == 2 || digits == 4 || digits == 6 else { return nil }
        continue
      }
      guard byte >= 48, byte <= 57, digits < 10 else { return nil }
      number = number * 10 + Int64(byte - 48)
      digits += 1
    }
    switch digits {
    case 2: number *= 100_000_000
    case 4: number *= 1_000_000
    case 6: number *= 10_000
    case 10: break
    default: return nil
    }
    guard number > 0 else { return nil }
    self.init(number: number)
  }

  /// Reads a code from bytes in place; millions of rows come this way, so it is not generic for its
  /// callers.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(utf8: bytes[...])
  }

  /// The dotted form, for example `32.16.01`.
  public var description: String {
    guard level != .country else { return "ID" }
    let widths = [2, 2, 2, 4].prefix(level.rawValue)
    var rest = number / (level == .village ? 1 : Self.step(of: level))
    var parts: [String] = []
    for width in widths.reversed() {
      let base: Int64 = width == 4 ? 10_000 : 100
      parts.append(String(rest % base).leftPadded(with: "0", to: width))
      rest /= base
    }
    return parts.reversed().joined(separator: ".")
  }
}

extension RegionCode: Comparable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}
