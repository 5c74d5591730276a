/// Whose issues are counted: those of families on the list, or of everybody who was ever recorded
/// (di daftar, semua keluarga).
///
/// Issues of figures, lists and regions are counted either way. Where a government has no list,
/// all its families count as on it, so that nothing is left out unseen.
public enum QualityFamilies: Hashable, Sendable, CaseIterable {
  /// Families on the newest list of their government: those whom somebody still works with.
  case onList
  /// Every family, also one that left the list.
  case all

  /// The other choice.
  public var other: Self {
    switch self {
    case .onList: .all
    case .all: .onList
    }
  }
}
