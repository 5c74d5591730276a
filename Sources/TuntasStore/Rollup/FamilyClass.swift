import TuntasModel

/// What tables of families are ordered, filtered and counted by, in one number: the welfare decile,
/// how many members are recorded, and what the village said.
///
/// There are few of them, so one index on the number finds the families of any decile, size and
/// answer in the order of their keys, and counting the families of each number counts all of them.
/// Of each of the three, unknown and unreadable come behind everything known.
///
/// From the low bits: four for the answer, six for the people, four for the decile. Stored as
/// column `cell`.
struct FamilyClass: Hashable {
  /// The number as stored.
  let number: Int64

  /// Takes a number as stored.
  init(number: Int64) { self.number = number }

  /// Puts the three together.
  ///
  /// - Parameters:
  ///   - decile: 1 to 10, ``unknown`` or ``unreadable``.
  ///   - people: 0 to 63.
  ///   - answer: The number of a status, ``unknown`` or ``unreadable``.
  init(decile: Int64, people: Int, answer: Int64) {
    number = decile << Part.decile.shift | Int64(people) << Part.people.shift | answer
  }

  /// Stands for a decile or an answer that nobody recorded.
  static let unknown: Int64 = 14
  /// Stands for a decile or an answer that was recorded and is no such value.
  static let unreadable: Int64 = 15
  /// The deciles there are; another number is no decile and cannot be read as one.
  static let deciles =
    Int64(WelfareDecile.all.lowerBound)...Int64(WelfareDecile.all.upperBound)

  /// One of the three parts of a class.
  enum Part {
    case decile
    case people
    case answer

    /// The part that a column shows.
    init?(_ column: FamilyColumn) {
      switch column {
      case .decile: self = .decile
      case .people: self = .people
      case .verification: self = .answer
      case .head, .village, .programmes: return nil
      }
    }

    /// How many bits stand below the part.
    fileprivate var shift: Int64 {
      switch self {
      case .decile: 10
      case .people: 4
      case .answer: 0
      }
    }

    /// The bits of the part, shifted down.
    fileprivate var mask: Int64 { self == .people ? 63 : 15 }

    /// Tells whether a number of this part stands for something known: no recorded member is no
    /// family without people.
    func isKnown(_ number: Int64) -> Bool {
      self == .people ? number > 0 : number < FamilyClass.unknown
    }

    /// The numbers that the part can have.
    private var possible: Set<Int64> {
      switch self {
      case .decile: Set(FamilyClass.deciles).union([FamilyClass.unknown, FamilyClass.unreadable])
      case .people, .answer: Set(0...mask)
      }
    }

    /// The numbers that what is asked of the column lets through; `nil` when it is any number.
    func numbers(_ test: ValueTest<FamilyValue>) -> Set<Int64>? {
      let found = possible.filter { test.holds(for: [value(of: $0)]) }
      return found == possible ? nil : found
    }

    /// What a number of this part says, as a value of its column.
    func value(of number: Int64) -> FamilyValue {
      guard isKnown(number) else {
        return number == FamilyClass.unreadable ? .unreadable : .unknown
      }
      guard self == .answer else { return .number(Int(number)) }
      return VerificationStatus(number: Int(number)).map { .verification($0) } ?? .unreadable
    }

    /// The part as an expression of the database.
    ///
    /// It relies on a column `cell` of the statement.
    var sql: String { "((cell >> \(shift)) & \(mask))" }
  }

  /// The number of one part.
  subscript(part: Part) -> Int64 { number >> part.shift & part.mask }
}
