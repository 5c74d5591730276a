import Foundation
import GRDB
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

/// The log is added to and nothing else, and whoever changes it is found.
struct AuditFileTests {
  private let folder: ScratchFolder
  private let log: AuditFile

  init() throws {
    folder = try ScratchFolder()
    log = AuditFile(of: folder.file("tuntas.sqlite").path())
  }

  /// How many entries the log has before somebody changes it.
  private static let count: Int64 = 12

  private static func entry(_ number: Int64, act: LogAct? = nil) -> LogEntry {
    let actor = LogActor(user: "ani", login: number.isMultiple(of: 2) ? "desa" : nil)
    let acts: [LogAct] = [.begun(.takePeopleOut), .done, .refused(.change), .failed]
    var entry = LogEntry(
      number: number,
      time: 1_760_000_000 + number,
      actor: actor,
      role: "steward",
      scope: "32.16",
      act: act ?? acts[Int(number) % acts.count]
    )
    entry.kinds = ["families", "members"]
    entry.rows = number.isMultiple(of: 3) ? number * 10 : nil
    entry.belongsTo = act == nil && number > 1 ? number - 1 : nil
    return entry
  }

  private func fill() throws {
    for _ in 1...Self.count { try log.add { Self.entry($0) } }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    #expect(try log.entries().isEmpty && log.faults().isEmpty)
    try fill()
    #expect(try log.entries() == (1...Self.count).map { Self.entry($0) })
    #expect(try log.faults().isEmpty)
    let status = try FileManager.default.attributesOfItem(atPath: log.path)
    #expect(status[.posixPermissions] as? Int == 0o600)
  }

  /// A way of changing the log behind the program's back.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var statements: [String]

