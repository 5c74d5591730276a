import TuntasModel

/// The table of one kind of record.
///
/// The columns themselves are those of `RecordKind.columns`; here stands only what the database
/// adds.
struct Table {
  /// The kind of record whose columns the table has.
  let kind: RecordKind
  /// The name in the database.
  ///
  /// Singular, in lower camel case, as the schema spells it.
  let name: String
  /// The columns that tell one row from another; empty where the table has a key of another form.
  var identity: [String] = []

  /// The tables of kinds that are few and are stored as they come.
  ///
  /// They are read and written whole, and need no key of their own beyond the running `number`.
  /// Families, members, listings, enrolments and verifications are many, and have writers and
  /// tables of a form of their own.
  static let plain = [
    Table(kind: .sources, name: "source", identity: ["id"]),
    Table(
      kind: .povertyLines,
      name: "povertyLine",
      identity: ["region", "kind", "per", "valid_from", "method", "basis", "source"]
    ),
    Table(
      kind: .indicators,
      name: "indicator",
      identity: [
        "region", "indicator", "programme", "period", "unit", "method", "line", "conflicts",
        "source", "note",
      ]
    ),
    Table(kind: .programmes, name: "programme", identity: ["code"]),
    Table(
      kind: .targets,
      name: "target",
      identity: ["region", "year", "programme", "indicator", "unit", "document", "source"]
    ),
    Table(
      kind: .achievements,
      name: "achievement",
      identity: ["region", "year", "programme", "quarter"]
    ),
    Table(kind: .lists, name: "list", identity: ["id"]),
    Table(kind: .deliberations, name: "deliberation", identity: ["village", "year"]),
  ]

  /// Regions, whose code is their key.
  static let region = Table(kind: .regions, name: "region", identity: ["code"])

  /// The columns of the identity that a row may leave empty.
  ///
  /// NULL is equal to nothing in SQL, so a search for an earlier row compares these columns with
  /// `ifnull`.
  var optionalIdentity: Set<String> { Set(identity.filter { !isRequired($0) }) }

  /// Whether every row must fill a column.
  private func isRequired(_ column: String) -> Bool {
    kind.columns.contains { $0.name == column && $0.need == .required }
  }
}
