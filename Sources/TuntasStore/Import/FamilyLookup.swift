import GRDB
import TuntasModel

/// Finds the keys of families, and gives new ones.
///
/// A family keeps its key as long as it stays in its village. Of families of the registry each is
/// looked up once; what was found or given stays in memory (``IDTable``).
struct FamilyLookup {
  /// Every family found or added so far.
  private var table = IDTable()
  /// The running number given last, by village.
  private var running: [Int64: Int64] = [:]
  /// Finds a family of the registry by its id; `nil` on a first load, when the registry has no
  /// family and no index either.
  private let earlierKey: RawStatement?
  /// Finds the highest key of a village.
  private let lastKey: RawStatement

  /// What adding a family came to.
  enum Added {
    /// It is new, and has this key.
    case new(FamilyKey)
    /// It was in the registry with this key.
    case known(FamilyKey)
    /// It was in the registry with the first key, and now lives in another village.
    case moved(from: FamilyKey, to: FamilyKey)
    /// It stands at an earlier place.
    case duplicate(place: Int)
    /// Its village is full.
    case noRoom
  }

  /// Prepares the statements.
  init(_ db: Database, isFirstLoad: Bool) throws {
    earlierKey =
      isFirstLoad ? nil : try RawStatement(db, "SELECT key FROM family WHERE id = ?")
    lastKey = try RawStatement(db, "SELECT max(key) FROM family WHERE key BETWEEN ? AND ?")
  }

  /// The key of a family; `nil` when no family of this id was taken.
  ///
  /// - Parameter id: The register id, as UTF-8.
  /// - Returns: The key, or `nil`.
  /// - Throws: An error of the database.
  mutating func find(_ id: UnsafeBufferPointer<UInt8>) throws -> Int64? {
    if let entry = table.find(id) { return entry.number }
    guard let key = try earlier(id) else { return nil }
    table.add(id, number: key.number)
    return key.number
  }

  /// Adds a family that stands at a place of the files.
  ///
  /// - Parameters:
  ///   - id: The register id, as UTF-8.
  ///   - village: The number of the village that the row names.
  ///   - place: Where the row stands among the files of families, from 1.
  /// - Returns: What it came to; nothing was written yet.
  /// - Throws: An error of the database.
  mutating func add(
    _ id: UnsafeBufferPointer<UInt8>,
    village: Int64,
    place: Int
  ) throws -> Added {
    if let entry = table.find(id) { return .duplicate(place: entry.place) }
    let earlier = try earlier(id)
    if let earlier, earlier.number >> FamilyKey.runningBits == village {
      table.add(id, number: earlier.number, place: place)
      return .known(earlier)
    }
    guard let key = try newKey(village) else { return .noRoom }
    table.add(id, number: key.number, place: place)
    return earlier.map { .moved(from: $0, to: key) } ?? .new(key)
  }

  /// The key that the registry has for an id.
  private func earlier(_ id: UnsafeBufferPointer<UInt8>) throws -> FamilyKey? {
    guard let earlierKey else { return nil }
    earlierKey.bind(id, at: 1)
    return try earlierKey.firstNumber().map(FamilyKey.init)
  }

  /// The next key of a village; `nil` when it has no number left.
  ///
  /// It is one above the highest that the village has.
  private mutating func newKey(_ village: Int64) throws -> FamilyKey? {
    let first = village << FamilyKey.runningBits
    let last = first | (1 << FamilyKey.runningBits - 1)
    let previous = try running[village] ?? lastKey.firstNumber(first, last).map { $0 - first } ?? 0
    guard previous < RowLimits.families else { return nil }
    running[village] = previous + 1
    return FamilyKey(number: first | (previous + 1))
  }
}
