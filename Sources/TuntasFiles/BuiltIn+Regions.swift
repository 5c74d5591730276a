public import TuntasModel

extension BuiltIn {
  /// Reads the regions that are built in as values.
  ///
  /// - Returns: The regions, in the order of their codes.
  /// - Throws: An error of the built-in text, which a test rules out.
  public static func regionValues() throws -> [Region] {
    var found: [Region] = []
    let source = CSVText(regions, kind: .regions)
    try source.read(regions: RegionIndex([])) { batch, _, _ in
      found += (0..<batch.count).compactMap { region(in: batch, row: $0) }
    }
    return found
  }

  private static func region(in batch: RecordBatch, row: Int) -> Region? {
    guard
      let code = integer(batch, "code", row).flatMap(RegionCode.init(number:)),
      let kind = integer(batch, "kind", row).flatMap({ RegionKind(number: Int($0)) }),
      let name = text(batch, "name", row)
    else { return nil }
    let aliases = text(batch, "aliases", row)?.split(separator: "|").map(String.init)
    return Region(
      code: code,
      kind: kind,
      name: name,
      aliases: aliases ?? [],
      centroid: Coordinate(
        latitude: real(batch, "latitude", row),
        longitude: real(batch, "longitude", row)
      ),
      area: real(batch, "area_km2", row) ?? 0
    )
  }

  private static func column(_ batch: RecordBatch, _ name: String) -> ColumnValues? {
    batch.kind.index(of: name).map { batch.columns[$0] }
  }

  private static func integer(_ batch: RecordBatch, _ name: String, _ row: Int) -> Int64? {
    guard case .integers(let column) = column(batch, name) else { return nil }
    let value = column.values[row]
    return value > IntegerValues.unreadable ? value : nil
  }

  private static func real(_ batch: RecordBatch, _ name: String, _ row: Int) -> Double? {
    guard case .reals(let column) = column(batch, name) else { return nil }
    return column.values[row].isNaN ? nil : column.values[row]
  }

  private static func text(_ batch: RecordBatch, _ name: String, _ row: Int) -> String? {
    guard case .texts(let column) = column(batch, name) else { return nil }
    return batch.text(column[row])
  }
}
