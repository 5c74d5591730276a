import TuntasModel

/// Everything that a registry holds, as it was written: a value, so that a state that is kept costs
/// nothing until the next one differs.
struct Records: Sendable {
  /// The kinds that belong to no family.
  private var tables: [RecordKind: RecordTable]
  /// The families by their register ids.
  var families: [HeldValue: FamilyRecords] = [:]
  /// Enrolments of recipients who are on no list, kept as sent.
  var recipients = RecordTable(
    key: ["village", "year", "programme", "recipient", "member", "group"]
  )
  /// The names by which regions were known first.
  var knownNames = KnownNames()

  /// Holds nothing.
  init() {
    let kinds = RecordKind.allCases.filter { !$0.isOfFamilies && $0 != .families }
    tables = Dictionary(uniqueKeysWithValues: kinds.map { ($0, RecordTable(key: $0.key)) })
  }

  /// The records of a kind that belongs to no family.
  subscript(kind: RecordKind) -> RecordTable {
    get { tables[kind] ?? RecordTable(key: kind.key) }
    set { tables[kind] = newValue }
  }

  /// Takes a row in that belongs to no family.
  mutating func put(_ row: Record, without absent: Set<Int>) -> RowOutcome {
    tables[row.kind]?.put(row, without: absent) ?? .same
  }

  /// Tells whether there is a record with an id or a code.
  func holds(_ kind: RecordKind, _ id: HeldValue) -> Bool { tables[kind]?[[id]] != nil }

  /// The families in the order of their keys.
  var familiesByKey: [FamilyRecords] { families.values.sorted { $0.key < $1.key } }

  /// Tells whether no family and nothing of one was ever taken in.
  var holdsNoFamily: Bool { families.isEmpty && recipients.records.isEmpty }
}
