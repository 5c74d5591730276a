/// The number that the registry gives a family (nomor K), by which people speak of it where its
/// register id is hidden: the 17th family of a village is `K-0017` there.
///
/// Families of a village are counted from 1 in the order in which their rows first came.
/// It tells nothing of a person, and is the same in every output for as long as the database lives
/// and the family stays in its village. A fresh import into a new database may give others.
public struct FamilyNumber: Hashable, Sendable, CustomStringConvertible {
  /// The place of the family in the registry.
  public let key: FamilyKey

  /// Takes the number of a family.
  public init(_ key: FamilyKey) {
    self.key = key
  }

  /// Reads the whole number, a village and what ``short`` is in it: `32.16.02.2003 K-0017`.
  ///
  /// - Parameter text: What was typed; letters may be small, dots, hyphen and zeros may be missing.
  public init?(_ text: String) {
    guard let typed = TypedFamilyNumber(text), let village = RegionCode(typed.place),
      village.level == .village
    else { return nil }
    self.init(FamilyKey(village: village, running: typed.running))
  }

  /// The number within the village, for example `K-0017`.
  public var short: String { Self.short(key.running) }

  /// The number that no other family has, for example `32.16.02.2003 K-0017`.
  public var description: String { "\(key.village) \(short)" }

  static func short(_ running: Int64) -> String {
    let digits = String(running)
    return "K-" + String(repeating: "0", count: max(0, leastDigits - digits.count)) + digits
  }

  private static let leastDigits = 4
}

/// A family's number as somebody typed it, with or without words that tell the village.
public struct TypedFamilyNumber: Hashable, Sendable {
  /// The running number within the village.
  public let running: Int64
  /// What else was typed: the name or code of a village; empty when nothing was.
  public let place: String

  /// Reads `K-17`, `k17`, `K 0017`, each with the words of a village before or behind.
  ///
  /// The result is `nil` when no word is such a number.
  ///
  /// - Parameter text: What was typed.
  public init?(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    for index in words.indices {
      var rest = words
      if let running = Self.running(words[index]) {
        rest.remove(at: index)
        (self.running, place) = (running, rest.joined(separator: " "))
        return
      }
      let next = index + 1
      if words[index].lowercased() == "k", next < words.endIndex,
        let running = Self.number(words[next])
      {
        words.removeSubrange(index...next)
        (self.running, place) = (running, words.joined(separator: " "))
        return
      }
    }
    return nil
  }

  /// The number as it is written within the village.
  public var short: String { FamilyNumber.short(running) }

  private static func running(_ word: Substring) -> Int64? {
    guard word.first == "K" || word.first == "k" else { return nil }
    let digits = word.dropFirst()
    return number(digits.first == "-" ? digits.dropFirst() : digits)
  }

  private static func number(_ digits: Substring) -> Int64? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int64(digits), number > 0, number < 1 << FamilyKey.runningBits
    else { return nil }
    return number
  }
}
