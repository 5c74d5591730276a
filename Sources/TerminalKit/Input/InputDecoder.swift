/// Turns the bytes that a terminal sends into inputs: scalars, keys, the marks around a paste.
///
/// A sequence is read whole wherever the line tears it apart, and one that means nothing here is
/// swallowed whole: a report of the mouse that nobody asked for, a reply that comes late or a key with a modifier never
/// works as the letters that it is made of. What is known of terminals: ECMA-48 5.4 (control
/// sequences), 5.6 (strings); xterm's control sequences for mouse and paste.
public struct InputDecoder: Sendable {
  /// How long to wait for the rest; grows with a line that is seen to need it.
  public private(set) var waits: InputWaits

  private let sequences: KeySequences
  private var scalars: ScalarDecoder
  private var state = State.ground
  private var awaitsBackground = false
  private var takesMouse = false

  /// Creates a decoder that has read nothing.
  ///
  /// - Parameters:
  ///   - sequences: What keys send.
  ///   - waits: How long bytes may pause.
  ///   - isUTF8: Whether text comes in UTF-8; otherwise in Latin-1.
  public init(
    sequences: KeySequences = KeySequences(),
    waits: InputWaits = InputWaits(),
    isUTF8: Bool = true
  ) {
    self.sequences = sequences
    self.waits = waits
    scalars = ScalarDecoder(isUTF8: isUTF8)
  }

  /// What has begun and not ended.
  private enum State: Sendable {
    /// Nothing.
    case ground
    /// An Escape, or two.
    case escape(count: Int)
    /// An Escape that was given out as a key, and whose rest may still come.
    case lateEscape
    /// A sequence, from its Escape on; a muted one is swallowed even if it is known.
    case sequence([UInt8], isMuted: Bool)
    /// A string such as a reply about colours, from behind its introducer up to its end.
    case string(StringReply, isAtEscape: Bool)
    /// The bytes of a mouse report of the old form.
    case mouse(left: Int)
    /// The scalar that was typed together with Alt.
    case altScalar
    /// Pasted text, and how much of its second mark has come.
    case paste(matched: Int)
  }

  private static let escape: UInt8 = 0x1B
  private static let pasteBegin = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The most bytes of a sequence that are kept; a longer one is swallowed.
  private static let longest = 64
}

// MARK: - Reading

extension InputDecoder {
  /// How many milliseconds of silence end what has begun, or `nil` when nothing has.
  public var patience: Int? {
    switch state {
    case .ground, .altScalar: nil
    case .escape: waits.escape
    case .string(let reply, _) where reply.isBegun: waits.paste
    case .lateEscape, .sequence, .string, .mouse: waits.sequence
    case .paste: waits.paste
    }
  }

  /// Whether the terminal was asked for its background and has not answered.
  public var isAwaitingBackground: Bool { awaitsBackground }

  /// Takes the next reply about the background as an answer; any other is swallowed.
  public mutating func awaitBackground() { awaitsBackground = true }

  /// Takes reports of the mouse as clicks and turns of the wheel, or swallows them.
  public mutating func takeMouse(_ isTaken: Bool) { takesMouse = isTaken }

  /// Returns what bytes that came together mean.
  public mutating func inputs(from bytes: [UInt8]) -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    if case .lateEscape = state { resume(bytes) }
    for (index, byte) in bytes.enumerated() {
      inputs += self.inputs(from: byte, before: bytes[(index + 1)...])
    }
    return inputs
  }

  /// Returns what the silence of ``patience`` milliseconds means.
  public mutating func inputsAfterSilence() -> [TerminalInput] {
    switch state {
    case .ground, .altScalar: return []
    case .escape(let count):
      state = .lateEscape
      return Array(repeating: .key(.escape), count: count)
    case .lateEscape, .sequence, .string, .mouse:
      state = .ground
      return []
    case .paste(let matched):
      state = .ground
      return heldBack(matched) + [.pasteEnd]
    }
  }

  private mutating func inputs(
    from byte: UInt8,
    before rest: ArraySlice<UInt8>
  ) -> [TerminalInput] {
    switch state {
    case .ground, .lateEscape: return begin(byte)
    case .escape(let count): return follow(byte, escapes: count)
    case .sequence(let begun, let isMuted): return proceed(begun, byte, isMuted: isMuted)
    case .string(let reply, let isAtEscape): return read(byte, of: reply, isAtEscape: isAtEscape)
    case .mouse(let left):
      guard byte >= 0x20 else { return begin(byte) }
      state = left > 1 ? .mouse(left: left - 1) : .ground
      return []
    case .altScalar:
      guard byte >= 0x80 else { return scalars.reset() + begin(byte) }
      _ = scalars.inputs(from: byte)
      if !scalars.isWithinScalar { state = .ground }
      return []
    case .paste(let matched): return paste(byte, matched: matched, before: rest)
    }
  }

  private mutating func begin(_ byte: UInt8) -> [TerminalInput] {
    state = .ground
    guard byte == Self.escape else { return scalars.inputs(from: byte) }
    state = .escape(count: 1)
    return scalars.reset()
  }
}

// MARK: - Sequences

