import TerminalKit
import TuntasModel

/// A calculation that is tried and never saved: a programme's yearly capacity against the families
/// not yet served (hitung-hitungan).
struct WhatIfPanel: Hashable, Sendable {
  /// What the number of families not yet served rests on.
  enum Basis: Hashable, Sendable {
    /// Families on the newest list that the programme has not reached in the year.
    case list(families: Int)
    /// What is lacking of the year's target.
    case target(target: Int, actual: Int)
  }

  /// The programme.
  let programme: Programme
  /// What is counted as not yet served.
  let basis: Basis
  /// The first quarter in which somebody can be served.
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
  init(programme: Programme, basis: Basis, capacity: Double?, from first: Quarter) {
    self.programme = programme
    self.basis = basis
    self.first = first
    let calculation = WhatIf(programme: programme, capacity: capacity, notServed: 0, from: first)
    self.capacity = calculation.capacity.map { min($0, Self.largest) }
  }

  /// Takes a programme as its page shows it: the families of the list that it has not reached, or
  /// what is lacking of its target where nobody can count them; from the first quarter that is not
  /// over.
  init(_ page: ProgrammePage) {
    func whole(_ number: Double?) -> Int { number.flatMap { Int(exactly: $0.rounded()) } ?? 0 }
    let standing = page.whole
    let lacking = Basis.target(target: whole(standing.target), actual: whole(standing.actual))
    self.init(
      programme: standing.figures.programme,
      basis: page.notServed.map { .list(families: $0) } ?? lacking,
      capacity: standing.target,
      from: page.moment.today.next
    )
  }

  /// Families, or units of the target, not yet served; never below zero.
  var notServed: Int {
    switch basis {
    case .list(let families): max(0, families)
    case .target(let target, let actual): max(0, target - actual)
    }
  }

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

extension Quarter {
  /// The quarter behind this one.
  var next: Quarter {
    number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }
}
