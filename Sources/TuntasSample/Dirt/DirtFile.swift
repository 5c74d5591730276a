import TuntasFiles
import TuntasModel

/// The file that lists every fault: which rule a record breaks, and where it stands.
struct DirtFile {
  private let sink: FileSink
  private var output: RowOutput
  private static let columns = [
    "rule", "kind", "region", "family", "member", "programme", "year", "quarter", "column", "found",
    "line",
  ]

  /// Begins the file.
  init(in makeFile: (String) throws -> FileSink) throws {
    let sink = try makeFile(SampleDirt.fileName)
    self.sink = sink
    output = try RowOutput(.csv(sink.write), columns: Self.columns.map { RowColumn($0) })
  }

  /// Lists the stains of a family.
  ///
  /// - Parameters:
  ///   - stains: The stains.
  ///   - sheet: The family's rows.
  ///   - firstLines: The line in its file of the family's first row of each kind.
  /// - Throws: What the file throws.
  mutating func write(
    _ stains: [Stain],
    of sheet: FamilySheet,
    firstLines: [RecordKind: Int]
  ) throws {
    let order = sheet.family.order
    for stain in stains {
      let kind = stain.field.kind
      func cell(_ column: String) -> String? {
        kind.index(of: column) == nil ? nil : sheet[kind, stain.row, column]
      }
      try write([
        stain.rule.code,
        kind.rawValue,
        order.village.codeText,
        order.id,
        stain.isOfFamily ? nil : cell("number") ?? cell("member"),
        cell("programme"),
        cell("year"),
        nil,
        stain.field.column,
        cell(stain.field.column),
        String((firstLines[kind] ?? 0) + stain.row),
      ])
    }
  }

  /// Lists the stain of a report or a target.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - field: The kind of record and the column.
  ///   - cells: The row.
  ///   - line: Its line in its file.
  /// - Throws: What the file throws.
  mutating func write(
    _ rule: QualityRule,
    _ field: QualityField,
    in cells: [String?],
    line: Int
  ) throws {
    func cell(_ column: String) -> String? { field.kind.index(of: column).flatMap { cells[$0] } }
    try write([
      rule.code, field.kind.rawValue, cell("region"), nil, nil, cell("programme"), cell("year"),
      cell("quarter"), field.column, cell(field.column), String(line),
    ])
  }

  private mutating func write(_ cells: [String?]) throws {
    try output.write(cells.map { $0.map(RowValue.word) ?? .missing })
  }

  /// Ends the file.
  mutating func close() throws {
    try output.finish()
    try sink.close()
  }
}
