/// What a terminal sends as a string: of a reply about colours its beginning, of others nothing.
///
/// A colour comes as XParseColor(3) writes it, `rgb:` or `rgba:` with one to four hexadecimal digits
/// a part; the whole reply to `OSC 11` is `11;rgb:RRRR/GGGG/BBBB`.
struct StringReply: Hashable, Sendable {
  /// What has come; `nil` for a string that is no reply about colours, or too long for one.
  private var bytes: [UInt8]?

  /// The longest reply that means something.
  private static let longest = 40

  /// Begins behind an introducer; colours come behind `ESC ]`.
  init(after introducer: UInt8) {
    bytes = introducer == UInt8(ascii: "]") ? [] : nil
  }

  /// Whether it can be nothing but a reply, since nobody types that: a number and a semicolon.
  var isBegun: Bool {
    guard let bytes else { return false }
    let digits = bytes.prefix { 0x30...0x39 ~= $0 }
    return !digits.isEmpty && digits.count < bytes.count
  }

  /// The reply with one more byte.
  func adding(_ byte: UInt8) -> StringReply {
    var reply = self
    reply.bytes = (bytes?.count ?? Self.longest) < Self.longest ? bytes.map { $0 + [byte] } : nil
    return reply
  }

  /// What the reply tells of the background.
  var background: Background? {
    guard let bytes else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = ["11;rgb:", "11;rgba:"].first(where: text.hasPrefix) else { return nil }
    let parts = text.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let levels = parts.prefix(3).compactMap(Self.level)
    return levels.count == 3 ? Background(RGB(levels[0], levels[1], levels[2])) : nil
  }

  /// A part of a colour, brought to eight bits.
  private static func level(_ text: Substring) -> UInt8? {
    guard 1...4 ~= text.count, text.allSatisfy(\.isHexDigit), let value = Int(text, radix: 16)
    else { return nil }
    let most = 1 << (4 * text.count) - 1
    return UInt8((value * 255 + most / 2) / most)
  }
}
