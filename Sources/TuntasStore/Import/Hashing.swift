/// Mixes bytes and numbers into hashes that are well spread over all sixty-four bits.
enum Hashing {
  /// Mixes a number; two numbers never give the same hash.
  static func mix(_ number: UInt64) -> UInt64 {
    var hash = number
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }

  /// Mixes the next number into a hash.
  static func combine(_ hash: UInt64, _ number: Int64) -> UInt64 {
    mix(hash &+ 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: number))
  }

  /// The hash of a text.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    return mix(hash &+ 0x9E37_79B9_7F4A_7C15 ^ rest)
  }
}
