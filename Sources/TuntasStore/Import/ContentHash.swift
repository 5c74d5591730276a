import TuntasModel

/// Hashes a file piece by piece while its bytes are at hand from being read.
///
/// It tells whether a file is the one that was imported before. It depends on how the reader parts
/// the file into batches, and protects against chance, not against intent.
struct ContentHash {
  /// The hash so far.
  private(set) var value: UInt64 = 0
  /// How far the file has been hashed, in bytes.
  private var place = 0

  /// Adds the bytes of a file up to a place; where a batch has bytes of its own instead of the
  /// file's, all of them.
  mutating func add(_ batch: RecordBatch, upTo end: Int) {
    let bytes = batch.bytes.buffer
    let isFile = end <= bytes.count && end >= place
    let piece = isFile ? place..<end : 0..<bytes.count
    let hash = Hashing.hash(UnsafeBufferPointer(rebasing: bytes[piece]))
    value = Hashing.combine(value, Int64(bitPattern: hash))
    place = end
  }
}
