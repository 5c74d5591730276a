internal import CNcurses
internal import TerminalKit

extension Size {
  init(_ extent: tty_extent) {
    self.init(columns: Int(extent.columns), rows: Int(extent.rows))
  }
}

extension ColorDepth {
  /// Creates the depth that a palette of a number of colours gives.
  init(paletteOf count: Int) {
    self = Self.allCases.last { $0.rawValue <= count } ?? .none
  }
}

extension TerminalInput {
  /// Creates an input from what was read, or `nil` when there was nothing.
  init?(_ input: tty_input) {
    switch input.kind {
    case tty_no_input:
      return nil
    case tty_scalar_input:
      self = Unicode.Scalar(input.value).map(TerminalInput.scalar) ?? .unknown
    default:
      self = Self.key(Int(input.value))
    }
  }

  private static func key(_ code: Int) -> TerminalInput {
    if code > tty_key_function {
      return .key(.function(code - tty_key_function))
    }
    return keys[code] ?? .unknown
  }

  private static let keys: [Int: TerminalInput] = [
    tty_key_up: .key(.up), tty_key_down: .key(.down),
    tty_key_left: .key(.left), tty_key_right: .key(.right),
    tty_key_page_up: .key(.pageUp), tty_key_page_down: .key(.pageDown),
    tty_key_home: .key(.home), tty_key_end: .key(.end),
    tty_key_insert: .key(.insert), tty_key_delete: .key(.delete),
    tty_key_backspace: .key(.backspace), tty_key_enter: .key(.enter),
    tty_key_back_tab: .key(.backTab),
    tty_key_paste_begin: .pasteBegin, tty_key_paste_end: .pasteEnd,
  ]
}
