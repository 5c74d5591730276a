/// How long a terminal's bytes may pause before what has begun counts as ended, in milliseconds.
public struct InputWaits: Hashable, Sendable {
  /// After an Escape: the key itself when nothing follows.
  public var escape: Int
  /// Within a sequence, which a line may tear apart.
  public var sequence: Int
  /// Within a paste, whose second mark may never come.
  public var paste: Int

  /// The shortest and the longest wait after an Escape that makes sense.
  public static let escapeLimits = 1...2000

  /// Creates waits; the wait after an Escape is brought within its limits.
  public init(escape: Int = 50, sequence: Int = 1000, paste: Int = 10_000) {
    let limits = Self.escapeLimits
    self.escape = min(max(escape, limits.lowerBound), limits.upperBound)
    self.sequence = max(sequence, self.escape)
    self.paste = paste
  }

  /// Gives a line more time that was seen to tear a sequence apart.
  mutating func follow() {
    escape = min(escape * 2, sequence)
  }
}
