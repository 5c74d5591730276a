import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// Keeps what is exported.
actor KeptExport: TableExporter {
  struct Table: Sendable {
    var name: String
    var headings: [String]
    var rows: [[RowValue]]
    var isSynthetic: Bool
  }

  private(set) var tables: [Table] = []

  func write(_ table: ExportedTable) async throws -> String {
    var rows: [[RowValue]] = []
    for try await stretch in table.rows { rows += stretch }
    tables.append(
      Table(
        name: table.name,
        headings: table.headings,
        rows: rows,
        isSynthetic: table.isSynthetic
      )
    )
    return "kept.csv"
  }
}

/// Cannot write.
struct BrokenExport: TableExporter {
  struct Full: Error {}

  func write(_ table: ExportedTable) async throws -> String { throw Full() }
}
