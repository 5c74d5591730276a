import Foundation
import GRDB
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore

/// The databases that earlier programs wrote of the same files, kept as literal SQL.
///
/// Each is named by the newest version of the schema that its program knew. What has landed never
/// changes; `.ci/write-fixture` writes the next one.
enum EarlierDatabase {
  /// The versions, oldest first.
  static let versions = [
    "registry", "flows", "quality", "writtenNames", "shownNames", "regionColumns",
    "wasteDisposal",
  ]

  /// Those that have to be brought up to date.
  static var outdated: [String] { versions.filter { $0 != Migrations.steps.last?.name } }

  /// The folder of the databases.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures", directoryHint: .isDirectory)

  /// The files that each program imported: some sixty families, and every kind of record.
  static var files: [any RecordSource] {
    get throws { try Folder.sources(at: [folder.appending(path: "Files").path()]) }
  }

  /// Where a database stands as text.
  static func place(of version: String) -> URL { folder.appending(path: "\(version).sql") }

  /// Makes the file that a program left; its path is where it shall lie.
  static func make(_ version: String, at path: String) throws {
    try DatabaseText.read(String(contentsOf: place(of: version), encoding: .utf8), into: path)
  }

  /// Makes the file that this program leaves, with the regions of the files alone built in.
  static func makeNew(at path: String) async throws {
    let store = try Store(path: path, builtIn: builtIn)
    let request = ImportRequest(time: "2025-10-01T08:00:00+0700", who: "petugas")
    let summary = try await store.importRecords(from: files, request)
    guard summary.rejections.isEmpty else { throw StoreError.notADatabase(path: path) }
    try store.close()
  }

  /// Lets a file have some twenty thousand families on its lists, so that counting them takes a while:
  /// those it has, again and again.
  static func multiply(_ path: String) throws {
    let times =
      "WITH RECURSIVE time (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM time WHERE n < 350)"
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE first AS SELECT key, id FROM family;
          \(times) INSERT INTO family (key, id, address)
            SELECT key + n * 1000, id || '-' || n, 'Kampung Baru nomor ' || n FROM first, time;
          CREATE TEMP TABLE firstListing AS SELECT * FROM listing;
          \(times) INSERT INTO listing (family, register, from_list, to_list, decile, village, reason)
            SELECT family + n * 1000, register, from_list, to_list, decile, village, reason
            FROM firstListing, time;
          """
      )
    }
    try queue.close()
  }

  private static var builtIn: [any RecordSource] {
    get throws {
      let known = try String(
        contentsOf: folder.appending(path: "Files/regions.csv"),
        encoding: .utf8
      )
      let codes = Set(known.split(separator: "\n").map(code))
      let regions = try Repository.sample("regions.csv").split(separator: "\n")
        .filter { codes.contains(code($0)) }.map { "\($0)\n" }.joined()
      return [CSVText(regions, kind: .regions)] + BuiltIn.sources.dropFirst()
    }
  }

  private static func code(_ line: Substring) -> Substring {
    line.prefix { $0 != "," }
  }
}
