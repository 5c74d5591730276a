import TuntasFiles

/// A JSON value whose members keep the order they are given in, and whose unknowns are `null`.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One member of an object.
  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  /// A text; `null` for `nil`.
  init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// A whole number; `null` for `nil`.
  init(_ number: Int?) {
    self = number.map(JSONValue.integer) ?? .null
  }

  /// A number, written without a point when it is whole; `null` for `nil`.
  init(_ number: Double?) {
    guard let number, number.isFinite else {
      self = .null
      return
    }
    self = Int(exactly: number).map(JSONValue.integer) ?? .number(number)
  }
}

extension JSONValue {
  /// The value of a member; `nil` when there is no such member.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

// MARK: - Text

extension JSONValue {
  /// The value as text on one line.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let value): Self.quoted(value)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ":" + $0.value.text }.joined(separator: ",") + "}"
    }
  }

  /// Quotes a text; what a terminal could take for a command is written as its code.
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
