/// Turns a name into a number that names of the same sound share, without making a text.
///
/// Case, blanks and dots do not count; titles are left out, and so is what follows *bin* and
/// *binti*; `M.`, `Moch.` and the other forms of Muhammad are one; old spelling is new (`Soe` is
/// `Su`, `Tje` is `Ce`); letters that clerks mix up are one (`f`, `v` and `p`; `z` and `j`; `kh`,
/// `ch` and `h`; `ae` and `ai`), and doubled letters count once.
enum NameFolding {
  /// The number of a name; `nil` when no letter is left.
  static func hash(of name: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var folded = FoldedLetters()
    var place = 0
    while let word = nextWord(in: name, from: place) {
      place = word.upperBound
      switch meaning(of: name, word) {
      case .title: continue
      case .ending where !folded.isEmpty: return folded.hash
      case .muhammad: folded.append(muhammad)
      case .ending, nil: fold(name, word, into: &folded)
      }
    }
    return folded.isEmpty ? nil : folded.hash
  }

  /// Spreads a number over all bits.
  static func mix(_ number: UInt64) -> UInt64 {
    let hash = (number ^ (number >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }

  // MARK: - Words

  /// What a word says that is not part of a name as such.
  private enum Meaning {
    case title
    /// The name of the father follows.
    case ending
    case muhammad
  }

  private static let meanings: [UInt64: Meaning] = {
    let words: [(Meaning, String)] = [
      (
        .title,
        "H HJ HJH HAJI HAJJAH K KH ALM ALMH DR DRA DRS DRG IR NY TN SDR SDRI BPK UST USTADZ"
      ),
      (.ending, "BIN BINTI"),
      (
        .muhammad,
        "M MD MHD MOH MUH MOHD MUHD MOCH MUCH MOHAMMAD MUHAMMAD MOHAMMED MUHAMMED MOKHAMAD"
      ),
    ]
    return words.reduce(into: [:]) { meanings, group in
      for word in group.1.split(separator: " ") {
        var text = String(word)
        meanings[text.withUTF8 { letters(of: $0, 0..<$0.count).hash }] = group.0
      }
    }
  }()
  /// No word with a meaning of its own is longer.
  private static let longestMeaning = 8
  private static let muhammad = Array("MUHAMAD".utf8)

  private static func meaning(
    of name: UnsafeBufferPointer<UInt8>,
    _ word: Range<Int>
  ) -> Meaning? {
    word.count > longestMeaning ? nil : meanings[letters(of: name, word).hash]
  }

  private static func letters(
    of name: UnsafeBufferPointer<UInt8>,
    _ word: Range<Int>
  ) -> FoldedLetters {
    var letters = FoldedLetters()
    fold(name, word, into: &letters)
    return letters
  }

  private static func nextWord(
    in name: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Range<Int>? {
    var first = start
    while first < name.count, letter(name[first]) == nil { first += 1 }
    guard first < name.count else { return nil }
    var end = first + 1
    while end < name.count, letter(name[end]) != nil { end += 1 }
    return first..<end
  }

  // MARK: - Letters

  private static func fold(
    _ name: UnsafeBufferPointer<UInt8>,
    _ word: Range<Int>,
    into folded: inout FoldedLetters
  ) {
    var place = word.lowerBound
    while place < word.upperBound, let here = letter(name[place]) {
      let next = place + 1 < word.upperBound ? letter(name[place + 1]) : nil
      if let next, let pair = pair(here, next) {
        folded.append(pair)
        place += 2
      } else {
        folded.append(single(here, after: place > word.lowerBound ? letter(name[place - 1]) : nil))
        place += 1
      }
    }
  }

  /// Two letters that stand for one sound.
  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt8? {
    switch (first, second) {
    case (UInt8(ascii: "O"), UInt8(ascii: "E")), (UInt8(ascii: "O"), UInt8(ascii: "O")):
      UInt8(ascii: "U")
    case (UInt8(ascii: "I"), UInt8(ascii: "E")): UInt8(ascii: "I")
    case (UInt8(ascii: "D"), UInt8(ascii: "J")): UInt8(ascii: "J")
    case (UInt8(ascii: "T"), UInt8(ascii: "J")): UInt8(ascii: "C")
    case (UInt8(ascii: "S"), UInt8(ascii: "Y")): UInt8(ascii: "S")
    case (UInt8(ascii: "C"), UInt8(ascii: "H")), (UInt8(ascii: "K"), UInt8(ascii: "H")):
      UInt8(ascii: "H")
    default: nil
    }
  }

  private static func single(_ letter: UInt8, after last: UInt8?) -> UInt8 {
    switch letter {
    case UInt8(ascii: "F"), UInt8(ascii: "V"): UInt8(ascii: "P")
    case UInt8(ascii: "Z"): UInt8(ascii: "J")
    case UInt8(ascii: "E") where last == UInt8(ascii: "A"): UInt8(ascii: "I")
    default: letter
    }
  }

  /// The capital of a letter; `nil` for anything else.
  private static func letter(_ byte: UInt8) -> UInt8? {
    let capital = byte & 0xDF
    return capital >= 65 && capital <= 90 ? capital : nil
  }
}

/// Letters of which only a number is kept (FNV-1a); a letter after itself counts once.
private struct FoldedLetters {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var last: UInt8 = 0

  var isEmpty: Bool { last == 0 }

  mutating func append(_ letter: UInt8) {
    guard letter != last else { return }
    last = letter
    hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  mutating func append(_ letters: [UInt8]) {
    for letter in letters { append(letter) }
  }
}
