import Testing
import TuntasFiles
import TuntasModel

/// What becomes of the rows of an import.
enum WritingCases {
  static let all = [
    ContractCase("Every row is new, changed, the same or refused", everyRowIsCounted),
    ContractCase("The same files again change nothing and are not listed", sameAgain),
    ContractCase("A row with the key of an earlier one takes its place", changedRow),
    ContractCase("Files one after another come to the same as all at once", oneByOne),
    ContractCase("Files may come in any order", anyOrder),
    ContractCase("A trial counts the same and keeps nothing", trial),
    ContractCase("Strict, one refused row is enough to take none", strict),
    ContractCase("A cancelled import leaves the registry as it was", cancelled),
    ContractCase("A source that cannot be read leaves the registry as it was", unreadable),
    ContractCase("Progress ends with all bytes and rows", progress),
    ContractCase("What a new registry holds is no data yet", empty),
    ContractCase("Families alone tell no year and no day", withoutLists),
  ]

  /// One row new, one changed, one the same, one refused.
  private static let mixed = """
    id,village,decile,wall
    N1,32.16.01.1007,1,bamboo
    B1,32.16.01.1007,4,bamboo
    B2,32.16.01.1007,2,brick
    N2,32.99.01.2001,1,bamboo

    """

  private static let mixedCounts = ImportCounts(read: 4, new: 1, changed: 1, same: 1, rejected: 1)

  private static func everyRowIsCounted(_ clerk: Clerk) async throws {
    let first = try await clerk.registry.importRecords(from: Town.files())
    #expect(first[.families] == ImportCounts(read: 12, new: 12))
    #expect(first[.members] == ImportCounts(read: 17, new: 17))
    #expect(first[.enrolments] == ImportCounts(read: 6, new: 6))
    #expect(first.total.read == first.total.new && first.hasChanged)
    let second = try await clerk.take(.families, mixed)
    #expect(second[.families] == mixedCounts)
    #expect(second.total == mixedCounts && second.refusedRows == 1)
    #expect(second.files.map(\.rows) == [4])
    #expect(second.files.map(\.name) == ["families.csv"])
  }

  private static func sameAgain(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let again = try await clerk.registry.importRecords(from: Town.files())
    #expect(!again.hasChanged && again.total.same == again.total.read)
    #expect(again.total.read == 65)
    #expect(try await clerk.registry.imports().map(\.number) == [1])
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func changedRow(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let key = try await clerk.key("SITI N.", in: .setiaAsih)
    try await clerk.take(
      .members,
      "family,number,nik,name,sex,birth_date,relation\nB1,1,,Lilis Karlina,f,1980-12-05,head\n"
    )
    let rows = try await clerk.families(FamilyQuery(region: .setiaAsih))
    #expect(rows.map(\.shownHead) == ["LILIS K.", "OMO S.", "TUTI A."])
    #expect(rows.first?.key == key && rows.first?.people == 2)
    let found = try await clerk.search("lilis k").families.map(\.family.key)
    #expect(found == [key])
    #expect(try await clerk.search("siti n").families.isEmpty)
  }

  private static func oneByOne(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let together = try await clerk.answers()
    _ = try await clerk.registry.undoImport()
    for file in Town.files() { _ = try await clerk.registry.importRecords(from: [file]) }
    #expect(try await clerk.registry.imports().count == 1 + Town.files().count)
    #expect(try await clerk.answers().differences(from: together) == [])
  }

  private static func anyOrder(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let inOrder = try await clerk.answers()
    _ = try await clerk.registry.undoImport()
    let summary = try await clerk.registry.importRecords(from: Town.files().reversed())
    #expect(summary.rejections.isEmpty)
    #expect(try await clerk.answers().differences(from: inOrder) == [])
  }

  private static func trial(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let tried = try await clerk.take(.families, mixed, ImportRequest(isTrial: true))
    #expect(tried[.families] == mixedCounts && tried.hasChanged)
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
    let real = try await clerk.take(.families, mixed)
    #expect(real.counts == tried.counts && real.rejections == tried.rejections)
  }

  private static func strict(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let request = ImportRequest(isStrict: true)
    let refused = try await clerk.take(.families, mixed, request)
    #expect(refused[.families] == mixedCounts && refused.refusedRows == 1)
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
    let sound = "id,village,decile,wall\nN1,32.16.01.1007,1,bamboo\n"
    #expect(try await clerk.take(.families, sound, request)[.families].new == 1)
    #expect(try await clerk.registry.imports().count == 2)
  }

  private static func cancelled(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let registry = clerk.registry
    let tasks = Collected<Task<ImportSummary, any Error>>()
    let file = WatchedFile(families: 20_000) { tasks.all.first?.cancel() }
    let (isKept, keep) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      for await _ in isKept { break }
      return try await registry.importRecords(from: [file])
    }
    tasks.add(task)
    keep.yield()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func unreadable(_ clerk: Clerk) async throws {
    try await clerk.takeTown()
    let before = try await clerk.answers()
    let sound = CSVText("id,title,synthetic\nnew,Baru,no\n", kind: .sources)
    await #expect(throws: BrokenFile.Failure.self) {
      try await clerk.registry.importRecords(from: [sound, BrokenFile()])
    }
    #expect(try await clerk.registry.imports().count == 1)
    #expect(try await clerk.answers().differences(from: before) == [])
  }

  private static func progress(_ clerk: Clerk) async throws {
    let steps = Collected<ImportProgress>()
    let summary = try await clerk.registry.importRecords(
      from: Town.files(),
      ImportRequest(),
      progress: { steps.add($0) },
      refused: nil
    )
    let last = try #require(steps.all.last)
    #expect(last.bytes == last.totalBytes && last.totalBytes > 0)
    #expect(last.rows == summary.rowsRead)
    #expect(steps.all.map(\.bytes) == steps.all.map(\.bytes).sorted())
    #expect(steps.all.allSatisfy { $0.totalBytes == last.totalBytes })
  }

  private static func empty(_ clerk: Clerk) async throws {
    await #expect(throws: RegistryError.empty) { try await clerk.regions(below: nil) }
    await #expect(throws: RegistryError.empty) { try await clerk.families() }
    #expect(try await clerk.registry.imports().isEmpty)
  }

  private static func withoutLists(_ clerk: Clerk) async throws {
    let people = Town.texts.filter { [.families, .members].contains($0.key) }
    _ = try await clerk.registry.importRecords(from: Town.files(people))
    await #expect(throws: RegistryError.withoutLists) { try await clerk.regions(below: nil) }
    let lists = Town.texts.filter { [.sources, .lists].contains($0.key) }
    _ = try await clerk.registry.importRecords(from: Town.files(lists))
    let moment = try await clerk.regions(below: nil).moment
    #expect(moment.year == 2025 && moment.day.description == "2025-05-01")
  }
}
