import Testing
import TuntasFiles
import TuntasModel

/// The list of imports.
enum HistoryCases {
  static let all = [
    ContractCase("Imports are listed newest first, with who, when and what", listed),
    ContractCase("Another content of a file has another mark", marks),
    ContractCase("Only the last import can be taken back", onlyTheLast),
  ]

  private static func listed(_ clerk: Clerk) async throws {
    let first = ImportRequest(time: "2025-07-01T08:00:00+0700", who: "dian")
    _ = try await clerk.registry.importRecords(from: Town.files(), first)
    let rows = "id,village\nN1,32.16.01.1007\nN2,x\n"
    let second = ImportRequest(time: "2025-07-02T09:30:00+0700", who: "omo")
    try await clerk.take(.families, rows, name: "kiriman.csv", second)
    let records = try await clerk.registry.imports()
    #expect(records.map(\.number) == [2, 1])
    #expect(records.map(\.who) == ["omo", "dian"])
    #expect(records.map(\.time) == [second.time, first.time])
    #expect(records.map(\.isUndone) == [false, false])
    let newest = try #require(records.first)
    #expect(newest.counts == ImportCounts(read: 2, new: 1, rejected: 1))
    let file = try #require(newest.files.first)
    #expect(newest.files.count == 1 && file.name == "kiriman.csv" && file.kind == .families)
    #expect(file.size == rows.utf8.count && file.rows == 2)
    #expect(records.last?.files.map(\.kind) == Town.files().map(\.kind))
    #expect(records.last?.counts.read == 65)
  }

  private static func marks(_ clerk: Clerk) async throws {
    for village in ["32.16.01.1007", "32.16.01.2001", "32.16.01.1007"] {
      try await clerk.take(.families, "id,village\nN1,\(village)\n")
    }
    let hashes = try await clerk.registry.imports().flatMap { $0.files.map(\.contentHash) }
    #expect(hashes.count == 3 && hashes[0] == hashes[2] && hashes[0] != hashes[1])
  }

  private static func onlyTheLast(_ clerk: Clerk) async throws {
    for number in 1...3 {
      try await clerk.take(.families, "id,village\nN\(number),32.16.01.1007\n")
    }
    #expect(try await clerk.registry.imports().map(\.canBeUndone) == [true, false, false])
    _ = try await clerk.registry.undoImport()
    #expect(try await clerk.registry.imports().map(\.canBeUndone) == [false, false, false])
    try await clerk.take(.families, "id,village\nN4,32.16.01.1007\n")
    let records = try await clerk.registry.imports()
    #expect(records.map(\.number) == [4, 3, 2, 1])
    #expect(records.map(\.canBeUndone) == [true, false, false, false])
    #expect(records.map(\.isUndone) == [false, true, false, false])
  }
}
