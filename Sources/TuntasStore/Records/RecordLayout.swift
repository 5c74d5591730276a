import TuntasModel

/// How the rows of a kind lie in the database, so that they can be read in the columns of their file.
///
/// What an import turned into numbers and keys is turned back here, so that a file that is written
/// can be read again without loss.
struct RecordLayout {
  /// The table, which a statement calls `record`.
  var table: String
  /// What stands in a column whose value is not stored under the column's own name.
  var cells: [String: String] = [:]
  /// The order of the rows, as columns behind ORDER BY.
  var order: String
  /// The key by which rows belong to a region, and how many bits stand below the family in it;
  /// `nil` where rows do not lie in the order of regions.
  ///
  /// Below zero they are the bits by which the column lacks the running number: recipients lie by
  /// village.
  var place: (column: String, bits: Int64)?

  private static let villageOfKey = "record.key >> \(FamilyKey.runningBits)"

  /// The tables of a kind; enrolments of families and those on no list have one each.
  ///
  /// - Parameter kind: The kind of record.
  /// - Returns: One layout a table, in the order in which rows of one village are written.
  static func of(_ kind: RecordKind) -> [RecordLayout] {
    switch kind {
    case .regions: [RecordLayout(table: "region", order: "code")]
    // What is built in was there before, wherever it stood in its file.
    case .sources: [RecordLayout(table: "source", order: "synthetic, id")]
    case .families: [families]
    case .members: [members]
    case .listings: [listings]
    case .enrolments: [enrolments, recipients]
    case .verifications: [verifications]
    case .povertyLines, .indicators, .programmes, .targets, .achievements, .lists, .deliberations:
      Table.plain.filter { $0.kind == kind }.map {
        RecordLayout(table: $0.name, order: "number")
      }
    }
  }

  private static let families = RecordLayout(
    table: "family",
    cells: ["village": villageOfKey],
    order: "key",
    place: ("key", 0)
  )

  private static let members = RecordLayout(
    table: "member",
    cells: [
      "family": familyID("record.key >> \(FamilyKey.memberBits)"),
      "number": "record.key & \(1 << FamilyKey.memberBits - 1)",
    ],
    order: "key",
    place: ("key", FamilyKey.memberBits)
  )

  private static let listings = RecordLayout(
    table: "listing",
    cells: [
      "family": familyID("record.family"), "from_list": word("list", "id", "record.from_list"),
      "to_list": word("list", "id", "record.to_list"),
    ],
    order: "family, register, from_list",
    place: ("family", 0)
  )

  private static let verifications = RecordLayout(
    table: "verification",
    cells: ["family": familyID("record.family"), "list": word("list", "id", "record.list")],
    order: "family, list",
    place: ("family", 0)
  )

  private static let enrolments = RecordLayout(
    table: "enrolment",
    cells: references.merging(["family": familyID("record.family")]) { $1 },
    order: "family, year, programme, member, \"group\"",
    place: ("family", 0)
  )

  private static let recipients = RecordLayout(
    table: "recipient",
    cells: references.merging(["family": "NULL"]) { $1 },
    order: "village, year, programme, recipient, member, \"group\"",
    place: ("village", -FamilyKey.runningBits)
  )

  private static let references = [
    "programme": word("programme", "code", "record.programme"),
    "source": word("source", "id", "record.source"),
    // A key holds no empty part, so what was left out stands as a number that no member has.
    "member": "nullif(record.member, 0)",
  ]

  /// The register id of the family of a key.
  private static func familyID(_ key: String) -> String { word("family", "id", key, by: "key") }

  /// The word that a number stands for, as an expression.
  private static func word(
    _ table: String,
    _ column: String,
    _ number: String,
    by key: String = "number"
  ) -> String {
    "(SELECT \(column) FROM \(table) WHERE \(key) = \(number))"
  }
}

// MARK: - Statements

extension RecordLayout {
  /// The families of a region, as a range of the key.
  ///
  /// - Parameter region: The keys of its families.
  /// - Returns: The same range on the column of ``place``.
  func range(of region: ClosedRange<Int64>) -> ClosedRange<Int64> {
    guard let bits = place?.bits, bits < 0 else {
      let bits = place?.bits ?? 0
      return (region.lowerBound << bits)...((region.upperBound + 1) << bits - 1)
    }
    return (region.lowerBound >> -bits)...(region.upperBound >> -bits)
  }

  /// The village of a row.
  ///
  /// An expression on `record`; `nil` where rows belong to no family.
  var village: String? {
    place.map { place in
      let shift = FamilyKey.runningBits + place.bits
      return shift == 0 ? "record.\(place.column)" : "record.\(place.column) >> \(shift)"
    }
  }

  /// The family of a row; `nil` where rows belong to no family.
  var family: String? {
    guard let place, place.bits >= 0 else { return nil }
    return place.bits == 0 ? "record.\(place.column)" : "(record.\(place.column) >> \(place.bits))"
  }

  /// A statement that reads rows in the columns of their file, and behind them their village; rows
  /// that lie in the order of regions are those between two keys.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - conditions: What must hold of `record`.
  /// - Returns: The statement; with a place, its first two parameters are the ends of the range.
  func sql(of kind: RecordKind, where conditions: [String]) -> String {
    var cells = kind.columns.map { self.cells[$0.name] ?? "record.\"\($0.name)\"" }
    var conditions = conditions
    if let place, let village {
      cells.append(village)
      conditions.insert("record.\(place.column) BETWEEN ? AND ?", at: 0)
    }
    let filter = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
    return """
      SELECT \(cells.joined(separator: ", ")) FROM \(table) AS record \(filter) ORDER BY \(order)
      """
  }
}
