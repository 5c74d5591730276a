/// Puts what a driver reads together into events.
///
/// Pasted text arrives between two marks and becomes one event, so that it never works as
/// commands. A terminal that sends no marks sends a paste as keys; those that come together in
/// greater number than hands type are told apart, so that a program can ask before they do harm.
public struct EventAssembler: Sendable {
  /// The most scalars of one paste; what is beyond is dropped.
  static let pasteLimit = 64 * 1024

  /// The most keys that come together when they are typed on a quick line.
  static let typedLimit = 4

  private var pasted: [Unicode.Scalar]?

  /// Creates an assembler that has read nothing.
  public init() {}

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { pasted != nil }

  /// Returns the events of inputs that arrived together.
  public mutating func events(from inputs: [TerminalInput]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var keys = 0
    for input in inputs {
      if isPasting {
        events += paste(input)
      } else if input == .pasteBegin {
        pasted = []
      } else if case .background(let background) = input {
        events.append(.background(background))
      } else if case .clicked(let place) = input {
        events.append(.clicked(place))
      } else if case .wheeled(let notches) = input {
        events.append(.wheeled(notches))
      } else if let key = Self.key(input) {
        events.append(.key(key))
        keys += 1
      }
    }
    guard keys > Self.typedLimit else { return events }
    return events.map { event in
      if case .key(let key) = event { .keyInBurst(key) } else { event }
    }
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
    case .key, .pasteBegin, .background, .clicked, .wheeled, .unknown: break
    }
    return []
  }

  private mutating func appendPasted(_ scalar: Unicode.Scalar) {
    guard let count = pasted?.count, count < Self.pasteLimit else { return }
    pasted?.append(scalar)
  }

  private static func key(_ input: TerminalInput) -> Key? {
    switch input {
    case .key(let key): return key
    case .scalar(let scalar): return key(scalar)
    case .pasteBegin, .pasteEnd, .background, .clicked, .wheeled, .unknown: return nil
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
