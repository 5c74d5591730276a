import TuntasModel

/// Records of one kind in the order in which they first came, each with a key of its own.
struct RecordTable: Sendable {
  /// The columns that tell one record from another.
  let key: [String]
  /// The records.
  private(set) var records: [Record] = []
  private var places: [[HeldValue]: Int] = [:]

  /// Makes an empty table.
  init(key: [String]) { self.key = key }

  /// The record with a key; `nil` when there is none.
  subscript(key: [HeldValue]) -> Record? { places[key].map { records[$0] } }

  /// Takes a row in: as a new record, or in the place of the one with its key.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - absent: The places of columns that its file does not have.
  /// - Returns: What became of it.
  mutating func put(_ row: Record, without absent: Set<Int> = []) -> RowOutcome {
    let key = row[self.key]
    guard let place = places[key] else {
      places[key] = records.count
      records.append(row)
      return .new
    }
    return records[place].take(row, without: absent, key: self.key) ? .changed : .same
  }

  /// Takes records out.
  ///
  /// - Parameter isTaken: Tells which.
  /// - Returns: Those taken out, in their order.
  mutating func remove(where isTaken: (Record) -> Bool) -> [Record] {
    let taken = records.filter(isTaken)
    guard !taken.isEmpty else { return [] }
    records.removeAll(where: isTaken)
    places = Dictionary(records.enumerated().map { ($1[key], $0) }) { first, _ in first }
    return taken
  }
}

/// What became of a row that nothing in itself speaks against.
enum RowOutcome {
  /// It was not in the registry.
  case new
  /// It took the place of another content.
  case changed
  /// It says what is there already.
  case same
}

extension RecordKind {
  /// The columns that tell one record of the kind from another; of what belongs to a family, those
  /// that tell it from others of the family.
  var key: [String] {
    switch self {
    case .regions, .programmes: ["code"]
    case .sources, .lists, .families: ["id"]
    case .povertyLines: ["region", "kind", "per", "valid_from", "method", "basis", "source"]
    case .indicators:
      [
        "region", "indicator", "programme", "period", "unit", "method", "line", "conflicts",
        "source", "note",
      ]
    case .targets: ["region", "year", "programme", "indicator", "unit", "document", "source"]
    case .achievements: ["region", "year", "programme", "quarter"]
    case .deliberations: ["village", "year"]
    case .members: ["number"]
    case .listings: ["register", "from_list"]
    case .enrolments: ["year", "programme", "member", "group"]
    case .verifications: ["list"]
    }
  }

  /// Tells whether its records belong to families.
  var isOfFamilies: Bool {
    switch self {
    case .members, .listings, .enrolments, .verifications: true
    default: false
    }
  }
}
