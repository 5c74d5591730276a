import TuntasModel

/// The keys of all objects of a file, in the order in which they first occur.
struct JSONKeys {
  private(set) var all: [[UInt8]] = []
  private var places: [[UInt8]: Int] = [:]

  /// Begins without keys.
  init() {}

  /// Begins with the headings of a table.
  init(_ names: [String]) {
    for name in names { add(Array(name.utf8)) }
  }

  /// The keys as headings.
  var names: [String] { all.map { String(decoding: $0, as: UTF8.self) } }

  /// Adds the keys of an object that are new.
  mutating func add(from line: JSONLine) {
    for (index, key) in line.keys.enumerated() where place(of: key, at: index, in: line) == nil {
      line.withBytes(of: key) { add(Array($0)) }
    }
  }

  /// Finds a key among all.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - index: Its place in its object, which is mostly its place here too.
  ///   - line: The object.
  /// - Returns: Its place; `nil` when it is not there.
  func place(of key: TextRange, at index: Int, in line: JSONLine) -> Int? {
    line.withBytes(of: key) { bytes in
      if index < all.count, Self.isSame(all[index], bytes) { return index }
      return places[Array(bytes)]
    }
  }

  private static func isSame(_ key: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    key.count == bytes.count && key.indices.allSatisfy { key[$0] == bytes[$0] }
  }

  private mutating func add(_ key: [UInt8]) {
    guard places[key] == nil else { return }
    places[key] = all.count
    all.append(key)
  }
}
