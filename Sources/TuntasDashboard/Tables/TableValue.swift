import TerminalKit

/// What a cell of a table stands for, apart from how it is written: what rows are ordered, filtered,
/// counted and exported by.
enum TableValue: Hashable, Sendable {
  /// A number, in the unit of its column.
  case number(Double)
  /// A word that needs no language, or a name.
  case word(String)
  /// A word with a place in an order of its own, such as a status.
  case ranked(Int, String)
  /// Nothing is recorded.
  case unknown
  /// What is recorded cannot be read.
  case unreadable

  /// Takes a number, if there is one.
  init(_ number: Double?) {
    self = number.map { .number($0) } ?? .unknown
  }

  /// The value as a file holds it.
  var exported: ExportedCell {
    switch self {
    case .number(let number): .number(Int(exactly: number).map(String.init) ?? String(number))
    case .word(let word), .ranked(_, let word): .text(word)
    case .unknown: .empty
    case .unreadable: .text("?")
    }
  }

  /// Tells whether there is something to put in order; what is not known stands at the end.
  var isKnown: Bool { self != .unknown && self != .unreadable }

  /// Tells whether the value stands in front of another one of its column.
  func precedes(_ other: TableValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.ranked(let left, _), .ranked(let right, _)): left < right
    case (.word(let left), .word(let right)): left.lowercased() < right.lowercased()
    default: rank < other.rank
    }
  }

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
