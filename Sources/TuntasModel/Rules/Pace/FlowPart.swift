/// One of the numbers that a flow between two lists is made of: families that were on a list, or that
/// came, left or stayed in one way.
public enum FlowPart: Hashable, Sendable {
  /// On the earlier list (awal).
  case start
  /// On the later list (akhir).
  case end
  /// Never on a list of the register before (baru).
  case new
  /// Had left and is on it again (muncul kembali).
  case back
  /// Left for a reason (keluar).
  case left(LeavingReason)
  /// Left, and nobody wrote down a readable reason.
  case leftWithoutReason
  /// On both lists (tetap).
  case stayed

  /// Every part, the totals first.
  public static let all: [FlowPart] =
    [.start, .end, .new, .back, .leftWithoutReason, .stayed]
    + LeavingReason.allCases.map { .left($0) }

  /// Tells whether a family counts here of which is known what became of it between the two lists.
  ///
  /// - Parameter outcome: ``new``, ``back``, ``left(_:)``, ``leftWithoutReason`` or ``stayed``.
  /// - Returns: Whether it is one of the families of this part.
  public func counts(_ outcome: FlowPart) -> Bool {
    switch outcome {
    case .stayed: self == outcome || self == .start || self == .end
    case .left, .leftWithoutReason: self == outcome || self == .start
    case .new, .back: self == outcome || self == .end
    case .start, .end: false
    }
  }

  /// Whether such families are told by the earlier of the two lists: by the later one they cannot be,
  /// since they are not on it.
  public var isOfEarlierList: Bool {
    switch self {
    case .start, .left, .leftWithoutReason: true
    case .end, .new, .back, .stayed: false
    }
  }
}

extension ListFlow {
  /// How many families a part of the flow has.
  public func families(_ part: FlowPart) -> Int {
    switch part {
    case .start: start
    case .end: end
    case .new: new
    case .back: back
    case .left(let reason): left[reason] ?? 0
    case .leftWithoutReason: leftWithoutReason
    case .stayed: stayed
    }
  }
}
