import TerminalKit

/// How many colours the user asks for.
enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  /// As many as the terminal has; no colours where `NO_COLOR` is set.
  case auto
  /// The palette of 256 colours.
  case many = "256"
  /// The basic colours and their bright forms.
  case sixteen = "16"
  /// The eight basic colours.
  case eight = "8"
  /// No colours at all.
  case never

  /// The number of colours; `nil` when the terminal decides.
  var depth: ColorDepth? {
    switch self {
    case .auto: nil
    case .many: .many
    case .sixteen: .sixteen
    case .eight: .eight
    case .never: ColorDepth.none
    }
  }
}
