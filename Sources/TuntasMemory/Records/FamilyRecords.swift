import TuntasModel

/// A family with everything that belongs to it, as it was written.
struct FamilyRecords: Sendable {
  /// Its place in the registry; another one when it moves to another village.
  var key: FamilyKey
  /// The family itself.
  var record: Record
  /// What its file calls the village, where that is another region's name.
  var writtenName: WrittenName?
  /// What belongs to it, by kind.
  private var parts: [RecordKind: [Record]] = [:]

  /// Begins with the family alone.
  init(key: FamilyKey, record: Record) {
    self.key = key
    self.record = record
  }

  /// The records of a kind, in the order in which they first came.
  subscript(kind: RecordKind) -> [Record] { parts[kind] ?? [] }

  /// Takes a row in that belongs to the family.
  mutating func put(_ row: Record, without absent: Set<Int> = []) -> RowOutcome {
    let key = row.kind.key
    guard let place = place(of: row) else {
      parts[row.kind, default: []].append(row)
      return .new
    }
    let hasChanged = parts[row.kind]?[place].take(row, without: absent, key: key)
    return hasChanged == true ? .changed : .same
  }

  /// Changes its listings one after another.
  mutating func changeListings(_ change: (inout Record) -> Void) {
    for index in self[.listings].indices { change(&parts[.listings, default: []][index]) }
  }

  /// Tells whether there is a record with the key of a row.
  func holds(_ row: Record) -> Bool { place(of: row) != nil }

  private func place(of row: Record) -> Int? {
    let key = row.kind.key
    return self[row.kind].firstIndex { $0[key] == row[key] }
  }
}
