/// The words of one column, found by their bytes, and otherwise as people read them.
///
/// A class, because it is passed along for every cell, and one reference is cheaper to pass than two.
final class WordTable {
  private let keys: [WordKey]
  private let folded: [UInt64: Int]
  /// Whether `0` says that the value is not known.
  private let zeroIsUnknown: Bool

  /// Takes the words in the order of their numbers.
  ///
  /// - Parameters:
  ///   - words: The words of the registry.
  ///   - others: Words of an agency, each with the registry's.
  ///   - zeroIsUnknown: Whether `0` says that the value is not known.
  init(_ words: [String], others: [String: String] = [:], zeroIsUnknown: Bool = false) {
    self.zeroIsUnknown = zeroIsUnknown
    keys = words.map { word in
      let utf8 = Array(word.utf8)
      return utf8.withUnsafeBufferPointer { WordKey($0) } ?? WordKey()
    }
    var folded: [UInt64: Int] = [:]
    for (number, word) in words.enumerated() { folded[FoldedText.hash(word)] = number }
    // An agency's own words come last: they decide where its file is read.
    for (other, word) in others { folded[FoldedText.hash(other)] = words.firstIndex(of: word) }
    self.folded = folded
  }

  /// Reads a cell.
  func reading(of bytes: UnsafeBufferPointer<UInt8>) -> CellReader.Reading {
    if let key = WordKey(bytes), let number = keys.firstIndex(of: key) {
      return .value(Int64(number))
    }
    if bytes.count <= Self.longest, let number = folded[FoldedText.hash(bytes)] {
      return .value(Int64(number))
    }
    let isZero = zeroIsUnknown && bytes.allSatisfy { $0 == UInt8(ascii: "0") }
    return isZero || UnknownWord.matches(bytes) ? .missing : .unreadable
  }

  /// No word of any list is longer.
  private static let longest = 120
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
