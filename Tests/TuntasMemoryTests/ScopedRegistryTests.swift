import Testing
import TuntasFiles
import TuntasMemory

@testable import TuntasModel

@Suite("What goes through the rights of a viewer")
struct ScopedRegistryTests {
  /// A log that keeps what is noted, or cannot be written.
  private actor KeptLog: AccessLog {
    struct Full: Error {}

    private(set) var notes: [Access] = []
    /// The ends, by the number of the entry that they end.
    private(set) var ends: [Int64: AccessEnd] = [:]
    private let isFull: Bool

    init(isFull: Bool = false) { self.isFull = isFull }

    func note(_ access: Access) throws -> Int64? {
      guard !isFull else { throw Full() }
      notes.append(access)
      return Int64(notes.count)
    }

    func finish(_ number: Int64, _ end: AccessEnd) { ends[number] = end }
  }

  private static func registry(for viewer: Viewer, _ log: KeptLog) throws -> ScopedRegistry {
    ScopedRegistry(try MemoryRegistry(builtIn: BuiltIn.sources), for: viewer, log: log)
  }

  private typealias Question = @Sendable (ScopedRegistry, Viewer) async throws -> Void

  /// Each way to ask or change something, with the verb that it stands for.
  private static let questions: [(Verb, Question)] = {
    let (moment, page, bogor) = (MomentQuery(), PageRequest(limit: 5), Governments.bogor)
    let query = FamilyQuery(region: bogor, onlyWithoutProgramme: true)
    let key = FamilyKey(village: RegionCode("32.01.01.1001") ?? bogor, running: 1)
    return [
      (.seeFigures, { _ = try await $0.overview(of: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.regions(below: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.deliberations(in: bogor, at: moment, for: $1) }),
      (.seeFamilies, { _ = try await $0.families(query, page: page, at: moment, for: $1) }),
      (.seeFamilies, { _ = try await $0.countFamilies(query, at: moment, for: $1) }),
      (
        .seeFamilies,
        { _ = try await $0.familyCounts(query, by: .decile, at: moment, for: $1) }
      ),
      (.seeFamilies, { _ = try await $0.family(key, at: moment, for: $1) }),
      (
        .seeFamilies,
        { _ = try await $0.recipients(of: "pkh", in: bogor, page: page, at: moment, for: $1) }
      ),
      (
        .seeFamilies,
        {
          let flow = FlowQuery(government: bogor, from: "a", to: "b", part: .new)
          _ = try await $0.flowFamilies(flow, page: page, at: moment, for: $1)
        }
      ),
      (
        .search,
        {
          let regions = SearchQuery("bogor", in: bogor, kinds: [.regions], limit: 5)
          _ = try await $0.search(regions, at: moment, for: $1)
        }
      ),
      (.seeFigures, { _ = try await $0.sources(at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.source("none", at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.figures(of: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.povertyLines(of: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.pace(of: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.map(of: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.programmes(in: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.programme("pkh", in: bogor, at: moment, for: $1) }),
      (.seeFigures, { _ = try await $0.quality(in: bogor, of: .all, at: moment, for: $1) }),
      (
        .seeFamilyIssues,
        {
          _ = try await $0.qualityRows(
            QualityRule.allCases.first(where: \.isAboutPeople) ?? .allCases[0],
            in: bogor,
            of: .all,
            page: page,
            at: moment,
            for: $1
          )
        }
      ),
      (
        .takeFiguresOut,
        { try await $0.readRecords(RecordQuery([.targets]), for: $1, deliver: { _ in }) }
      ),
      (
        .takePeopleOut,
        { try await $0.readRecords(RecordQuery([.members]), for: $1, deliver: { _ in }) }
      ),
      (.seeImports, { registry, _ in _ = try await registry.imports() }),
      (.change, { registry, _ in _ = try await registry.undoImport() }),
      (.change, { registry, _ in _ = try await registry.importRecords(from: []) }),
    ]
  }()

  private static let viewers = Role.allCases.flatMap { role in
    [false, true].map {
      Viewer(role: role, scope: Governments.bogor, isInMeeting: $0, agency: "DPKPP")
    }
  }

  @Test("Each question is answered where the table says so, and noted once", arguments: viewers)
  func table(viewer: Viewer) async throws {
    let log = KeptLog()
    let registry = try Self.registry(for: viewer, log)
    for (number, (verb, question)) in Self.questions.enumerated() {
      var failure: RegistryError?
      do { try await question(registry, viewer) } catch let error as RegistryError {
        failure = error
      } catch {}
      let note = try #require(await log.notes.last)
      #expect(await log.notes.count == number + 1, "\(number)")
      #expect(note.verb == verb && note.viewer == viewer, "\(number)")
      let isRefused = [.peopleHidden, .peopleMasked, .notAllowed(verb, viewer.role)]
        .contains(failure)
      #expect(isRefused == (viewer.right(to: verb) == .no), "\(number) \(verb)")
      #expect(note.isRefused || !isRefused, "\(number) \(verb)")
      let end = await log.ends[Int64(number + 1)]
      #expect(note.isRefused == (end == nil), "\(number) \(verb)")
    }
  }

  @Test("Nobody gets what could not be noted")
  func fullLog() async throws {
    let registry = try Self.registry(for: .steward, KeptLog(isFull: true))
    for (number, (_, question)) in Self.questions.enumerated() {
      await #expect(throws: KeptLog.Full.self, "\(number)") {
        try await question(registry, .steward)
      }
    }
  }

  @Test("The end of an access says how many rows went out, or that it failed")
  func ends() async throws {
    let log = KeptLog()
    let registry = try Self.registry(for: .steward, log)
    try await registry.readRecords(RecordQuery([.programmes]), for: .steward) { _ in }
    guard case .done(let rows?) = await log.ends[1] else {
      Issue.record("an export ends with its rows")
      return
    }
    #expect(rows > 10)
    await #expect(throws: (any Error).self) { try await registry.undoImport() }
    #expect(await log.ends[2] == .failed)
  }

  @Test("Nobody asks for more than the registry was opened for")
  func owner() async throws {
    let district = Viewer(role: .district, scope: RegionCode("32.01.01") ?? .country)
    let log = KeptLog()
    let registry = try Self.registry(for: district, log)
    let day = try #require(CalendarDate("2025-06-30"))
    let basis = try #require(LoginBasis(document: "BAST 1", purpose: "Verifikasi", until: day))
    let wider = [
      Viewer.steward, Viewer(role: .district, scope: Governments.bogor),
      Viewer(role: .lead, scope: district.scope, login: Login("other", as: .lead, basis: basis)),
    ]
    for viewer in wider {
      await #expect(throws: RegistryError.notAllowed(.seeFigures, .district)) {
        try await registry.figures(of: nil, at: MomentQuery(), for: viewer)
      }
      #expect(await log.notes.last?.isRefused == true)
    }
    // What is built in is no data yet: the store itself says so.
    await #expect(throws: RegistryError.empty) {
      try await registry.figures(of: nil, at: MomentQuery(), for: district.inMeeting())
    }
    #expect(await log.notes.last?.isRefused == false)
    let meeting = try Self.registry(for: district.inMeeting(), log)
    await #expect(throws: RegistryError.notAllowed(.seeFigures, .district)) {
      try await meeting.figures(of: nil, at: MomentQuery(), for: district)
    }
  }
}
