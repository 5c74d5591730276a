extension SafeText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public init(stringLiteral value: String) {
    self.init(value)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Collects the parts of an interpolated text, scrubbing each.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    var text = SafeText()

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(literalCapacity: Int, interpolationCount: Int) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public mutating func appendLiteral(_ literal: String) {
      text += SafeText(literal)
    }

    /// Appends text that is safe already.
    public mutating func appendInterpolation(_ value: SafeText) {
      text += value
    }

    /// Appends a string of any origin.
    public mutating func appendInterpolation(_ value: String) {
      text += SafeText(value)
    }

    /// Appends part of a string of any origin.
    public mutating func appendInterpolation(_ value: Substring) {
      text += SafeText(value)
    }

    /// Appends one character.
    public mutating func appendInterpolation(_ value: Character) {
      text += SafeText(String(value))
    }

    /// Appends a whole number in plain digits.
    public mutating func appendInterpolation(_ value: some BinaryInteger) {
      text += SafeText(String(value))
    }
  }
}
