import TuntasModel

/// Where an enrolment belongs: to a family of the registry, or to the village of a recipient who is
/// on no list.
struct EnrolmentPlace {
  /// The key of the family, or the number of the village, which is far smaller.
  let number: Int64

  /// Tells whether it is a family.
  var isFamily: Bool { number > Self.largestVillage }

  /// The village.
  var village: Int64 { isFamily ? number >> FamilyKey.runningBits : number }

  /// No code of a village is larger.
  private static let largestVillage: Int64 = 99_99_99_9999
}
