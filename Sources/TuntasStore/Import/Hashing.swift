/// Mixes bytes and numbers into hashes that are well spread over all sixty-four bits.
///
/// Sixty-four bits stand for a key where keeping the keys of millions of rows would take too much
/// memory; that two of some millions fall together by chance is less likely than one in a million.
/// The hashes are the same in every run, and none of them is a secret: this is no cryptography.
enum Hashing {
  /// Mixes a number; two numbers never give the same hash.
  static func mix(_ number: UInt64) -> UInt64 {
    var hash = number
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }

  /// Mixes the next number into a hash.
  ///
  /// The order counts.
  static func combine(_ hash: UInt64, _ number: Int64) -> UInt64 {
    mix(hash &+ 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: number))
  }

  /// The hash of a text.
  ///
  /// Eight bytes at a time; begins with the length, so that a text and its beginning differ.
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
