/// A zip archive made by hand, so that it can be wrong in any way.
struct ZipBytes {
  /// One part of it.
  struct Part {
    var name: String
    var bytes: [UInt8]
    /// 0 for bytes as they are, 8 for packed ones.
    var method: UInt16 = 0
    /// How many bytes it unpacks to.
    var size: Int?
    var flags: UInt16 = 0
    var checkSum: UInt32?
  }

  var parts: [Part] = []

  /// The bytes of the archive.
  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = archive.count
      archive += [0x50, 0x4B, 0x03, 0x04] + Self.fields(of: part) + Array(part.name.utf8)
      archive += part.bytes
      directory += [0x50, 0x4B, 0x01, 0x02] + Self.little(20, 2) + Self.fields(of: part)
      directory += Self.little(0, 10) + Self.little(offset, 4) + Array(part.name.utf8)
    }
    let end = Self.little(0, 4) + Self.little(parts.count, 2) + Self.little(parts.count, 2)
    let place = Self.little(directory.count, 4) + Self.little(archive.count, 4) + Self.little(0, 2)
    return archive + directory + [0x50, 0x4B, 0x05, 0x06] + end + place
  }

  private static func fields(of part: Part) -> [UInt8] {
    let sum = part.checkSum ?? checkSum(of: part.bytes)
    return little(20, 2) + little(Int(part.flags), 2) + little(Int(part.method), 2)
      + little(0, 2) + little(0x21, 2) + little(Int(sum), 4) + little(part.bytes.count, 4)
      + little(part.size ?? part.bytes.count, 4) + little(part.name.utf8.count, 2) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  private static func checkSum(of bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// Packed bytes that unpack to many times as many.
enum Burst {
  /// Blanks: one, and then copies of 258 at a time, 13 bits each.
  static func blanks(_ copies: Int) -> (packed: [UInt8], size: Int) {
    var bits = BitBytes()
    bits.append(0b011, 3)
    bits.append(reversed: 0x30 + 0x20, 8)
    for _ in 0..<copies {
      bits.append(reversed: 0b1100_0101, 8)
      bits.append(reversed: 0, 5)
    }
    bits.append(reversed: 0, 7)
    return (bits.bytes, 1 + 258 * copies)
  }
}

private struct BitBytes {
  var bytes: [UInt8] = []
  private var count = 0

  mutating func append(_ value: Int, _ length: Int) {
    for place in 0..<length { append(bit: value >> place & 1) }
  }

  mutating func append(reversed value: Int, _ length: Int) {
    for place in (0..<length).reversed() { append(bit: value >> place & 1) }
  }

  private mutating func append(bit: Int) {
    if count % 8 == 0 { bytes.append(0) }
    bytes[bytes.count - 1] |= UInt8(bit << (count % 8))
    count += 1
  }
}
