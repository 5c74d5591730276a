import TuntasModel

/// One record as it was written, cell by cell in the order of `RecordKind.columns`.
struct Record: Equatable, Sendable {
  /// The kind of record.
  let kind: RecordKind
  /// Its cells.
  var cells: [HeldValue]

  /// Takes a record as it was written.
  init(kind: RecordKind, cells: [HeldValue]) {
    self.kind = kind
    self.cells = cells
  }

  /// Begins a record in which nothing stands.
  init(kind: RecordKind) {
    self.init(kind: kind, cells: kind.columns.map { _ in .nothing })
  }

  /// What stands in a column; nothing where the kind has no such column.
  subscript(column: String) -> HeldValue {
    get { kind.index(of: column).map { cells[$0] } ?? .nothing }
    set { if let index = kind.index(of: column) { cells[index] = newValue } }
  }

  /// What stands in some columns.
  subscript(columns: [String]) -> [HeldValue] { columns.map { self[$0] } }

  /// Takes the content of a later row with the same key; what the later file has no column for stays.
  ///
  /// - Parameters:
  ///   - later: The later row.
  ///   - absent: The places of columns that its file does not have.
  ///   - key: The columns that tell one row from another, which stay as they are.
  /// - Returns: Whether anything is different now.
  mutating func take(_ later: Record, without absent: Set<Int>, key: [String]) -> Bool {
    let before = cells
    for index in cells.indices where !absent.contains(index) {
      if !key.contains(kind.columns[index].name) { cells[index] = later.cells[index] }
    }
    return cells != before
  }
}
