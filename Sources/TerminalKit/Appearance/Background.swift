/// What a terminal shows behind its text, as far as colours have to differ by it.
public enum Background: Hashable, Sendable, CaseIterable {
  /// Black, or nearly so.
  case dark
  /// White, or nearly so.
  case light
}

extension Background {
  /// The side of a colour on which it lies: text has to be lighter or darker than it.
  public init(_ color: RGB) {
    // Where black and white text are read equally well: (L + 0.05)² = 0.05 · 1.05.
    self = color.luminance > 0.179 ? .light : .dark
  }
}
