/// Rows waiting to be written in the order of their keys.
///
/// Rows that come in order are written batch by batch. Others wait until as many have come as memory
/// allows: only their keys are sorted, the rows stay where they are.
///
/// A table that is clustered by key takes rows much faster in its own order. Half a million waiting
/// rows hold their batches in memory, but no copy of a cell.
struct RowWindow {
  /// The key, and the batch (upper half) and row (lower half) where it stands.
  fileprivate struct Row {
    var key: Int64
    var place: Int
  }

  /// Rows out of order wait until there are this many.
  private static let size = 1 << 19

  private var rows: [Row] = []
  /// The batches that waiting rows stand in.
  private var batches: [BatchCells] = []
  private var lastKey = Int64.min
  /// Whether all rows since the beginning came in the order of their keys; once false it stays so.
  private var isInOrder = true
  private var isInGroups = false

  /// Adds the batch that rows will be added from.
  ///
  /// - Parameters:
  ///   - batch: The batch.
  ///   - isInGroups: Whether rows with one key belong together, so that no row is handed over
  ///     before the last of them has come.
  mutating func begin(_ batch: BatchCells, isInGroups: Bool = false) {
    batches.append(batch)
    self.isInGroups = isInGroups
  }

  /// Adds a row of the batch begun last.
  ///
  /// - Parameters:
  ///   - row: Its place in the batch.
  ///   - key: The key by which it is written.
  mutating func add(row: Int, key: Int64) {
    if key < lastKey { isInOrder = false }
    lastKey = key
    rows.append(Row(key: key, place: (batches.count - 1) << 32 | row))
  }

  /// Tells whether the rows should be written now.
  var isReady: Bool { isInOrder || rows.count >= Self.size }

  /// Hands the rows over but those that may belong to rows to come.
  mutating func takeReady() -> SortedRows {
    var ready = take()
    if isInGroups, let last = ready.removeLastGroup() {
      (rows, batches) = (last.rows, last.batches)
    }
    return ready
  }

  /// Hands all rows over, and begins anew.
  mutating func take() -> SortedRows {
    if !isInOrder { rows.sort { ($0.key, $0.place) < ($1.key, $1.place) } }
    let taken = SortedRows(areInGroups: isInGroups, rows: rows, batches: batches)
    rows = []
    batches = []
    return taken
  }
}

/// Rows in the order of their keys; equal keys keep the order of the file.
///
/// It keeps the batches alive that its rows stand in.
struct SortedRows {
  /// Whether all rows of each key are here.
  let areInGroups: Bool
  fileprivate var rows: [RowWindow.Row]
  fileprivate var batches: [BatchCells]

  /// Calls a function for each row.
  func forEach(_ body: (_ key: Int64, _ cells: BatchCells, _ row: Int) throws -> Void) rethrows {
    for row in rows { try body(row.key, batches[row.place >> 32], row.place & 0xFFFF_FFFF) }
  }

  /// Calls a function for all rows of each key.
  ///
  /// Calls come in the order of keys.
  func forEachGroup(
    _ body: (_ key: Int64, _ rows: [(cells: BatchCells, row: Int)]) throws -> Void
  ) rethrows {
    var start = rows.startIndex
    while start < rows.endIndex {
      let key = rows[start].key
      let end = rows[start...].firstIndex { $0.key != key } ?? rows.endIndex
      try body(key, rows[start..<end].map { (batches[$0.place >> 32], $0.place & 0xFFFF_FFFF) })
      start = end
    }
  }

  /// Takes the rows with the last key out, with the batches that they are in.
  fileprivate mutating func removeLastGroup() -> SortedRows? {
    guard let key = rows.last?.key, let start = rows.firstIndex(where: { $0.key == key }) else {
      return nil
    }
    let last = rows[start...]
    let first = last.map { $0.place >> 32 }.min() ?? 0
    rows.removeSubrange(start...)
    return SortedRows(
      areInGroups: areInGroups,
      rows: last.map { RowWindow.Row(key: $0.key, place: $0.place - first << 32) },
      batches: Array(batches[first...])
    )
  }
}
