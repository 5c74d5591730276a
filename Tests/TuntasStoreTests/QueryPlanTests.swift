import GRDB
import Synchronization
import Testing
import TuntasModel

@testable import TuntasStore

/// Collects the statements that reads run.
final class Statements: Sendable {
  private let statements = Mutex<[String]>([])

  var all: [String] { statements.withLock { $0 } }

  func add(_ statement: String) { statements.withLock { $0.append(statement) } }
}

@Suite("What screens ask of the database")
struct QueryPlanTests {
  /// A read of one screen.
  struct Screen: Sendable, CustomTestStringConvertible {
    var name: String
    /// The most statements that it may run, however large the registry is.
    var statements: Int
    var read: @Sendable (RegistryReader) throws -> Void
    var testDescription: String { name }
  }

  private static let bekasi = Governments.bekasiRegency
  private static let key = Fixture.key("32.16.01.1007", 2)

  private static func pages(_ anchor: PageRequest.Anchor, without: Bool) -> Screen {
    Screen(name: "families \(anchor), without programme: \(without)", statements: 9) { reader in
      let filter = FamilyFilter(region: bekasi, onlyWithoutProgramme: without)
      _ = try reader.families(filter, page: PageRequest(anchor, limit: 3))
    }
  }

  static let screens: [Screen] =
    [
      Screen(name: "overview", statements: 24) { reader in
        _ = try reader.regionTable(below: nil)
        _ = try reader.programmeTable(in: nil)
        _ = try reader.zeroTargets(for: nil)
      },
      Screen(name: "government", statements: 24) { reader in
        _ = try reader.regionTable(below: bekasi)
        _ = try reader.programmeTable(in: bekasi)
        _ = try reader.zeroTargets(for: bekasi)
      },
      Screen(name: "programme", statements: 16) { reader in
        _ = try reader.programmePage("rutilahu", in: bekasi)
      },
      Screen(name: "card", statements: 20) { _ = try $0.card(key) },
      Screen(name: "search", statements: 9) { reader in
        _ = try reader.search("siti nur", in: bekasi, limit: 5)
      },
    ]
    + [PageRequest.Anchor.first, .last, .after(key), .before(key)].flatMap {
      [pages($0, without: false), pages($0, without: true)]
    }

  @Test("No screen walks through a whole table of families", arguments: screens)
  func plans(_ screen: Screen) async throws {
    let store = try await Fixture.store()
    let statements = Statements()
    try await store.read { db in
      let reader = try RegistryReader(db, at: MomentQuery(), for: .steward)
      db.trace { statements.add($0.expandedDescription) }
      try screen.read(reader)
      db.trace(options: [])
      for statement in statements.all where statement.hasPrefix("SELECT") {
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(statement)")
        for row in plan {
          let step: String = row["detail"]
          #expect(!Self.walksThroughFamilies(step), "\(step) in \(statement)")
        }
      }
    }
    #expect(statements.all.count <= screen.statements)
  }

  /// Tells whether a step of a plan visits every row of a large table.
  ///
  /// The search index calls its own look-up a scan, so it is not among them.
  private static func walksThroughFamilies(_ step: String) -> Bool {
    let tables = [
      "family", "member", "head", "listing", "enrolment", "recipient", "verification", "onList",
      "withoutProgramme",
    ]
    return tables.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
  }
}
