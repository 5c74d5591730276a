public import TerminalKit

extension StyleRole {
  /// What was reached.
  public static let actual = StyleRole("actual", like: .good)
  /// What was planned.
  public static let plan = StyleRole("plan", like: .title)
  /// What is to be reached.
  public static let target = StyleRole("target", like: .title)
  /// What goes beyond the target.
  public static let over = StyleRole("over", like: .accent)

  /// The roles that charts add to those of the terminal kit.
  public static let ofCharts: [StyleRole] = [.actual, .plan, .target, .over]
}

extension Style {
  /// What was reached.
  public static let actual = Style(.actual)
  /// What was planned.
  public static let plan = Style(.plan)
  /// What is to be reached.
  public static let target = Style(.target)
  /// What goes beyond the target.
  public static let over = Style(.over)
}
