/// How far bringing a registry of an earlier version up to date has come.
public enum UpgradeProgress: Hashable, Sendable {
  /// The registry is being copied, so much of a hundred parts.
  case copying(percent: Int)
  /// The copy is being compared with the registry.
  case checking
  /// What screens show is being counted anew, so much of a hundred parts.
  case counting(percent: Int)
}
