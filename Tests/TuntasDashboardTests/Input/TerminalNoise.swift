import TerminalKit
@testable import TuntasWords

/// Random pieces of what a terminal sends: keys, and every class of what is none.
struct TerminalNoise {
  /// One piece, and the events that it has to be.
  struct Piece {
    var bytes: [UInt8]
    var events: [TerminalEvent] = []
    /// Whether nothing follows for so long that what has begun is given up.
    var endsInSilence = false

    init(_ text: String, _ events: [TerminalEvent] = []) {
      bytes = Array(text.utf8)
      self.events = events
    }

    init(bytes: [UInt8], _ events: [TerminalEvent] = []) {
      self.bytes = bytes
      self.events = events
    }
  }

  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// Where the line tears the next piece: the lengths of its parts.
  mutating func tears() -> [Int] {
    guard dice.next(3) > 0 else { return [] }
    return (0..<6).map { _ in 1 + dice.next(5) }
  }

  /// Whether the line pauses where it tears.
  var pauses: Bool {
    mutating get { dice.next(2) == 0 }
  }

  /// What comes next.
  mutating func piece() -> Piece {
    switch dice.next(14) {
    case 0, 1, 2: typed()
    case 3: special()
    case 4: keypad()
    case 5: mouse()
    case 6: reply()
    case 7: string()
    case 8: paste()
    case 9: withModifier()
    case 10: brokenText()
    case 11: control()
    case 12: unfinished()
    default: focus()
    }
  }
}

// MARK: - Keys

extension TerminalNoise {
  /// Letters that walk about and type, but neither leave nor write.
  private mutating func typed() -> Piece {
    let letters = Array("jjkkgG0123456789vsinNu/:?#fabcdxyz%<>[] \ré語")
    let letter = letters[dice.next(letters.count)]
    if letter == "\r" { return Piece("\r", [.key(.enter)]) }
    return Piece(String(letter), [.key(.character(letter))])
  }

  private mutating func special() -> Piece {
    if dice.next(4) == 0 {
      var piece = Piece("\u{1B}", [.key(.escape)])
      piece.endsInSilence = true
      return piece
    }
    let keys: [(String, Key)] = [
      ("[A", .up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("[D", .left),
      ("[H", .home), ("[F", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab),
      ("[3~", .delete), ("OP", .function(1)),
    ]
    let (text, key) = keys[dice.next(keys.count)]
    return Piece("\u{1B}" + text, [.key(key)])
  }

  private mutating func keypad() -> Piece {
    let keys = Array(zip("jklmnopqrstuvwxy", "*+,-./0123456789"))
    let (letter, sign) = keys[dice.next(keys.count)]
    return Piece("\u{1B}O\(letter)", [.key(.character(sign))])
  }
}

// MARK: - What is no key

extension TerminalNoise {
  private mutating func number() -> Int { dice.next(300) }

  /// Letters that would leave, write or open, were they keys.
  private mutating func harm() -> String {
    let words = ["q", "Q", "e", "Quota BLT", "Rekap Desember", "2", "/cib", ":keluar", "9", "c"]
    return words[dice.next(words.count)]
  }

  private mutating func mouse() -> Piece {
    switch dice.next(3) {
    case 0: Piece("\u{1B}[<\(number());\(number());\(number())\(dice.next(2) == 0 ? "M" : "m")")
    case 1: Piece("\u{1B}[\(number());\(number());\(number())M")
    default: Piece(bytes: Array("\u{1B}[M".utf8) + (0..<3).map { _ in UInt8(32 + dice.next(224)) })
    }
  }

  private mutating func reply() -> Piece {
    let finals = ["c", "R", "n", "t", "$y", "x", "u"]
    let leads = ["", "?", ">", "="]
    let lead = leads[dice.next(leads.count)]
    let final = finals[dice.next(finals.count)]
    return Piece("\u{1B}[\(lead)\(number());\(number())\(final)")
  }

  private mutating func string() -> Piece {
    let leads = ["]10;rgb:", "]11;rgb:", "]52;c;", "]0;", "P>|", "P1+r", "_G", "^", "X"]
    let ends = ["\u{1B}\\", "\u{18}"]
    let lead = leads[dice.next(leads.count)]
    let end = lead.hasPrefix("]") && dice.next(2) == 0 ? "\u{07}" : ends[dice.next(ends.count)]
    return Piece("\u{1B}\(lead)\(harm())\(end)")
  }

  private mutating func paste() -> Piece {
    let text = harm() + String(repeating: "x", count: dice.next(20))
    return Piece("\u{1B}[200~\(text)\u{1B}[201~", [.pasted(SafeText(text))])
  }

  private mutating func withModifier() -> Piece {
    switch dice.next(4) {
    case 0: Piece("\u{1B}" + ["q", "Q", "e", "2", "/", "é", "\r"][dice.next(7)])
    case 1: Piece("\u{1B}[1;\(2 + dice.next(7))\(["A", "B", "C", "D", "H", "F"][dice.next(6)])")
    case 2: Piece("\u{1B}[27;\(dice.next(9));\(number())~")
    default: Piece("\u{1B}\u{1B}[\(["A", "5~", "Z"][dice.next(3)])")
    }
  }

  /// Bytes that make no text, and end before another letter could be taken for theirs.
  private mutating func brokenText() -> Piece {
    let starts: [[UInt8]] = [[0xC3], [0xE8, 0xAA], [0xF0, 0x9F, 0x98], [0xFF], [0x80], [0xC0]]
    return Piece(bytes: starts[dice.next(starts.count)] + [0x00])
  }

  private mutating func control() -> Piece {
    Piece(bytes: [[0x00], [0x1C], [0x1D], [0x1E], [0x1F], [0xC2, 0x9B]][dice.next(6)])
  }

  /// A sequence whose end never comes.
  private mutating func unfinished() -> Piece {
    let begun = ["[", "O", "[20", "[<0;1", "]11;rgb:", "P", "[M Q", "]2;Q"]
    var piece = Piece("\u{1B}" + begun[dice.next(begun.count)])
    piece.endsInSilence = true
    return piece
  }

  private mutating func focus() -> Piece {
    Piece("\u{1B}[\(dice.next(2) == 0 ? "I" : "O")")
  }
}
