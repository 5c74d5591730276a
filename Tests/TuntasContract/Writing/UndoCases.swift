import Testing
import TuntasFiles
import TuntasModel

/// Taking the last import back.
enum UndoCases {
  static let all = [
    ContractCase("Undo brings every answer back", everyAnswer),
    ContractCase("Undo brings the answers of a past day back too", pastDay),
    ContractCase("Undo of a first load leaves a new registry", firstLoad),
    ContractCase("Undo says what was taken back, and it stays listed", said),
    ContractCase("Undo of nothing, and undo twice, are told apart", refused),
    ContractCase(
      "An import that changes nothing leaves the one before to be taken back",
      unchanged
    ),
  ]

  /// A file of every kind that changes, adds and moves.
  private static let changes: [RecordKind: String] = [
    .regions: "code,kind,name\n32.16.01.2001,desa,Segara Makmur\n",
    .sources: "id,title,publisher,date,synthetic\nagency,Laporan,Bappeda Baru,2025-07-01,no\n",
    .povertyLines: """
    region,kind,amount,per,valid_from,certainty,source
    32.16,bps,470000,person_month,2023,published,agency

    """,
    .indicators: """
    region,indicator,period,value,unit,certainty,source
    32.16,extreme-poor-people,2025,7,people,published,agency

    """,
    .targets: """
    region,programme,year,value,unit,certainty,source
    32.16,water,2025,7,connection,published,agency

    """,
    .achievements: """
    programme,region,year,quarter,plan,actual,spent,ceiling,source
    rutilahu,32.16,2025,2,5,4,60,200,agency
    rutilahu,32.16,2025,3,8,6,90,200,agency

    """,
    .families: """
    id,village,decile,wall
    B1,32.16.02.1006,4,brick
    N1,32.16.01.1007,1,bamboo

    """,
    .members: """
    family,number,nik,name,sex,birth_date,relation
    B2,1,3216410206750000,Omo Sukarna Baru,m,1975-06-02,head
    N1,1,3216414512810000,Nina Karlina,f,1981-12-05,head

    """,
    .lists: "id,register,covers,date,source\nnewest,p3ke,32.16,2025-06-01,dinsos\n",
    .listings: """
    family,register,from_list,to_list,village,reason
    B3,p3ke,bekasi-old,bekasi,32.16.01.1007,moved_away
    N1,p3ke,newest,,32.16.01.1007,

    """,
    .enrolments: """
    programme,family,year,status,date,source
    sembako,B5,2025,refused,2025-03-10,sample
    sembako,B6,2025,received,2025-03-10,sample

    """,
    .verifications: "family,list,status,date\nB3,bekasi,eligible,2023-11-14\n",
    .deliberations: "village,year,stage,date\n32.16.01.2001,2025,decree,2025-04-02\n",
  ]

  private static func everyAnswer(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let summary = try await clerk.registry.importRecords(from: Town.files(changes))
    #expect(summary.rejections.isEmpty)
    #expect(Set(summary.counts.keys) == Set(changes.keys))
    #expect(summary.counts.values.allSatisfy { $0.written == $0.read })
    #expect(try await clerk.answers().differences(from: before).count > 30)
    _ = try await clerk.registry.undoImport()
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func pastDay(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers(on: "2025-03-31")
    _ = try await clerk.registry.importRecords(from: Town.files(changes))
    #expect(try await clerk.answers(on: "2025-03-31").differences(from: before) != [])
    _ = try await clerk.registry.undoImport()
    #expect(try await clerk.answers(on: "2025-03-31").differences(from: before) == [])
  }

  private static func firstLoad(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    _ = try await clerk.registry.undoImport()
    await #expect(throws: RegistryError.empty) { try await clerk.regions(below: nil) }
    let again = try await clerk.registry.importRecords(from: Town.files())
    #expect(again[.families] == ImportCounts(read: 12, new: 12))
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func said(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let request = ImportRequest(time: "2025-07-02T09:30:00+0700", who: "omo")
    let rows = "id,village\nN1,32.16.01.1007\nN2,x\n"
    try await clerk.take(.families, rows, name: "kiriman.csv", request)
    let undone = try await clerk.registry.undoImport()
    #expect(undone.number == 2 && undone.isUndone && !undone.canBeUndone)
    #expect(undone.who == "omo" && undone.time == request.time)
    #expect(undone.counts == ImportCounts(read: 2, new: 1, rejected: 1))
    #expect(undone.files.map(\.name) == ["kiriman.csv"])
    #expect(try await clerk.registry.imports().map(\.isUndone) == [true, false])
    #expect(try await clerk.registry.imports().first == undone)
  }

  private static func refused(_ clerk: Clerk) async throws {
    await #expect(throws: ImportError.nothingToUndo) { try await clerk.registry.undoImport() }
    try await clerk.takeTown()
    try await clerk.take(.families, "id,village\nN1,32.16.01.1007\n")
    _ = try await clerk.registry.undoImport()
    let before = try await clerk.answers()
    await #expect(throws: ImportError.alreadyUndone(number: 2)) {
      try await clerk.registry.undoImport()
    }
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func unchanged(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let rows = "id,village\nN1,32.16.01.1007\n"
    for request in [ImportRequest(), ImportRequest(), ImportRequest(isTrial: true)] {
      try await clerk.take(.families, rows, request)
    }
    #expect(try await clerk.registry.undoImport().number == 2)
    #expect(try await clerk.answers().differences(from: before) == [])
  }
}
