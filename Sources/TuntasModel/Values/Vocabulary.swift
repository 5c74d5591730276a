/// A closed list of words, each with a fixed word for files and a fixed number for storage.
///
/// The number of a word is its place in the list, so a new word goes to the end and none is ever
/// taken away: files and databases of earlier years hold the numbers and the words.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {}

extension Vocabulary {
  /// The number under which the word is stored, from 0.
  public var number: Int {
    Self.allCases.firstIndex(of: self) ?? 0
  }

  /// Finds the word stored under a number; `nil` when the list has no such word.
  public init?(number: Int) {
    guard Self.allCases.indices.contains(number) else { return nil }
    self = Self.allCases[number]
  }

  /// The words as they stand in files, in the order of their numbers.
  public static var words: [String] {
    allCases.map(\.rawValue)
  }
}
