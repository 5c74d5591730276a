public import TerminalKit

/// How a language writes numbers: `3.961` and `12,5` in Indonesian, `3,961` and `12.5` in English.
public struct NumberWords: Hashable, Sendable {
  private let group: String
  private let point: String
  private let millions: String
  private let billions: String
  private let trillions: String

  /// Takes the habits of a language.
  public init(_ language: Language) {
    group = Phrase(".", ",")[language]
    point = Phrase(",", ".")[language]
    millions = Phrase("juta", "million")[language]
    billions = Phrase("miliar", "billion")[language]
    trillions = Phrase("triliun", "trillion")[language]
  }

  /// Writes a whole number in groups of three digits.
  public func whole(_ number: Int) -> SafeText {
    SafeText((number < 0 ? "−" : "") + grouped(number.magnitude))
  }

  /// Writes a number as a whole one, or with one digit behind the point when it has a part.
  public func number(_ number: Double) -> SafeText {
    guard number.isFinite, abs(number) < 1e15 else { return "–" }
    return number == number.rounded() ? whole(Int(number)) : decimal(number, digits: 1)
  }

  /// Writes a difference with its sign, `+2` or `−133`; zero stands without a sign.
  public func difference(_ number: Double) -> SafeText {
    let text = self.number(number)
    return number > 0 && text != "–" ? "+" + text : text
  }

  /// Writes a number with a fixed count of digits behind the point, at most six.
  public func decimal(_ number: Double, digits: Int) -> SafeText {
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    let base = (0..<min(max(digits, 0), 6)).reduce(1) { base, _ in base * 10 }
    let scaled = Int((abs(number) * Double(base)).rounded(.toNearestOrAwayFromZero))
    let sign = number < 0 && scaled != 0 ? "−" : ""
    let head = grouped((scaled / base).magnitude)
    guard base > 1 else { return SafeText(sign + head) }
    let tail = String(String(base + scaled % base).dropFirst())
    return SafeText(sign + head + point + tail)
  }

  /// Writes a whole percent; "–" for `nil`.
  public func percent(_ percent: Int?) -> SafeText {
    percent.map { whole($0) + "%" } ?? "–"
  }

  /// Writes an amount of rupiah in words of its size, for example `Rp14,0 miliar`.
  public func rupiah(_ amount: Double) -> SafeText {
    let (text, word) = scaled(amount, like: amount)
    return word.isEmpty ? "Rp" + text : "Rp" + text + " " + word
  }

  /// Writes a part of an amount of rupiah in the size of the whole, `Rp14,0/33,4 miliar`.
  public func rupiah(_ part: Double?, of whole: Double) -> SafeText {
    let (wholeText, word) = scaled(whole, like: whole)
    let partText = part.map { scaled($0, like: whole).0 } ?? "–"
    return "Rp" + partText + "/" + wholeText + (word.isEmpty ? "" : " " + word)
  }

  private func scaled(_ amount: Double, like size: Double) -> (SafeText, SafeText) {
    // What would be rounded to a thousand of one word is one of the next.
    switch abs(size) {
    case 999.95e9...: (decimal(amount / 1e12, digits: 1), SafeText(trillions))
    case 999.95e6...: (decimal(amount / 1e9, digits: 1), SafeText(billions))
    case 1e6...: (number(amount / 1e6), SafeText(millions))
    default: (number(amount), "")
    }
  }

  private func grouped(_ number: UInt) -> String {
    var digits = Substring(String(number))
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.append(digits.suffix(3))
      digits = digits.dropLast(3)
    }
    return ([digits] + groups.reversed()).joined(separator: group)
  }
}
