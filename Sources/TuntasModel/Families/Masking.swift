/// A name as far as a reader may see it; masking happens where data is read (UU 27/2022).
public enum PersonName: Hashable, Sendable {
  /// The first name and the initials of the rest, for example `SITI N.`; the beginning of a name
  /// that has one word, for example `AKH…`.
  case masked(String)
  /// A child, whose name is never shown.
  case child
  /// The file gave no name.
  case missing

  /// Masks a full name for a reader who may not see it.
  ///
  /// - Parameters:
  ///   - fullName: The name as the file gave it.
  ///   - isChild: Hides the name altogether.
  public init(masking fullName: String, isChild: Bool) {
    let words = TerminalSequence.removed(from: fullName).uppercased()
      .split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.looksBlank) }
    let names = words.filter { $0.contains(where: \.isLetter) }
    guard let first = names.first, words.first?.contains(where: \.isNumber) == false else {
      self = .missing
      return
    }
    guard !isChild else {
      self = .child
      return
    }
    let initials = names.dropFirst().map { "\($0.filter(\.isLetter).prefix(1))." }
    let shown = initials.isEmpty ? Self.beginning(of: first) : String(first)
    self = .masked(([shown] + initials).joined(separator: " "))
  }

  private static func beginning(of name: Substring) -> String {
    let letters = name.filter(\.isLetter)
    return "\(letters.prefix(letters.count > shownLetters ? shownLetters : 1))…"
  }

  /// How much of a name of one word is shown.
  private static let shownLetters = 3
}

/// A NIK as far as a reader may see it: never its digits, only what a clerk must know of it.
public enum MaskedNIK: Hashable, Sendable {
  /// There is a number of sixteen digits.
  case recorded
  /// There is no number.
  case missing
  /// The cell holds something that is no NIK.
  case unreadable
}

/// An age as exact as a reader may see it.
public enum Age: Hashable, Sendable {
  /// Whole years.
  case years(Int)
  /// A child, in a band of whole years.
  case band(ClosedRange<Int>)

  /// Below this age a person is a child, whose name and exact age are protected.
  public static let adult = 18

  /// The newest birth date of somebody who is no child any more on a day, as the number of a date
  /// (20071231); so that a store can compare it with births as it keeps them.
  public static func lastBirthOfAdult(on day: CalendarDate) -> Int64 {
    day.number - Int64(adult) * 10_000
  }

  /// Hides the exact age of a child in the bands of the P3KE files (0–6, 7–12, 13–15, 16–17).
  public init(masking years: Int) {
    guard years < Self.adult else {
      self = .years(years)
      return
    }
    let bands = [0...6, 7...12, 13...15, 16...17]
    self = .band(bands.first { $0.contains(years) } ?? 0...6)
  }

  /// The youngest age it can be.
  public var youngest: Int {
    switch self {
    case .years(let years): years
    case .band(let band): band.lowerBound
    }
  }
}
