public import TuntasModel

/// Text of the tuntas layout that is no file: what is built in, and tests.
public struct CSVText: RecordSource {
  /// The kind of record it holds.
  public let kind: RecordKind
  /// The name that sentences about it use.
  public let name: String
  private let bytes: SourceBytes

  /// Takes a text.
  public init(_ text: String, kind: RecordKind, name: String? = nil) {
    self.init(bytes: Array(text.utf8), kind: kind, name: name)
  }

  /// Takes bytes that need be no valid text.
  public init(bytes: [UInt8], kind: RecordKind, name: String? = nil) {
    self.kind = kind
    self.name = name ?? kind.fileName
    self.bytes = SourceBytes(bytes)
  }

  /// Its size in bytes.
  public var size: Int { bytes.buffer.count }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func read(
    regions: RegionIndex,
    deliver: (RecordBatch, [Rejection], Int) throws -> Void
  ) throws {
    try CSVRows(layout: .tuntas(kind), name: name, bytes: bytes).read(
      regions: regions,
      deliver: deliver
    )
  }
}
