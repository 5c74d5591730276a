/// Remembers at which place a key stood first.
///
/// A key takes twenty-four to forty-eight bytes: the keys themselves are not kept, so two keys with
/// one hash would be taken for one, which ``Hashing`` makes improbable. Open addressing with linear
/// probing, never more than half full.
struct SeenKeys {
  /// The hashes by slot; a slot is free while its place is 0.
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 12)
  /// The first place of each key.
  private var places: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var count = 0

  /// Notes a key.
  ///
  /// - Parameters:
  ///   - hash: The key, mixed by ``Hashing``.
  ///   - place: The place it stands at, from 1.
  /// - Returns: The earlier place with the same key, if there is one.
  mutating func note(_ hash: UInt64, place: Int) -> Int? {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: hash)
    guard places[slot] == 0 else { return Int(places[slot]) }
    keys[slot] = hash
    places[slot] = Int32(clamping: place)
    count += 1
    return nil
  }

  /// The slot of a key, or the free one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while places[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Doubles the slots.
  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    places = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, place) in zip(oldKeys, oldPlaces) where place != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }
}
