/// The deciles of welfare by which registers rank families (desil kesejahteraan).
public enum WelfareDecile {
  /// The deciles there are: 1, the poorest tenth, to 10 (BPS, for DTSEN; P3KE before it).
  public static let all = 1...10
}
