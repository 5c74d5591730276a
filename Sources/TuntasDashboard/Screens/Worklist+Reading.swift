import TuntasModel
import TuntasPages

extension Worklist {
  /// Rows that are read at once.
  private static let pageSize = 1000

  /// The rows behind a row, as many as are read at once; empty when all were handed out.
  func rows(after last: MarkedRow?, from reader: MomentReader) async throws -> [MarkedRow] {
    let rows = try await reader.registry.qualityRows(
      of: rules,
      in: region,
      of: families,
      after: last.flatMap { RepairRowID($0.id) }.map { ($0.rule, $0.position) },
      limit: Self.pageSize,
      at: reader.moment,
      for: reader.viewer
    )
    return RepairRowColumns.marked(rows, words)
  }
}
