/// Rules that look at one family apart from its members.
public enum FamilyRules {
  /// K3: the decile is not 1 to 10.
  ///
  /// - Parameters:
  ///   - recorded: The decile as it came; unknown is no offence.
  ///   - field: The cell: of the family, or of the family on a list.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func decile(
    _ recorded: Recorded<Int>,
    in field: QualityField = .decile
  ) -> QualityFinding? {
    switch recorded {
    case .known(WelfareDecile.all), .unknown: nil
    case .known(let number): QualityFinding(.decileImpossible, in: field, found: .number(number))
    case .unreadable(let text): QualityFinding(.decileImpossible, in: field, found: .text(text))
    }
  }

  /// P5, first half: the number of the family card has not sixteen digits.
  ///
  /// An empty one is unknown and no offence. The other half is
  /// ``DoubleRules/familyCard(_:_:)``.
  public static func card(_ recorded: Recorded<FamilyCardNumber>) -> QualityFinding? {
    guard case .unreadable(let text) = recorded else { return nil }
    return QualityFinding(.familyCardNumber, in: .familyCard, found: .text(text))
  }
}
