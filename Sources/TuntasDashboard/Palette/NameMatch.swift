/// How near something typed is to a name: the least is the nearest.
struct NameMatch: Comparable {
  /// In which way it is found, the best first.
  enum Way: Int {
    /// Each word typed begins a word of the name.
    case name
    /// Each begins a word of what the same thing is called otherwise.
    case otherName
    /// The letters stand in the name in their order.
    case letters
  }

  /// The way.
  let way: Way
  /// How far the letters stand from the beginning and apart, from 0.
  let distance: Int

  /// Compares what was typed with a name; `nil` when it is not found.
  ///
  /// - Parameters:
  ///   - typed: What was typed; nothing is found everywhere.
  ///   - name: The name as it is shown.
  ///   - others: What it is called otherwise.
  init?(_ typed: String, name: String, others: [String]) {
    let distance = Self.distance(of: typed, in: name)
    if Self.isBegun(by: typed, in: [name]) {
      (way, self.distance) = (.name, distance ?? 0)
    } else if Self.isBegun(by: typed, in: others) {
      (way, self.distance) = (.otherName, 0)
    } else if let distance {
      (way, self.distance) = (.letters, distance)
    } else {
      return nil
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.way.rawValue, left.distance) < (right.way.rawValue, right.distance)
  }

  /// Whether each word typed begins a word of some names.
  static func isBegun(by typed: String, in names: [String]) -> Bool {
    let words = names.flatMap(words)
    return Self.words(typed).allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// How far letters stand apart in a name, in their order, 0 for a beginning; `nil` when they are
  /// not all there.
  static func distance(of letters: String, in name: String) -> Int? {
    var rest = Array(name.lowercased())[...]
    var distance = 0
    for letter in letters.lowercased() where letter != " " {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      distance += place - rest.startIndex
      rest = rest[(place + 1)...]
    }
    return distance
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
