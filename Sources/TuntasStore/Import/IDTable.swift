/// Finds numbers by text ids without asking the database: ids in one block of bytes, found through a
/// hash table.
struct IDTable {
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var ids: [UInt8] = []
  private var numbers: [Int64] = []
  private var places: [Int32] = []

  /// What stands under an id.
  struct Entry {
    /// The number.
    var number: Int64
    /// The place it came from; 0 when it was in the registry before.
    var place: Int
  }

  /// Finds an id; `nil` when it was never added.
  func find(_ id: UnsafeBufferPointer<UInt8>) -> Entry? {
    let hash = Hashing.hash(id)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if isID(index, equalTo: id) {
          return Entry(number: numbers[index], place: Int(places[index]))
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds an id that was not found.
  mutating func add(_ id: UnsafeBufferPointer<UInt8>, number: Int64, place: Int = 0) {
    if numbers.count * 2 >= slots.count { grow() }
    let hash = Hashing.hash(id)
    hashes.append(hash)
    numbers.append(number)
    places.append(Int32(clamping: place))
    ids.append(contentsOf: id)
    starts.append(ids.count)
    put(hash, index: numbers.count - 1)
  }

  private func isID(_ index: Int, equalTo id: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = starts[index]..<starts[index + 1]
    guard range.count == id.count else { return false }
    return ids.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(id)
    }
  }

  private mutating func put(_ hash: UInt64, index: Int) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (hash >> 32) << 32 | UInt64(index + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() { put(hash, index: index) }
  }
}
