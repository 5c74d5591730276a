import TuntasModel

/// Why families leave lists.
enum LeavingReasons {
  /// The reasons that a verification in the field finds.
  static let ofVerification = Choice(
    (LeavingReason.died, 21),
    (.movedAway, 19),
    (.betterOff, 15),
    (.movedWithin, 12),
    (.double, 11),
    (.notFound, 11),
    (.nikMismatch, 5),
    (.outsideCard, 4),
    (.other, 2)
  )
}
