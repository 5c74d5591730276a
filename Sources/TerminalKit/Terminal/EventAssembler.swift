/// Puts what a driver reads together into events.
///
/// Pasted text arrives between two marks and becomes one event, so that it never works as
/// commands. Sequences that the driver does not know are dropped whole, for the same reason.
public struct EventAssembler: Sendable {
  /// The most scalars of one paste; what is beyond is dropped.
  static let pasteLimit = 64 * 1024

  private var pasted: [Unicode.Scalar]?

  /// Creates an assembler that has read nothing.
  public init() {}

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { pasted != nil }

  /// Returns the events of inputs that arrived together.
  public mutating func events(from inputs: [TerminalInput]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var rest = inputs[...]
    while let input = rest.popFirst() {
      if isPasting {
        events += paste(input)
      } else if input == .pasteBegin {
        pasted = []
      } else if input == .scalar("\u{1B}"), let length = Self.lengthOfUnknownSequence(rest) {
        rest = rest.dropFirst(length)
      } else if let key = Self.key(input) {
        events.append(.key(key))
      }
    }
    return events
  }

  /// Ends a paste whose second mark does not come, and returns what there is of it.
  public mutating func endPaste() -> [TerminalEvent] {
    guard let scalars = pasted else { return [] }
    pasted = nil
    let words = scalars.split { $0 == "\r" || $0 == "\n" || $0 == "\t" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: words.joined(separator: [" "]))
    return [.pasted(SafeText(String(text)))]
  }
}

extension EventAssembler {
  private mutating func paste(_ input: TerminalInput) -> [TerminalEvent] {
    switch input {
    case .pasteEnd: return endPaste()
    case .scalar(let scalar): appendPasted(scalar)
    case .key(.enter): appendPasted("\n")
    case .key(.tab): appendPasted("\t")
    case .key, .pasteBegin, .unknown: break
    }
    return []
  }

  private mutating func appendPasted(_ scalar: Unicode.Scalar) {
    guard let count = pasted?.count, count < Self.pasteLimit else { return }
    pasted?.append(scalar)
  }

  /// Returns how much after an Escape belongs to a sequence, or `nil` when it is the key itself.
  private static func lengthOfUnknownSequence(_ rest: ArraySlice<TerminalInput>) -> Int? {
    guard case .scalar(let introducer) = rest.first else { return nil }
    let body = rest.dropFirst()
    if introducer == "O" { return body.isEmpty ? nil : 2 }
    guard introducer == "[" else { return nil }
    for (index, input) in body.enumerated() {
      guard case .scalar(let scalar) = input else { return nil }
      switch scalar.value {
      case 0x20...0x3F: continue
      case 0x40...0x7E: return index + 2
      default: return nil
      }
    }
    return nil
  }

  private static func key(_ input: TerminalInput) -> Key? {
    switch input {
    case .key(let key): return key
    case .scalar(let scalar): return key(scalar)
    case .pasteBegin, .pasteEnd, .unknown: return nil
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00...0x1F, 0x80...0x9F: return nil
    default: return .character(Character(scalar))
    }
  }
}
