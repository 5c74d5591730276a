/// Puts bytes together into scalars; the bytes of one may come apart.
struct ScalarDecoder: Sendable {
  /// Whether the bytes are UTF-8; otherwise each is a letter of Latin-1.
  let isUTF8: Bool

  private var begun: [UInt8] = []
  private var length = 0

  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  /// Whether a scalar has begun and not ended.
  var isWithinScalar: Bool { !begun.isEmpty }

  /// Returns what a byte completes: a scalar, or an unknown input where bytes make none.
  mutating func inputs(from byte: UInt8) -> [TerminalInput] {
    guard isUTF8 else { return [.scalar(Unicode.Scalar(byte))] }
    guard begun.isEmpty else { return proceed(with: byte) }
    guard let length = Self.length(after: byte) else { return [.unknown] }
    if length == 1 { return [.scalar(Unicode.Scalar(byte))] }
    begun = [byte]
    self.length = length
    return []
  }

  /// Gives up what has begun.
  mutating func reset() -> [TerminalInput] {
    guard !begun.isEmpty else { return [] }
    begun = []
    return [.unknown]
  }

  private mutating func proceed(with byte: UInt8) -> [TerminalInput] {
    guard 0x80...0xBF ~= byte else { return reset() + inputs(from: byte) }
    begun.append(byte)
    guard begun.count == length else { return [] }
    let text = String(validating: begun, as: UTF8.self)
    begun = []
    guard let scalar = text?.unicodeScalars.first else { return [.unknown] }
    return [.scalar(scalar)]
  }

  /// How many bytes a scalar has that begins with a byte; `nil` when no scalar begins with it.
  private static func length(after byte: UInt8) -> Int? {
    switch byte {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
