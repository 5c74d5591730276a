/// A colour by its parts of red, green and blue.
public struct RGB: Hashable, Sendable {
  /// The part of red, 0 to 255.
  public let red: UInt8
  /// The part of green, 0 to 255.
  public let green: UInt8
  /// The part of blue, 0 to 255.
  public let blue: UInt8

  /// Creates a colour.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates the usual colour of a palette entry.
  ///
  /// Entries 16 to 231 are a cube of six steps a side, 232 to 255 greys; this much all terminals
  /// agree on. The first sixteen are what xterm shows.
  public init(palette index: UInt8) {
    switch index {
    case 0..<16:
      self = Self.basic[Int(index)]
    case 16..<232:
      let cube = Int(index) - 16
      self.init(Self.steps[cube / 36], Self.steps[cube / 6 % 6], Self.steps[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      self.init(grey, grey, grey)
    }
  }

  /// The colour as web pages write it, such as `#1c1c1c`.
  public var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How much light the colour gives, from 0 for black to 1 for white: the relative luminance of
  /// WCAG 2.2.
  public var luminance: Double {
    0.2126 * Self.light(red) + 0.7152 * Self.light(green) + 0.0722 * Self.light(blue)
  }

  /// How well text of the colour is read on another one, from 1 to 21: the contrast ratio of WCAG
  /// 2.2, which asks for 4.5.
  public func contrast(on other: RGB) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// The light that one part of a colour gives: sRGB's curve, whose exponent is 2.4.
  private static func light(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    let square = base * base
    return square * fifthRoot(square)
  }

  /// The fifth root of a number from 0 to 1, by Newton's method.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<50 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let basic = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
