/// A colour as terminals name it.
public enum Color: Hashable, Sendable {
  /// What the terminal's owner has chosen.
  case standard
  /// An entry of the palette: 0 to 7 basic, 8 to 15 bright, the rest a fixed cube and greys.
  case palette(UInt8)
}

extension Color {
  /// The palette's number, or -1 for what the owner has chosen.
  public var index: Int {
    switch self {
    case .standard: -1
    case .palette(let index): Int(index)
    }
  }
}
