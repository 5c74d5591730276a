/// A source of chance that gives the same numbers for the same seed on every machine (SplitMix64).
struct SampleRandom: Sendable {
  private var state: UInt64
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Starts from a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// A source of its own for one thing, whatever was drawn from others before.
  ///
  /// - Parameter key: The number of the thing.
  /// - Returns: The source.
  func stream(_ key: Int64) -> SampleRandom {
    var child = SampleRandom(seed: state ^ UInt64(bitPattern: key) &* Self.step)
    return SampleRandom(seed: child.next())
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= Self.step
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to a limit, without the limit; 0 when the limit is 0.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(limit, 1))).high)
  }

  /// A number of a range, both ends included.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Tells whether something happens that happens so many times in a thousand.
  mutating func chance(_ perThousand: Int) -> Bool {
    below(1000) < perThousand
  }

  /// One of some values; the first stands in when there are none to choose from.
  mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
    let place = below(others.count + 1)
    return place == 0 ? first : others[place - 1]
  }
}

// MARK: - Drawing some of many

extension SampleRandom {
  /// Draws some of many, those with a higher bonus more often.
  ///
  /// - Parameters:
  ///   - count: How many; all when there are fewer.
  ///   - candidates: What to draw from.
  ///   - bonus: Points, beside up to a thousand that chance gives.
  /// - Returns: The drawn ones in the order of the candidates.
  mutating func draw(
    _ count: Int,
    of candidates: [Int],
    bonus: (Int) -> Int = { _ in 0 }
  ) -> [Int] {
    let scored = candidates.enumerated().map { place, candidate in
      (score: below(1000) + bonus(candidate), place: place, candidate: candidate)
    }
    let best = scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(count)
    return best.sorted { $0.place < $1.place }.map(\.candidate)
  }
}
