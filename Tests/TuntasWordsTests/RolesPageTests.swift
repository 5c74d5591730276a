import Foundation
import Testing
import TuntasModel
import TuntasTestSupport

@testable import TuntasWords

/// The page on roles tells what the table of rights says.
struct RolesPageTests {
  private static let place = Repository.root.appending(
    path: "Sources/tuntas/tuntas.docc/Roles.md"
  )

  @Test func thePageShowsTheTableOfRights() throws {
    let page = try String(contentsOf: Self.place, encoding: .utf8)
    let written = Self.filled(page)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(written.utf8).write(to: Self.place)
    }
    #expect(try String(contentsOf: Self.place, encoding: .utf8) == written)
  }

  /// The page with its two tables written anew, in the order in which they stand there.
  private static func filled(_ page: String) -> String {
    var tables = [roles, rights]
    var lines: [String] = []
    for line in page.components(separatedBy: "\n") {
      guard line.hasPrefix("|") else {
        lines.append(line)
        continue
      }
      if lines.last?.hasPrefix("|") != true, !tables.isEmpty { lines += tables.removeFirst() }
    }
    return lines.joined(separator: "\n")
  }

  private static var roles: [String] {
    let rows = Role.allCases.map { role in
      let scope = role.level == .country ? "–" : "`\(example(role.level))`, or a part of it"
      let place = role == .agency ? scope + ", and an `agency`" : scope
      return "| `\(role)` | \(Words(.indonesian).word(role)) | \(place) |"
    }
    return ["| role | Indonesian | needs as scope |", "|---|---|---|"] + rows
  }

  private static func example(_ level: RegionLevel) -> String {
    (RegionCode("32.16.01.2001") ?? .country).ancestor(at: level).description
  }

  private static var rights: [String] {
    let head = ["may"] + Role.allCases.map { "\($0)" }
    let rows = Verb.allCases.map { verb in
      let name = "\(Words(.english).word(verb)) (*\(Words(.indonesian).word(verb))*)"
      return ([name] + Role.allCases.map { sign(of: verb.right(of: $0)) })
    }
    return ([head, head.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private static func sign(of right: Right) -> String {
    switch right {
    case .no: "–"
    case .own: "of its own programmes"
    case .yes: "yes"
    }
  }
}
