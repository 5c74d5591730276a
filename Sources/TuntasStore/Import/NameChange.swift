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

  /// The name that a member has.
  func earlier(key: Int64) throws -> [UInt8]? {
    earlier.bind(key, at: 1)
    var name: [UInt8]?
    while try earlier.next() {
      if !earlier.isNull(0) { name = Array(earlier.bytes(0)) }
    }
    return name
  }

  /// Adds the name of a new member.
  func add(key: Int64, name: UnsafeBufferPointer<UInt8>?) throws {
    if let name { try run(putIn, key: key, name) }
  }

  /// Changes a name.
  func change(key: Int64, from earlier: [UInt8]?, to name: UnsafeBufferPointer<UInt8>?) throws {
    if let earlier, let name, name.elementsEqual(earlier) { return }
    try earlier?.withUnsafeBufferPointer { try run(takeOut, key: key, $0) }
    try add(key: key, name: name)
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
