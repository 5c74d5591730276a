import TuntasModel

/// One of the numbers that a flow between two lists is made of, as a number of the database.
enum FlowPart: Hashable {
  /// On the earlier list.
  case start
  /// On the later list.
  case end
  /// Never on a list of the register before.
  case new
  /// Had left and is on it again.
  case back
  /// Left for a reason.
  case left(LeavingReason)
  /// Left for a reason that nobody wrote down.
  case leftWithoutReason

  /// Reasons are stored from here on, in the order of their vocabulary.
  private static let firstReason: Int64 = 10

  /// Takes a number as stored.
  ///
  /// `nil` for a number that stands for nothing.
  init?(number: Int64) {
    switch number {
    case 0: self = .start
    case 1: self = .end
    case 2: self = .new
    case 3: self = .back
    case 4: self = .leftWithoutReason
    default:
      let (place, isTooSmall) = number.subtractingReportingOverflow(Self.firstReason)
      guard !isTooSmall, let reason = LeavingReason(number: Int(place)) else { return nil }
      self = .left(reason)
    }
  }

  /// The number as stored.
  var number: Int64 {
    switch self {
    case .start: 0
    case .end: 1
    case .new: 2
    case .back: 3
    case .leftWithoutReason: 4
    case .left(let reason): Self.firstReason + Int64(reason.number)
    }
  }
}
