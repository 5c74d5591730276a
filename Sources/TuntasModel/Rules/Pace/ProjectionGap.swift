/// Why no date can be projected; each is said in one sentence elsewhere.
public enum ProjectionGap: Error, Hashable {
  /// There are too few lists; so many can be compared.
  case tooFewLists(comparable: Int)
  /// There are other lists, but too few that can be compared.
  case listsNotComparable(comparable: Int, others: [ListMismatch])
  /// Nobody counted who came and went between two lists, named by their ids.
  case flowUnknown(from: String, to: String)
  /// What was counted between two lists does not add up.
  case flowDoesNotAddUp(from: String, to: String)
  /// As many families came as left because they are better off, or more; families a quarter, not
  /// above zero.
  case noProgress(perQuarter: Double)
  /// The pace is so slow that no calendar holds the date; families a quarter, above zero.
  case tooSlow(perQuarter: Double)
}
