/// The words of one column, found by their bytes.
struct WordTable {
  private let keys: [WordKey]

  /// Takes the words in the order of their numbers.
  init(_ words: [String]) {
    keys = words.map { word in
      let utf8 = Array(word.utf8)
      return utf8.withUnsafeBufferPointer { WordKey($0) } ?? WordKey()
    }
  }

  /// The number of a word; none when the list has no such word.
  func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    WordKey(bytes).flatMap { keys.firstIndex(of: $0) }
  }
}

/// A word of up to 32 bytes, packed so that two are compared in four steps.
private struct WordKey: Equatable {
  private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 32 else { return nil }
    withUnsafeMutableBytes(of: &parts) { $0.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.parts == right.parts
  }
}
