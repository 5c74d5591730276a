import Testing
import TuntasFiles
import TuntasModel

/// Rows that cannot stand.
enum RefusalCases {
  static let all = [
    ContractCase("A refused row says where it stands, what was found and why", told),
    ContractCase("What a row refers to must be there", references),
    ContractCase("The later of two rows with one key is refused", repeated),
    ContractCase("The members of a refused family are refused with it", family),
    ContractCase("Refused rows go to whoever takes them, in the order of files and lines", taken),
    ContractCase("When no row can be taken nothing changes", nothing),
  ]

  private static func told(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let rows = "id,village,wall\nN1,32.16.01.1007,brick\nN2,32.99.01.2001,brick\nN3,,brick\n"
    let summary = try await clerk.take(.families, rows, name: "kiriman.csv")
    let expected = [
      Rejection(
        file: "kiriman.csv",
        line: 3,
        column: "village",
        found: "32.99.01.2001",
        reason: .unknownVillage,
        row: "N2,32.99.01.2001,brick"
      ),
      Rejection(
        file: "kiriman.csv",
        line: 4,
        column: "village",
        found: "",
        reason: .missing,
        row: "N3,,brick"
      ),
    ]
    #expect(summary.rejections == expected)
    #expect(summary.refusedRows == 2 && summary.rowsTaken == 1)
    #expect(try await clerk.registry.imports().first?.counts.rejected == 2)
  }

  /// Rows of which nobody knows what they name.
  private static let strays: [(RecordKind, String, column: String, RejectionReason)] = [
    (.members, "family,number\nX,1\n", "family", .unknownFamily),
    (
      .listings, "family,register,from_list,village\nB1,p3ke,X,32.16.01.1007\n", "from_list",
      .unknownList
    ),
    (
      .listings, "family,register,from_list,to_list,village\nB1,p3ke,bekasi,X,32.16.01.1007\n",
      "to_list", .unknownList
    ),
    (.verifications, "family,list,status\nB1,X,eligible\n", "list", .unknownList),
    (
      .enrolments, "programme,family,year,source\nX,B1,2025,sample\n", "programme",
      .unknownProgramme
    ),
    (.enrolments, "programme,family,year,source\npkh,B1,2025,X\n", "source", .unknownSource),
    (.enrolments, "programme,family,year,source\npkh,X,2025,sample\n", "family", .unknownFamily),
  ]

  private static func references(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    for (kind, text, column, reason) in strays {
      let summary = try await clerk.take(kind, text)
      #expect(summary.rejections.map(\.reason) == [reason], "\(text)")
      #expect(summary.rejections.map(\.column) == [column], "\(text)")
      #expect(summary.rejections.map(\.found) == ["X"], "\(text)")
      #expect(summary[kind] == ImportCounts(read: 1, rejected: 1), "\(text)")
    }
  }

  private static func repeated(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let twice = "id,village\nN1,32.16.01.1007\nN2,32.16.01.1007\nN1,32.16.02.1006\n"
    let one = try await clerk.take(.families, twice)
    #expect(one.rejections.map(\.reason) == [.duplicate(line: 2)])
    #expect(one.rejections.map(\.line) == [4] && one.rejections.map(\.earlierFile) == [nil])
    let files = ["a.csv", "b.csv"].map {
      CSVText("id,village\nN3,32.16.01.1007\n", kind: .families, name: $0)
    }
    let two = try await clerk.registry.importRecords(from: files)
    #expect(two.rejections.map(\.file) == ["b.csv"])
    #expect(two.rejections.map(\.earlierFile) == ["a.csv"])
    #expect(two[.families] == ImportCounts(read: 2, new: 1, rejected: 1))
  }

  private static func family(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let files = [
      CSVText("id,village\nN1,32.99.01.2001\n", kind: .families),
      CSVText("family,number,name\nN1,1,Nina\nB3,2,Nono\n", kind: .members),
    ]
    let summary = try await clerk.registry.importRecords(from: files)
    #expect(summary.rejections.map(\.reason) == [.unknownVillage, .unknownFamily])
    #expect(summary[.members] == ImportCounts(read: 2, new: 1, rejected: 1))
  }

  private static func taken(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let files = [
      CSVText("family,number\nX,1\nB3,2\nY,1\n", kind: .members, name: "m.csv"),
      CSVText("id,village\nN1,9\nN2,32.16.01.1007\nN3,9\n", kind: .families, name: "f.csv"),
    ]
    let rows = Collected<Rejection>()
    let summary = try await clerk.registry.importRecords(
      from: files,
      ImportRequest(),
      progress: { _ in },
      refused: { rows.add($0) }
    )
    #expect(
      rows.all.map { "\($0.file) \($0.line)" } == ["f.csv 2", "f.csv 4", "m.csv 2", "m.csv 4"]
    )
    #expect(summary.refusedRows == 4 && summary.rejections.isEmpty)
    #expect(summary.total == ImportCounts(read: 6, new: 2, rejected: 4))
  }

  private static func nothing(_ clerk: Clerk) async throws {
    let summary = try await clerk.take(.families, "id,village\nN1,32.99.01.2001\n")
    #expect(summary.rowsTaken == 0 && summary.rowsRead == 1 && !summary.hasChanged)
    await #expect(throws: RegistryError.empty) { try await clerk.regions(below: nil) }
    #expect(try await clerk.registry.imports().isEmpty)
  }
}
