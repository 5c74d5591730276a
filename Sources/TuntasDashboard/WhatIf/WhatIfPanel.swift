import TerminalKit
import TuntasModel

/// A calculation that is tried and never saved: a programme's yearly capacity against the families
/// not yet served (hitung-hitungan).
struct WhatIfPanel: Hashable, Sendable {
  /// The programme.
  let programme: Programme
  /// What is counted as not yet served.
  let basis: NotServed
  /// The first quarter that counts.
  let first: Quarter
  /// Units a year, from 0, as typed or stepped to; `nil` when nothing is known or typed.
  private(set) var capacity: Int?

  /// The largest capacity that can be typed.
  private static let largest = 10_000_000

  /// Takes a programme.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - basis: What is counted as not yet served.
  ///   - capacity: Units a year to begin with: the year's target.
  ///   - first: The first quarter that counts.
  init(programme: Programme, basis: NotServed, capacity: Double?, from first: Quarter) {
    self.programme = programme
    self.basis = basis
    self.first = first
    let calculation = WhatIf(programme: programme, capacity: capacity, notServed: 0, from: first)
    self.capacity = calculation.capacity.map { min($0, Self.largest) }
  }

  /// Takes a programme as its page shows it, from the first quarter that is not over.
  ///
  /// `nil` where nobody knows how many are not served.
  init?(_ page: ProgrammePage) {
    guard let basis = NotServed(page) else { return nil }
    self.init(
      programme: page.whole.figures.programme,
      basis: basis,
      capacity: page.whole.target,
      from: page.moment.today.next
    )
  }

  /// Families not yet served.
  var notServed: Int { basis.count }

  /// What comes of the capacity: who is served by the end of which quarter.
  var calculation: WhatIf {
    WhatIf(
      programme: programme,
      capacity: capacity.map(Double.init),
      notServed: notServed,
      from: first
    )
  }

  /// A step more a year, up to the largest capacity; an unknown one begins at the first step.
  mutating func raise() {
    capacity = min(Self.largest, (capacity ?? 0) + step(below: (capacity ?? 0) + 1))
  }

  /// A step less a year, down to zero.
  mutating func lower() {
    capacity = max(0, (capacity ?? 0) - step(below: capacity ?? 0))
  }

  /// Adds what was typed; anything but digits is left out.
  mutating func type(_ text: SafeText) {
    for digit in text.string.compactMap(\.wholeNumberValue) {
      let number = (capacity ?? 0) * 10 + digit
      guard number <= Self.largest else { return }
      capacity = number
    }
  }

  /// Takes the last digit away; the last of all leaves it unknown.
  mutating func erase() {
    guard let capacity else { return }
    self.capacity = capacity < 10 ? nil : capacity / 10
  }

  /// Takes all digits away; the capacity is then unknown and not zero.
  mutating func clear() { capacity = nil }

  /// A tenth of the size of the number: 1 below 100, 10 below 1,000 and so on.
  private func step(below number: Int) -> Int {
    var step = 1
    while step * 100 <= number { step *= 10 }
    return step
  }
}
