/// Rows waiting to be written in the order of their keys.
///
/// Rows that come in order are written batch by batch. Others wait until as many have come as memory
/// allows: only their keys are sorted, the rows stay where they are.
struct RowWindow {
  fileprivate struct Row {
    var key: Int64
    var place: Int
  }

  /// Rows out of order wait until there are this many.
  private static let size = 1 << 19

  private var rows: [Row] = []
  private var batches: [BatchCells] = []
  private var lastKey = Int64.min
  private var isInOrder = true

  /// Adds the batch that rows will be added from.
  mutating func begin(_ batch: BatchCells) {
    batches.append(batch)
  }

  /// Adds a row of the batch begun last.
  mutating func add(row: Int, key: Int64) {
    if key < lastKey { isInOrder = false }
    lastKey = key
    rows.append(Row(key: key, place: (batches.count - 1) << 32 | row))
  }

  /// Tells whether the rows should be written now.
  var isReady: Bool { isInOrder || rows.count >= Self.size }

  /// Hands all rows over, and begins anew.
  mutating func take() -> SortedRows {
    if !isInOrder { rows.sort { ($0.key, $0.place) < ($1.key, $1.place) } }
    let taken = SortedRows(rows: rows, batches: batches)
    rows = []
    batches = []
    return taken
  }
}

/// Rows in the order of their keys; equal keys keep the order of the file.
struct SortedRows {
  fileprivate let rows: [RowWindow.Row]
  fileprivate let batches: [BatchCells]

  /// Calls a function for each row.
  func forEach(_ body: (_ key: Int64, _ cells: BatchCells, _ row: Int) throws -> Void) rethrows {
    for row in rows { try body(row.key, batches[row.place >> 32], row.place & 0xFFFF_FFFF) }
  }
}
