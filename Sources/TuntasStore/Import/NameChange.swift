import GRDB

/// Puts a member's name into the search index in place of the one before.
struct NameChange {
  private let earlier: RawStatement
  private let takeOut: RawStatement
  private let putIn: RawStatement

  init(_ db: Database) throws {
    earlier = try RawStatement(db, "SELECT name FROM member WHERE key = ?")
    takeOut = try RawStatement(db, SearchIndex.delete)
    putIn = try RawStatement(db, SearchIndex.insert)
  }

  /// Changes a name; to be called before the member's row is written.
  func run(key: Int64, name: UnsafeBufferPointer<UInt8>?) throws {
    earlier.bind(key, at: 1)
    var before: [UInt8]?
    while try earlier.next() {
      if !earlier.isNull(0) { before = Array(earlier.bytes(0)) }
    }
    if let before, let name, name.elementsEqual(before) { return }
    try before?.withUnsafeBufferPointer { try run(takeOut, key: key, $0) }
    if let name { try run(putIn, key: key, name) }
  }

  private func run(
    _ statement: RawStatement,
    key: Int64,
    _ name: UnsafeBufferPointer<UInt8>
  ) throws {
    statement.bind(key, at: 1)
    statement.bind(name, at: 2)
    try statement.run()
  }
}
