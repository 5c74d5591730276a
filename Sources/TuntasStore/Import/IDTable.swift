/// Finds numbers by text ids without asking the database: ids in one block of bytes, found through a
/// hash table.
///
/// Open addressing with linear probing, never more than half full. A slot holds the upper half of
/// the hash beside the index, so an id is compared byte by byte only where that half agrees. An
/// entry takes some fifty bytes beside the id itself.
struct IDTable {
  /// The upper half of a hash and the index plus one; 0 is a free slot.
  ///
  /// Their number is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 12)
  /// The hashes by index, so that growing computes none again.
  private var hashes: [UInt64] = []
  /// Where each id begins in ``ids``; one more than there are ids.
  private var starts: [Int] = [0]
  /// All ids, one behind the other.
  private var ids: [UInt8] = []
  /// The number of each id.
  private var numbers: [Int64] = []
  /// The place of each id; those beyond thirty-two bits are told as the last.
  private var places: [Int32] = []

  /// What stands under an id.
  struct Entry {
    /// The number that stands for the id, such as the key of a family.
    var number: Int64
    /// The place it came from; 0 when it was in the registry before.
    var place: Int
  }

  /// Finds an id; `nil` when it was never added.
  ///
  /// Equal are ids with equal bytes.
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
  ///
  /// - Parameters:
  ///   - id: The id, whose bytes are copied.
  ///   - number: What stands for it.
  ///   - place: Where it stood; 0 for what the registry had before.
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

  /// Tells whether the id of an index has the same bytes.
  private func isID(_ index: Int, equalTo id: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = starts[index]..<starts[index + 1]
    guard range.count == id.count else { return false }
    return ids.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(id)
    }
  }

  /// Takes the first free slot from the one that the hash points to.
  private mutating func put(_ hash: UInt64, index: Int) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (hash >> 32) << 32 | UInt64(index + 1)
  }

  /// Doubles the slots.
  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() { put(hash, index: index) }
  }
}
