/// Tells a sequence that comes after its Escape was given up from keys that were typed together.
enum LateSequence {
  /// Tells whether bytes are what stands behind the Escape of a sequence.
  static func isRest(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1 else { return false }
    let body = bytes.dropFirst()
    switch bytes[0] {
    case UInt8(ascii: "["): return isControl(body)
    case UInt8(ascii: "O"): return "ABCDFHMPQRSjklmnopqrstuvwxy".utf8.contains(bytes[1])
    case UInt8(ascii: "]"):
      let digits = body.prefix { 0x30...0x39 ~= $0 }
      return !digits.isEmpty && body.dropFirst(digits.count).first == UInt8(ascii: ";")
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return body.suffix(2) == [0x1B, UInt8(ascii: "\\")] || body.last == 0x07
    default:
      return false
    }
  }

  /// `[` and a small letter are two keys; numbers between them, or a capital letter, are none.
  private static func isControl(_ body: ArraySlice<UInt8>) -> Bool {
    let parameters = body.prefix { 0x20...0x3F ~= $0 }
    guard let final = body.dropFirst(parameters.count).first else { return true }
    return parameters.isEmpty
      ? "ABCDEFHIMOPQRSZ[".utf8.contains(final) : 0x40...0x7E ~= final
  }
}
