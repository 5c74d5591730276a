import TerminalKit
import Testing

/// Something a terminal sends, and the events that it has to be, however the line tears it.
struct SentBytes: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let events: [TerminalEvent]

  init(_ text: String, _ events: [TerminalEvent] = []) {
    bytes = Array(text.utf8)
    self.events = events
  }

  init(_ text: String, _ key: Key) {
    self.init(text, [.key(key)])
  }

  init(bytes: [UInt8], _ events: [TerminalEvent] = []) {
    self.bytes = bytes
    self.events = events
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

  private static let e = "\u{1B}"

  /// Keys, in every form that a terminal may send.
  static let keys: [SentBytes] = [
    .init("a", .character("a")), .init("é", .character("é")), .init("語", .character("語")),
    .init("😀", .character("😀")), .init("\u{0}"), .init("\u{03}", .control("c")),
    .init("\u{17}", .control("w")), .init("\r", .enter), .init("\n", .enter), .init("\t", .tab),
    .init("\u{08}", .backspace), .init("\u{7F}", .backspace),
    .init("\(e)[A", .up), .init("\(e)OA", .up), .init("\(e)[B", .down), .init("\(e)OB", .down),
    .init("\(e)[C", .right), .init("\(e)OD", .left), .init("\(e)[H", .home), .init("\(e)OH", .home),
    .init("\(e)[1~", .home), .init("\(e)[7~", .home), .init("\(e)[F", .end), .init("\(e)[4~", .end),
    .init("\(e)[8~", .end), .init("\(e)[2~", .insert), .init("\(e)[3~", .delete),
    .init("\(e)[5~", .pageUp), .init("\(e)[6~", .pageDown), .init("\(e)[Z", .backTab),
    .init("\(e)OP", .function(1)), .init("\(e)[11~", .function(1)), .init("\(e)[[A", .function(1)),
    .init("\(e)[15~", .function(5)), .init("\(e)[24~", .function(12)),
    .init("\(e)OM", .enter), .init("\(e)\u{7F}", .altBackspace), .init("\(e)\u{08}", .altBackspace),
  ]

  /// The application keypad, whose keys type.
  static let keypad: [SentBytes] = zip("jklmnopqrstuvwxyX ", "*+,-./0123456789= ").map {
    .init("\(e)O\($0)", .character($1))
  }

  /// What means nothing and has to vanish whole.
  static let nothing: [SentBytes] = [
    // Keys with modifiers, and those that only some terminals have.
    .init("\(e)[1;5A"), .init("\(e)[3;2~"), .init("\(e)[27;5;9~"), .init("\(e)[97;5u"),
    .init("\(e)O5A"), .init("\(e)Ow".replacing("w", with: "E")), .init("\(e)[E"),
    .init("\(e)[29~"), .init("\(e)[200;3~"),
    // Alt with a letter, a sign, a letter of several bytes, an arrow.
    .init("\(e)q"), .init("\(e)Q"), .init("\(e)e"), .init("\(e)/"), .init("\(e)é"), .init("\(e)語"),
    .init("\(e)\(e)[A"), .init("\(e)\(e)OB"), .init("\(e)\r"),
    // The mouse: SGR, the old form, the form of rxvt.
    .init("\(e)[<64;10;8M"), .init("\(e)[<0;113;24m"), .init("\(e)[M Q5"), .init("\(e)[M#qQ"),
    .init(bytes: [0x1B, 0x5B, 0x4D, 0x20, 0xC3, 0x85]), .init("\(e)[32;10;8M"),
    // Focus, and replies that come late: attributes, position, colours, version, terminfo.
    .init("\(e)[I"), .init("\(e)[O"), .init("\(e)[?1;2c"), .init("\(e)[>0;276;0c"),
    .init("\(e)[24;80R"), .init("\(e)[?2004;1$y"), .init("\(e)[8;24;80t"), .init("\(e)[0n"),
    .init("\(e)]10;rgb:ffff/ffff/ffff\(e)\\"), .init("\(e)]11;rgb:0000/0000/0000\u{07}"),
    .init("\(e)]52;c;cXVvdGE=\(e)\\"), .init("\(e)]11;rgb:0\u{18}"),
    .init("\(e)P>|XTerm(370)\(e)\\"), .init("\(e)P1+r544e=787465726d\(e)\\"),
    .init("\(e)_Gi=31;OK\(e)\\"), .init("\(e)^quit\(e)\\"), .init("\(e)Xq e Q\(e)\\"),
    // A sequence that is given up, and one that has no end in sight.
    .init("\(e)[12\u{18}"), .init("\(e)[\(String(repeating: "1;", count: 200))m"),
    .init(bytes: [0xC3, 0x28], [.key(.character("("))]), .init(bytes: [0xFF]),
    .init("\u{9B}"), .init("\u{1C}"),
  ]

  /// Pastes, which are one event each.
  static let pastes: [SentBytes] = [
    .init("\(e)[200~Rekap Desember\(e)[201~", [.pasted("Rekap Desember")]),
    .init("\(e)[200~q\nQ\te\r\n\(e)[201~", [.pasted("q Q e")]),
    .init("\(e)[200~a\(e)[Ab\(e)[201~", [.pasted(SafeText("a\u{1B}[Ab"))]),
    .init("\(e)[200~\(e)[20x\(e)[201~j", [.pasted(SafeText("\u{1B}[20x")), .key(.character("j"))]),
    .init("\(e)[200~\u{03}\(e)[201~", [.pasted(SafeText("\u{03}"))]),
    .init("\(e)[200~1\(e)[201~\(e)[200~2\(e)[201~", [.pasted("1"), .pasted("2")]),
    .init("\(e)[201~"), .init("\(e)[200~é語\(e)[201~", [.pasted("é語")]),
  ]

  static let all = keys + keypad + nothing + pastes
}