extension InputDecoder {
  /// Takes the byte behind an Escape.
  private mutating func follow(_ byte: UInt8, escapes count: Int) -> [TerminalInput] {
    let isMuted = count > 1
    switch byte {
    case Self.escape where count == 1:
      state = .escape(count: 2)
      return []
    case Self.escape:
      return [.key(.escape)]
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence([Self.escape, byte], isMuted: isMuted)
      return []
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(StringReply(after: byte), isAtEscape: false)
      return []
    default:
      break
    }
    // Two Escapes before anything else were the key and then Alt with the other.
    let before: [TerminalInput] = isMuted ? [.key(.escape)] : []
    state = .ground
    // What stops things is never swallowed.
    if byte == 0x03 { return before + scalars.inputs(from: byte) }
    if byte >= 0x80 {
      state = .altScalar
      return before + inputs(from: byte, before: [])
    }
    return before + (sequences.input(for: [Self.escape, byte]).map { [$0] } ?? [])
  }

  /// Takes one more byte of a sequence.
  private mutating func proceed(
    _ begun: [UInt8],
    _ byte: UInt8,
    isMuted: Bool
  ) -> [TerminalInput] {
    let isControl = begun[1] == UInt8(ascii: "[")
    switch byte {
    case 0x18, 0x1A:
      state = .ground
      return []
    case 0x00...0x1F, 0x7F...: return begin(byte)
    case _ where 0x30...0x3F ~= byte || (isControl && 0x20...0x2F ~= byte):
      let isShort = begun.count < Self.longest
      state = .sequence(isShort ? begun + [byte] : begun, isMuted: isMuted || !isShort)
      return []
    case UInt8(ascii: "[") where isControl && begun.count == 2:
      state = .sequence(begun + [byte], isMuted: isMuted)
      return []
    case UInt8(ascii: "M") where isControl && begun.count == 2:
      state = .mouse(left: 3)
      return []
    default:
      return finish(begun + [byte], isMuted: isMuted)
    }
  }

  private mutating func finish(_ sequence: [UInt8], isMuted: Bool) -> [TerminalInput] {
    state = .ground
    if sequence == Self.pasteBegin {
      state = .paste(matched: 0)
      return [.pasteBegin]
    }
    if takesMouse, !isMuted, let report = MouseReport(sequence) { return report.inputs }
    guard !isMuted, let input = sequences.input(for: sequence) else { return [] }
    return [input]
  }

  /// Takes a byte of a string, which ends with BEL or `ESC \`.
  private mutating func read(
    _ byte: UInt8,
    of reply: StringReply,
    isAtEscape: Bool
  ) -> [TerminalInput] {
    if isAtEscape {
      state = .ground
      return byte == UInt8(ascii: "\\") ? answer(reply) : follow(byte, escapes: 1)
    }
    switch byte {
    case 0x07:
      state = .ground
      return answer(reply)
    case 0x18, 0x1A: state = .ground
    case Self.escape: state = .string(reply, isAtEscape: true)
    default: state = .string(reply.adding(byte), isAtEscape: false)
    }
    return []
  }

  /// What a whole reply means; one that nobody waits for means nothing.
  private mutating func answer(_ reply: StringReply) -> [TerminalInput] {
    guard awaitsBackground, let background = reply.background else { return [] }
    awaitsBackground = false
    return [.background(background)]
  }
}

// MARK: - What comes late

extension InputDecoder {
  /// Goes on with a sequence whose Escape was taken for the key, when bytes look like its rest.
  ///
  /// The key has been acted on, so only a paste still means something.
  private mutating func resume(_ bytes: [UInt8]) {
    state = .ground
    guard LateSequence.isRest(bytes) else { return }
    waits.follow()
    if bytes[0] == UInt8(ascii: "[") || bytes[0] == UInt8(ascii: "O") {
      state = .escape(count: 2)
    } else {
      state = .escape(count: 1)
    }
  }
}

// MARK: - Pastes

extension InputDecoder {
  /// Takes a byte of pasted text.
  private mutating func paste(
    _ byte: UInt8,
    matched: Int,
    before rest: ArraySlice<UInt8>
  ) -> [TerminalInput] {
    guard byte == Self.pasteEnd[matched] else {
      let held = heldBack(matched)
      if byte == Self.escape {
        state = .paste(matched: 1)
        return held
      }
      state = .paste(matched: 0)
      return held + scalars.inputs(from: byte)
    }
    guard matched + 1 == Self.pasteEnd.count else {
      state = .paste(matched: matched + 1)
      return matched == 0 ? scalars.reset() : []
    }
    guard !Self.goesOn(in: rest) else {
      state = .paste(matched: 0)
      return heldBack(matched) + scalars.inputs(from: byte)
    }
    state = .ground
    return [.pasteEnd]
  }

  /// The bytes that looked like the second mark and were not.
  private mutating func heldBack(_ count: Int) -> [TerminalInput] {
    Self.pasteEnd.prefix(count).flatMap { scalars.inputs(from: $0) }
  }

  /// Tells whether a paste goes on behind a second mark, which pasted text may hold itself: when
  /// another comes at once, without a first one before it.
  private static func goesOn(in rest: ArraySlice<UInt8>) -> Bool {
    guard let end = rest.firstRange(of: pasteEnd) else { return false }
    guard let begin = rest.firstRange(of: pasteBegin) else { return true }
    return end.lowerBound < begin.lowerBound
  }
}
