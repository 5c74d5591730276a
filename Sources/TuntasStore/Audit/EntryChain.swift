import TuntasModel

/// The entries of a log as they are gone through, each held against the one before.
struct EntryChain {
  private var before = EntryDigest.start
  private var number: Int64 = 0
  private var faults: [LogFault] = []

  /// Holds the next entry against what stands before it.
  ///
  /// Behind a fault the chain goes on with what stands there, so that one change is told once.
  mutating func take(_ row: Row, _ path: String) throws {
    // A digest that is no text any more is no digest of anything.
    let kept = EntryDigest(text: (try? row.get("digest")) ?? "")
    let found: Int64 = try row.get("number")
    if found != number + 1 {
      faults.append(.missing(from: number + 1))
    } else if let entry = try? row.entry(path) {
      if EntryDigest(of: entry, after: before) != kept { faults.append(.changed(found)) }
    } else {
      faults.append(.changed(found))
    }
    (before, number) = (kept, found)
  }

  /// What was found, once the last entry is held against the note of the newest.
  func faults(newest: Row?) throws -> [LogFault] {
    guard let newest else { return faults + [.noEnd] }
    let last: Int64 = try newest.get("number")
    if last > number { return faults + [.cutOff(last)] }
    let isEnd = try last == number && newest.get("digest") == before.text
    return isEnd ? faults : faults + [.noEnd]
  }
}
