import GRDB
import Synchronization
import Testing
@testable import TuntasModel

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
    /// Whether few rows may be sorted.
    var sorts = true
    var read: @Sendable (RegistryReader) throws -> Void
    var testDescription: String { name }
  }

  private static let bekasi = Governments.bekasiRegency
  private static let key = Fixture.key("32.16.01.1007", 2)

  private static func pages(_ anchor: PageRequest.Anchor, without: Bool) -> Screen {
    Screen(name: "families \(anchor), without programme: \(without)", statements: 10) { reader in
      let filter = FamilyQuery(region: bekasi, onlyWithoutProgramme: without)
      _ = try reader.families(filter, page: PageRequest(anchor, limit: 3))
    }
  }

  /// Pages in an order, read from a registry that counts as large, so that nothing may be sorted.
  private static func ordered(_ order: FamilySort, _ anchor: PageRequest.Anchor) -> Screen {
    let name = "families by \(order.column), descending: \(order.isDescending), \(anchor)"
    return Screen(name: name, statements: 18, sorts: false) { reader in
      for without in [false, true] {
        let query = FamilyQuery(
          region: bekasi,
          onlyWithoutProgramme: without,
          conditions: without ? [FamilyCondition(.people, [.number(1), .number(2)])] : [],
          order: order
        )
        let request = PageRequest(anchor, limit: 3)
        let walk = try reader.selection(query).map {
          try reader.walk($0, by: FamilyOrdering(order), fewEnoughToSort: 0)
        }
        _ = try walk?.keys(from: anchor == .first ? nil : key.number, isBackward: false, limit: 4)
        _ = try walk?.keys(from: nil, isBackward: true, limit: request.limit)
      }
    }
  }

  static let screens: [Screen] =
    [
      Screen(name: "overview", statements: 25) { reader in
        _ = try reader.regionTable(below: nil)
        _ = try reader.programmeTable(in: nil)
        _ = try reader.zeroTargets(for: nil)
      },
      Screen(name: "government", statements: 25) { reader in
        _ = try reader.regionTable(below: bekasi)
        _ = try reader.programmeTable(in: bekasi)
        _ = try reader.zeroTargets(for: bekasi)
      },
      Screen(name: "programme", statements: 21) { reader in
        _ = try reader.programmePage("rutilahu", in: bekasi)
      },
      Screen(name: "training", statements: 21) { reader in
        _ = try reader.programmePage("training", in: bekasi)
      },
      Screen(name: "figures", statements: 9) { _ = try $0.figuresPage(of: bekasi) },
      Screen(name: "pace", statements: 10) { _ = try $0.pacePage(of: bekasi) },
      Screen(name: "map", statements: 25) { _ = try $0.mapPage(of: bekasi) },
      Screen(name: "quality", statements: 20) { reader in
        _ = try reader.qualityPage(in: bekasi, of: .onList)
        _ = try reader.qualityPage(in: nil, of: .all)
      },
      Screen(name: "card", statements: 20) { _ = try $0.card(key) },
      Screen(name: "search", statements: 22) { reader in
        _ = try reader.search(SearchQuery("siti nur", in: bekasi, limit: 5))
      },
      Screen(name: "sources", statements: 8) { _ = try $0.sourceTable() },
      Screen(name: "source", statements: 18) { _ = try $0.sourcePage("dinsos") },
      Screen(name: "counts by column", statements: 30) { reader in
        for column in FamilyColumn.allCases {
          _ = try reader.familyCounts(FamilyQuery(region: bekasi), by: column)
        }
      },
    ]
    + FamilyColumn.allCases.filter(\.isOrdered).flatMap { column in
      [false, true].flatMap { isDescending in
        [PageRequest.Anchor.first, .after(key)].map {
          ordered(FamilySort(column, isDescending: isDescending), $0)
        }
      }
    }
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
      for statement in statements.all
      where statement.hasPrefix("SELECT") || statement.hasPrefix("WITH") {
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(statement)")
        for row in plan {
          let step: String = row["detail"]
          #expect(!Self.walksThroughFamilies(step), "\(step) in \(statement)")
          if !screen.sorts {
            #expect(!step.contains("ORDER BY"), "\(step) in \(statement)")
          }
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
      "withoutProgramme", "served", "listed", "ready", "flowPart",
    ]
    return tables.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
  }
}
