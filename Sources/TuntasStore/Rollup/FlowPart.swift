import TuntasModel

/// A part of a flow as a number of the database.
extension FlowPart {
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
  ///
  /// Those that stayed have none of their own: all of them were on the earlier list, from which those
  /// that left are taken away.
  var number: Int64 {
    switch self {
    case .start, .stayed: 0
    case .end: 1
    case .new: 2
    case .back: 3
    case .leftWithoutReason: 4
    case .left(let reason): Self.firstReason + Int64(reason.number)
    }
  }
}
