/// The sequences that keys send, whatever a terminal calls itself.
///
/// Cursor keys have two forms, after `ESC [` and after `ESC O`, and terminals send either. The
/// application keypad's sequences are those of the VT100; its digits and signs type.
public struct KeySequences: Sendable {
  private var inputs: [[UInt8]: TerminalInput]

  /// Creates the table.
  ///
  /// - Parameter described: What the terminal's description adds, as whole sequences. Where it gives
  ///   F1 a sequence of its own, `ESC O P` is no F1: PuTTY sends that for NumLock.
  public init(adding described: [[UInt8]: Key] = [:]) {
    inputs = Self.common
    let numLock = Array("\u{1B}OP".utf8)
    if described.contains(where: { $0.value == .function(1) && $0.key != numLock }) {
      inputs[numLock] = nil
    }
    for (sequence, key) in described where sequence.count > 1 && sequence.first == 0x1B {
      inputs[sequence] = .key(key)
    }
  }

  /// What a whole sequence means, or `nil` when it means nothing here.
  func input(for sequence: [UInt8]) -> TerminalInput? { inputs[sequence] }

  private static let common: [[UInt8]: TerminalInput] = {
    var inputs: [[UInt8]: TerminalInput] = [:]
    func add(_ text: String, _ input: TerminalInput) { inputs[Array("\u{1B}\(text)".utf8)] = input }
    for (letter, key) in cursor {
      add("[\(letter)", .key(key))
      add("O\(letter)", .key(key))
    }
    for (number, key) in numbered { add("[\(number)~", .key(key)) }
    for (offset, letter) in "PQRS".enumerated() {
      add("O\(letter)", .key(.function(offset + 1)))
      add("[\(letter)", .key(.function(offset + 1)))
    }
    for (offset, letter) in "ABCDE".enumerated() { add("[[\(letter)", .key(.function(offset + 1))) }
    for (letter, sign) in zip("jklmnopqrstuvwxyX ", "*+,-./0123456789= ") {
      add("O\(letter)", .scalar(sign.unicodeScalars.first ?? " "))
    }
    add("OM", .key(.enter))
    add("OI", .key(.tab))
    add("[Z", .key(.backTab))
    add("\u{7F}", .key(.altBackspace))
    add("\u{08}", .key(.altBackspace))
    return inputs
  }()

  private static let cursor: [(Character, Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]

  private static let numbered: [(Int, Key)] = {
    let ends: [(Int, Key)] = [
      (1, .home), (7, .home), (4, .end), (8, .end), (2, .insert), (3, .delete), (5, .pageUp),
      (6, .pageDown),
    ]
    // The numbers of the VT220's rows of function keys, which leave gaps.
    let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    return ends + codes.enumerated().map { ($1, .function($0 + 1)) }
  }()
}
