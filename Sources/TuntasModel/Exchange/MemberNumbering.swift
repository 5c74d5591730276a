/// Finds the numbers that the persons of one family have already, for rows that were numbered in the
/// order of their file.
///
/// Another order would put one person's cells on another, and the programmes of one on the other.
///
/// Certain things are settled first: rows that say exactly what their number says, then pairs that
/// agree in all parts, then pairs that are one person, then rows that nothing speaks against. Only
/// what is certain is joined: a row that might be one of two gets no number and is refused.
public struct MemberNumbering {
  /// A row of the file.
  public struct Row: Sendable {
    /// Its number in the order of the file.
    public var counted: Int64
    /// Who it speaks of.
    public var person: MemberIdentity

    /// Makes a row.
    public init(counted: Int64, person: MemberIdentity) {
      self.counted = counted
      self.person = person
    }
  }

  /// The rows of the family, in the order of the file.
  private let rows: [Row]
  /// The members of the registry by number.
  private let held: [Int64: MemberIdentity]
  /// The number of each row, as far as it is settled.
  private var numbers: [Int64?]
  /// Numbers of members that no row has yet.
  private var free: Set<Int64>

  /// The numbers of rows.
  ///
  /// - Parameters:
  ///   - rows: All rows of the family in one file, in their order.
  ///   - held: The members that the registry has, by number.
  /// - Returns: The number of each row: that of its person, or for somebody new the counted one where
  ///   nobody has it, otherwise the next; `nil` where a row may be a member and it is not certain
  ///   which.
  public static func numbers(of rows: [Row], held: [Int64: MemberIdentity]) -> [Int64?] {
    var numbering = MemberNumbering(rows, held)
    numbering.keepOrder()
    numbering.join(==)
    numbering.join { $0.likeness(to: $1) == .same }
    numbering.keepPlaces()
    numbering.addNewcomers()
    return numbering.numbers
  }

  private init(_ rows: [Row], _ held: [Int64: MemberIdentity]) {
    self.rows = rows
    self.held = held
    numbers = Array(repeating: nil, count: rows.count)
    free = Set(held.keys)
  }

  /// Settles the number of a row.
  private mutating func give(_ number: Int64, to index: Int) {
    numbers[index] = number
    free.remove(number)
  }
}

// MARK: - Steps

extension MemberNumbering {
  /// A row that says what its number is known by is that member.
  private mutating func keepOrder() {
    for (index, row) in rows.enumerated() where held[row.counted] == row.person {
      give(row.counted, to: index)
    }
  }

  /// Joins the rows and members that agree with each other and with nobody else.
  private mutating func join(_ agree: (MemberIdentity, MemberIdentity) -> Bool) {
    for (index, number) in pairs(agree) { give(number, to: index) }
  }

  /// A row that nothing speaks against is the member with its number, where it can be no other.
  private mutating func keepPlaces() {
    for (index, number) in pairs({ $0.likeness(to: $1) != .other }) {
      let row = rows[index]
      guard row.counted == number, let member = held[number],
        row.person.likeness(to: member) == .perhaps
      else { continue }
      give(number, to: index)
    }
  }

  /// Who is certainly nobody of the family gets a number that nobody has.
  private mutating func addNewcomers() {
    var taken = Set(held.keys).union(numbers.compactMap { $0 })
    for (index, row) in rows.enumerated() where numbers[index] == nil && isNewcomer(row.person) {
      let number = taken.contains(row.counted) ? (taken.max() ?? 0) + 1 : row.counted
      taken.insert(number)
      give(number, to: index)
    }
  }

  /// Tells whether a person is none of the members without a row, and repeats none of those with
  /// one.
  private func isNewcomer(_ person: MemberIdentity) -> Bool {
    held.allSatisfy { number, member in
      free.contains(number)
        ? person.likeness(to: member) == .other : !member.isRepeated(by: person)
    }
  }

  /// The rows and members without each other that agree with one another alone.
  private func pairs(
    _ agree: (MemberIdentity, MemberIdentity) -> Bool
  ) -> [(row: Int, number: Int64)] {
    var partners: [Int64: [Int]] = [:]
    var choices: [(row: Int, numbers: [Int64])] = []
    for (index, row) in rows.enumerated() where numbers[index] == nil {
      let matching = free.filter { number in held[number].map { agree(row.person, $0) } ?? false }
      for number in matching { partners[number, default: []].append(index) }
      choices.append((index, Array(matching)))
    }
    return choices.compactMap { index, matching in
      guard matching.count == 1, partners[matching[0]]?.count == 1 else { return nil }
      return (index, matching[0])
    }
  }
}
