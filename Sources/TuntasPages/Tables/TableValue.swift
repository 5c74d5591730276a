import TerminalKit
package import TuntasModel

/// What a cell of a table stands for, apart from how it is written: what rows are ordered, filtered,
/// counted and exported by.
///
/// What nobody recorded and what cannot be read are values of their own: neither is zero, neither
/// is put into the order of the others, and a filter can ask for either.
package enum TableValue: Hashable, Sendable {
  /// A number in the unit of its column; shares are from 0 to 1 and may be above 1.
  case number(Double)
  /// A word that needs no language, such as a code, or a name; ordered without regard to capitals.
  case word(String)
  /// A word with a place in an order of its own, such as a status; the least place comes first.
  case ranked(Int, String)
  /// Nothing is recorded: an empty cell in a file.
  case unknown
  /// What is recorded cannot be read: `?` in a file.
  case unreadable

  /// Takes a number; `nil` is ``unknown``.
  init(_ number: Double?) {
    self = number.map { .number($0) } ?? .unknown
  }

  /// The value as a file holds it: numbers in plain digits with a point, whole ones without.
  package var exported: RowValue {
    switch self {
    case .number(let number): .real(number)
    case .word(let word), .ranked(_, let word): .text(word)
    case .unknown: .missing
    case .unreadable: .text("?")
    }
  }

  /// Tells whether there is something to put in order; what is not known stands at the end.
  package var isKnown: Bool { self != .unknown && self != .unreadable }

  /// Tells whether the value stands in front of another one of its column.
  package func precedes(_ other: TableValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.ranked(let left, _), .ranked(let right, _)): left < right
    case (.word(let left), .word(let right)): left.lowercased() < right.lowercased()
    default: rank < other.rank
    }
  }

  /// The place among values of several kinds, what is not known last.
  private var rank: Int {
    switch self {
    case .number: 0
    case .ranked: 1
    case .word: 2
    case .unknown: 3
    case .unreadable: 4
    }
  }
}