    init(_ description: String, _ statements: String...) {
      testDescription = description
      self.statements = statements
    }
  }

  static let changes: [Change] = {
    let texts = [
      "user", "login", "key", "basis", "role", "scope", "region", "kinds", "family",
    ]
    var changes: [Change] = []
    for number in [1, 5, 12] {
      for column in texts {
        let change =
          "UPDATE entry SET \(column) = coalesce(\(column), '') || 'x' WHERE number = \(number)"
        changes.append(Change("\(column) of \(number)", change))
      }
      for column in ["time", "rows", "belongs_to"] {
        let change =
          "UPDATE entry SET \(column) = coalesce(\(column), 0) + 1 WHERE number = \(number)"
        changes.append(Change("\(column) of \(number)", change))
      }
      changes.append(
        Change("act of \(number)", "UPDATE entry SET act = 'change' WHERE number = \(number)")
      )
    }
    for number in 1...12 {
      changes.append(Change("without \(number)", "DELETE FROM entry WHERE number = \(number)"))
    }
    for number in 1...12 {
      changes.append(
        Change("cut off from \(number)", "DELETE FROM entry WHERE number >= \(number)")
      )
    }
    for number in 1...11 {
      changes.append(
        Change(
          "\(number) and \(number + 1) swapped",
          "UPDATE entry SET number = 99 WHERE number = \(number)",
          "UPDATE entry SET number = \(number) WHERE number = \(number + 1)",
          "UPDATE entry SET number = \(number + 1) WHERE number = 99"
        )
      )
    }
    for number in 1...12 {
      changes.append(
        Change(
          "without \(number), the others moved up",
          "DELETE FROM entry WHERE number = \(number)",
          "UPDATE entry SET number = number - 1 WHERE number > \(number)"
        )
      )
    }
    for number in [1, 6, 12] {
      changes.append(
        Change(
          "one put in before \(number)",
          "UPDATE entry SET number = -number - 1 WHERE number >= \(number)",
          "UPDATE entry SET number = -number WHERE number < 0",
          """
          INSERT INTO entry SELECT \(number), time, user, login, key, basis, role, scope, act, region,
            kinds, family, rows, belongs_to, digest FROM entry WHERE number = \(number + 1)
          """
        )
      )
    }
    changes.append(
      Change(
        "one put in behind",
        "INSERT INTO entry SELECT 13, time, user, login, key, basis, role, scope, act, region, kinds, family, rows, belongs_to, digest FROM entry WHERE number = 12"
      )
    )
    changes.append(Change("without its end", "DELETE FROM newest"))
    changes.append(
      Change(
        "cut off with its end",
        "DELETE FROM entry WHERE number > 9",
        "UPDATE newest SET number = 9"
      )
    )
    for number in 1...12 {
      changes.append(
        Change(
          "digest of \(number)",
          "UPDATE entry SET digest = digest || 'x' WHERE number = \(number)"
        )
      )
    }
    return changes
  }()

  @Test func aHundredWaysAreTried() {
    #expect(Self.changes.count >= 100)
  }

  @Test(arguments: changes)
  func whatSomebodyChangedIsFound(change: Change) throws {
    try fill()
    let queue = try DatabaseQueue(path: log.path)
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER entry_stays; DROP TRIGGER entry_remains")
      for statement in change.statements { try database.execute(sql: statement) }
    }
    try queue.close()
    #expect(try !log.faults().isEmpty)
  }

  @Test func entriesAreNeitherChangedNorRemoved() throws {
    try fill()
    let queue = try DatabaseQueue(path: log.path)
    for statement in ["UPDATE entry SET role = 'lead'", "DELETE FROM entry"] {
      #expect(throws: DatabaseError.self) {
        try queue.write { try $0.execute(sql: statement) }
      }
    }
    #expect(try log.faults().isEmpty)
  }

  @Test func severalWritersLoseNothing() async throws {
    let log = log
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...8 {
        group.addTask { for _ in 1...5 { try log.add { Self.entry($0) } } }
      }
      try await group.waitForAll()
    }
    #expect(try log.entries().map(\.number) == Array(1...40))
    #expect(try log.faults().isEmpty)
  }

  /// What a program had begun that is gone has no other end; what runs is left alone.
  @Test func whatAKillCutOffGetsItsEnd() throws {
    try log.add { Self.entry($0, act: .begun(.change)) }
    try log.add { Self.entry($0, act: .begun(.takePeopleOut)) }
    let queue = try DatabaseQueue(path: log.path)
    // A process with this number runs, and began at another time.
    try queue.write { try $0.execute(sql: "UPDATE running SET process = '1:0' WHERE number = 1") }
    try queue.close()
    try log.add { Self.entry($0, act: .refused(.change)) }
    let entries = try log.entries()
    #expect(
      entries.map(\.act) == [
        .begun(.change), .begun(.takePeopleOut), .lost, .refused(.change),
      ]
    )
    #expect(entries[2].belongsTo == 1 && entries[2].kinds.isEmpty)
    try log.add { number in
      var entry = Self.entry(number, act: .done)
      entry.belongsTo = 2
      return entry
    }
    #expect(try log.entries().count == 5)
    #expect(try log.faults().isEmpty)
  }

  /// An entry that somebody put in is found, and keeps no later one out.
  @Test func theLogGoesOnBehindWhatSomebodyPutIn() throws {
    try fill()
    let queue = try DatabaseQueue(path: log.path)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO entry SELECT number + 1, time, user, login, key, basis, role, scope, act, region,
            kinds, family, rows, belongs_to, digest FROM entry WHERE number = \(Self.count)
          """
      )
    }
    try queue.close()
    try log.add { Self.entry($0) }
    #expect(try log.entries().count == Int(Self.count) + 2)
    #expect(try log.faults().contains(.changed(Self.count + 1)))
  }

  @Test func aLinkToARegistryHasNoLogOfItsOwn() throws {
    let registry = folder.file("tuntas.sqlite").path()
    try Data().write(to: URL(filePath: registry))
    let other = folder.file("other.sqlite").path()
    try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: registry)
    #expect(AuditFile(of: other).path == AuditFile(of: registry).path)
  }

  @Test func aLogThatIsALinkIsRefused() throws {
    let elsewhere = folder.file("elsewhere").path()
    try Data().write(to: URL(filePath: elsewhere))
    try FileManager.default.createSymbolicLink(atPath: log.path, withDestinationPath: elsewhere)
    #expect(throws: StoreError.cannotOpen(path: log.path)) { try log.add { Self.entry($0) } }
  }

  @Test func anotherFileIsNoLog() throws {
    let queue = try DatabaseQueue(path: log.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE entry (number INTEGER)") }
    try queue.close()
    #expect(throws: StoreError.notADatabase(path: log.path)) { try log.add { Self.entry($0) } }
    #expect(throws: StoreError.notADatabase(path: log.path)) { try log.entries() }
  }
}
