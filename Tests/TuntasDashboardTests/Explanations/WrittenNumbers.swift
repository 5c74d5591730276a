import DrawnWorld
import TerminalKit

@testable import TuntasDashboard
@testable import TuntasWords

/// The numbers of a text as a reader sees them: `1.160`, `81%`, `±2.640`, `−133`, `5 Des 2023`.
///
/// A date is one number, and so is one with its sign, its percent and the word of its size. What is
/// cut off by an ellipsis is left out.
struct WrittenNumbers {
  /// The numbers in their order.
  private(set) var all: [String] = []

  private let characters: [Character]
  private let months: Set<String>
  private let sizes: [String]
  private var place = 0

  /// Finds the numbers of a text in a language.
  init(_ text: String, _ words: Words) {
    characters = Array(text.split(separator: " ").joined(separator: " "))
    let isIndonesian = words.language == .indonesian
    sizes =
      isIndonesian ? ["ribu", "juta", "miliar", "triliun"] : ["million", "billion", "trillion"]
    months = Set((1...12).compactMap { Self.month($0, words) })
    while place < characters.count {
      if characters[place].isASCIIDigit { all += [number()].compactMap { $0 } } else { place += 1 }
    }
  }

  /// Tells whether the numbers of an answer hold one of a row: with its own sign, percent and size,
  /// or within a fuller date.
  func contains(_ number: String) -> Bool {
    all.contains { $0 == number || $0.hasSuffix(" " + number) || Self.unsigned($0) == number }
  }

  private static func unsigned(_ number: String) -> String {
    String(number.drop { "+−±".contains($0) })
  }

  private static func month(_ number: Int, _ words: Words) -> String? {
    let date = Drawn.day(2025, number, 1)
    return words.dates.month(date).string.split(separator: " ").first.map(String.init)
  }

  private mutating func number() -> String? {
    let before = place > 0 ? characters[place - 1] : " "
    let isName = before.isLetter && !characters[..<place].suffix(2).elementsEqual("Rp")
    let digits = digits()
    // `P3KE`, `K1`, `TW-2`: the digit belongs to a name.
    guard !isName else { return nil }
    if let month = word(after: place), months.contains(month), digits.count <= 2 {
      place += 1 + month.count
      if let year = word(after: place), year.count == 4, year.allSatisfy(\.isASCIIDigit) {
        place += 5
        return isCut ? nil : digits + " " + month + " " + year
      }
      return isCutAfterDigits ? nil : digits + " " + month
    }
    guard before != "…", !isCut else { return nil }
    let sign = "+−±".contains(before) ? String(before) : ""
    if place < characters.count, characters[place] == "%" {
      place += 1
      return sign + digits + "%"
    }
    if let size = word(after: place), sizes.contains(size) { return sign + digits + " " + size }
    return sign + digits
  }

  /// Whether what was read goes on behind an ellipsis.
  private var isCut: Bool { place < characters.count && characters[place] == "…" }

  /// Whether a year is cut off.
  private var isCutAfterDigits: Bool {
    characters[place...].drop { $0 == " " || $0.isASCIIDigit }.first == "…"
  }

  /// Digits with the marks between them.
  private mutating func digits() -> String {
    var digits = ""
    while place < characters.count {
      let isMark = ".,".contains(characters[place]) && place + 1 < characters.count
      guard
        characters[place].isASCIIDigit || isMark && characters[place + 1].isASCIIDigit
      else { break }
      digits.append(characters[place])
      place += 1
    }
    return digits
  }

  /// The word that follows after one blank.
  private func word(after place: Int) -> String? {
    guard place < characters.count, characters[place] == " " else { return nil }
    let rest = characters[(place + 1)...].prefix { $0.isLetter || $0.isASCIIDigit }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
