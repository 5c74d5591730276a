/// Remembers on which line a key stood first.
struct SeenKeys {
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var lines: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var count = 0

  /// Notes a key.
  ///
  /// - Parameters:
  ///   - hash: The key, mixed by ``Hashing``.
  ///   - line: The line it stands on.
  /// - Returns: The earlier line with the same key, if there is one.
  mutating func note(_ hash: UInt64, line: Int) -> Int? {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: hash)
    guard lines[slot] == 0 else { return Int(lines[slot]) }
    keys[slot] = hash
    lines[slot] = Int32(clamping: line)
    count += 1
    return nil
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while lines[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldLines) = (keys, lines)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    lines = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, line) in zip(oldKeys, oldLines) where line != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      lines[slot] = line
    }
  }
}
