/// What stands in one cell of a record.
enum HeldValue: Sendable {
  /// Nobody recorded anything.
  case nothing
  /// A whole number: also a day, a region, a NIK, the place of a word in its list, yes as 1.
  case integer(Int64)
  /// A number with a point.
  case real(Double)
  /// A text, or what came where a number belongs and could not be read.
  case text(String)

  /// Tells whether nothing is recorded.
  var isNothing: Bool { self == .nothing }

  /// The whole number; `nil` when it is none.
  var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The text; `nil` when it is none.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

// Two texts are the same when their bytes are: how a letter and its accent are written is part of
// what came in.
extension HeldValue: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.nothing, .nothing): true
    case (.integer(let left), .integer(let right)): left == right
    case (.real(let left), .real(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .nothing: hasher.combine(0)
    case .integer(let number): hasher.combine(number)
    case .real(let number): hasher.combine(number)
    case .text(var text): text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }
}

/// Nothing stands first, then numbers, then texts.
extension HeldValue: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.nothing, .nothing), (_, .nothing): false
    case (.nothing, _): true
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.text, _): false
    case (_, .text): true
    default: left.number < right.number
    }
  }

  private var number: Double {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .nothing, .text: 0
    }
  }
}
