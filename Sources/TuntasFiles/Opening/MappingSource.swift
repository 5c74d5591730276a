import TuntasModel

/// The record of the source that a mapping gives the rows of its file.
struct MappingSource: RecordSource {
  private let text: CSVText

  /// Takes the cells of the record by their columns.
  init(_ cells: [String: String], name: String) {
    let columns = RecordKind.sources.columns.map(\.name)
    let rows = [columns, columns.map { cells[$0] ?? "" }]
    let lines = rows.map { $0.map(Self.quoted).joined(separator: ",") + "\n" }
    text = CSVText(lines.joined(), kind: .sources, name: name)
  }

  var kind: RecordKind { text.kind }
  var name: String { text.name }
  var size: Int { text.size }
  var isCompanion: Bool { true }

  func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try text.read(regions: regions, deliver: deliver)
  }

  private static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
