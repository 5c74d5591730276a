import Synchronization
import TuntasFiles
@testable public import TuntasModel

/// The files that walking records out of a registry makes.
public struct RecordsTexts {
  /// The text of each file.
  public private(set) var texts: [RecordKind: String] = [:]

  /// Walks kinds out.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - query: Which records; all of them unless told.
  ///   - viewer: Who takes them out.
  /// - Throws: What the registry throws.
  public init(
    _ registry: any RecordReader,
    _ query: RecordQuery = RecordQuery(RecordKind.allCases),
    for viewer: Viewer = .steward
  ) async throws {
    let found = Mutex<[RecordKind: [UInt8]]>([:])
    try await registry.readRecords(query, for: viewer) { batch in
      var bytes: [UInt8] = []
      var output = try RowOutput(.csv { bytes += $0 }, of: batch.kind)
      try output.write(batch)
      try output.finish()
      found.withLock { found in
        let isFirst = found[batch.kind] == nil
        found[batch.kind, default: []] += isFirst ? bytes : Self.withoutHeader(bytes)
      }
    }
    texts = found.withLock { $0 }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The rows of one file, its header left out.
  public func rows(_ kind: RecordKind) -> [String] {
    (texts[kind] ?? "").split(separator: "\n").dropFirst().map(String.init)
  }

  /// The first cells of the rows of one file.
  public func keys(_ kind: RecordKind) -> [String] {
    rows(kind).map { $0.split(separator: ",", maxSplits: 1).first.map(String.init) ?? "" }
  }

  /// The texts as files.
  public var sources: [any RecordSource] {
    RecordKind.allCases.compactMap { kind in texts[kind].map { CSVText($0, kind: kind) } }
  }

  private static func withoutHeader(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst())
  }
}
