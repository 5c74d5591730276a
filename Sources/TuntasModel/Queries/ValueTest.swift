/// A value in a column of a table, of which a filter asks something.
public protocol FilterValue: Hashable, Sendable {
  /// The number that a range is asked of; `nil` for what is no number, such as a word, and for what
  /// nobody recorded: missing is never zero, and lies in no range.
  var number: Double? { get }

  /// Tells whether who asks for this value means another one too, as a district means its villages.
  func covers(_ other: Self) -> Bool
}

extension FilterValue {
  /// A value means itself alone.
  public func covers(_ other: Self) -> Bool { self == other }
}

/// What is asked of the values in a column: to be one of several things, or none of them.
///
/// Excluding leaves out just what is named: a family whose decile is unknown stays when decile 1 is
/// excluded, since nobody can say that it is in decile 1, and no family may vanish unseen. A range never
/// takes what is unknown. Both follow from one rule: unknown is a value of its own and never counts as
/// yes or no.
public struct ValueTest<Value: FilterValue>: Hashable, Sendable {
  /// One of the things that a value may be.
  public enum Alternative: Hashable, Sendable {
    /// The value.
    case value(Value)
    /// A number in the range.
    case range(NumberRange)
    /// What is called so; it means nothing before it was put into values (``ValueTest/named(_:)``).
    case name(String)
  }

  /// The things of which one must be; with none of them nothing is asked.
  public var alternatives: Set<Alternative>
  /// Whether none of them may be.
  public var isExcluding: Bool

  /// Makes a test.
  public init(_ alternatives: Set<Alternative>, isExcluding: Bool = false) {
    self.alternatives = alternatives
    self.isExcluding = isExcluding
  }

  /// Asks for one of some values.
  public static func oneOf(_ values: Set<Value>) -> Self { Self(Set(values.map { .value($0) })) }

  /// Asks for none of some values.
  public static func noneOf(_ values: Set<Value>) -> Self {
    Self(Set(values.map { .value($0) }), isExcluding: true)
  }

  /// Asks for a number in a range.
  public static func within(_ range: NumberRange) -> Self { Self([.range(range)]) }

  /// Tells whether nothing is asked.
  public var isEmpty: Bool { alternatives.isEmpty }

  /// The values asked for one by one.
  public var values: Set<Value> {
    Set(alternatives.compactMap { if case .value(let value) = $0 { value } else { nil } })
  }

  /// Tells whether a value is one of the alternatives, whether they are asked for or excluded.
  public func names(_ value: Value) -> Bool {
    alternatives.contains { alternative in
      switch alternative {
      case .value(let asked): asked.covers(value)
      case .range(let range): value.number.map(range.contains) ?? false
      case .name: false
      }
    }
  }

  /// Tells whether a row is let through.
  ///
  /// - Parameter values: What the row has in the column: several where it has several programmes.
  /// - Returns: Whether one of them is an alternative; the other way round where they are excluded.
  public func holds(for values: some Sequence<Value>) -> Bool {
    isEmpty || values.contains(where: names) != isExcluding
  }

  /// The test with values in place of names.
  ///
  /// - Parameter values: The values that are called by a name.
  /// - Returns: The test; `nil` when nothing is called so, and then no row is let through, since a
  ///   name that was mistyped must not look like an answer.
  public func named(_ values: (String) throws -> [Value]) rethrows -> Self? {
    var test = Self([], isExcluding: isExcluding)
    for alternative in alternatives {
      guard case .name(let name) = alternative else {
        test.alternatives.insert(alternative)
        continue
      }
      test.alternatives.formUnion(try values(name).map { .value($0) })
    }
    return test.isEmpty && !isEmpty ? nil : test
  }

  /// The test of other values.
  ///
  /// - Parameter value: What a value is there; `nil` for one that cannot be there.
  /// - Returns: The test; `nil` when none of its alternatives can be there, and then no row is let
  ///   through unless it is excluding.
  public func map<Other>(_ value: (Value) -> Other?) -> ValueTest<Other>? {
    let others = alternatives.compactMap { alternative -> ValueTest<Other>.Alternative? in
      switch alternative {
      case .value(let asked): value(asked).map { .value($0) }
      case .range(let range): .range(range)
      case .name(let name): .name(name)
      }
    }
    guard !others.isEmpty || isEmpty else { return nil }
    return ValueTest<Other>(Set(others), isExcluding: isExcluding)
  }
}

/// Numbers between two ends, each of which may be open.
public struct NumberRange: Hashable, Sendable {
  /// An end of a range.
  public struct End: Hashable, Sendable {
    /// The number, in the unit of the column.
    public var number: Double
    /// Whether the number itself lies in the range.
    public var isIncluded: Bool

    /// Makes an end.
    public init(_ number: Double, isIncluded: Bool = true) {
      (self.number, self.isIncluded) = (number, isIncluded)
    }
  }

  /// The lower end; `nil` where it is open.
  public var lower: End?
  /// The upper end; `nil` where it is open.
  public var upper: End?

  /// Makes a range.
  public init(from lower: End? = nil, to upper: End? = nil) {
    (self.lower, self.upper) = (lower, upper)
  }

  /// Makes a range of which both ends belong to it.
  public init(_ numbers: ClosedRange<Double>) {
    self.init(from: End(numbers.lowerBound), to: End(numbers.upperBound))
  }

  /// Tells whether a number lies in the range.
  public func contains(_ number: Double) -> Bool {
    let isAbove = lower.map { $0.isIncluded ? number >= $0.number : number > $0.number } ?? true
    let isBelow = upper.map { $0.isIncluded ? number <= $0.number : number < $0.number } ?? true
    return isAbove && isBelow
  }
}
