extension ProgrammeStanding {
  /// Puts what needs attention first: behind its plan by points, then not reported, then the rest.
  ///
  /// - Parameter standings: The standings in any order.
  /// - Returns: The same standings; equal ones keep the order they had.
  public static func byAttention(_ standings: [ProgrammeStanding]) -> [ProgrammeStanding] {
    standings.enumerated().sorted { left, right in
      let leftKey = left.element.attention
      let rightKey = right.element.attention
      return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
    }.map(\.element)
  }

  private var attention: Attention {
    Attention(group: status.attention, points: status == .behind ? -pointsBehind : 0)
  }

  private struct Attention: Comparable {
    var group: Int
    var points: Double

    static func < (left: Self, right: Self) -> Bool {
      (left.group, left.points) < (right.group, right.points)
    }
  }

  /// How the same programme stands at the end of each quarter of its year.
  ///
  /// - Parameter today: The quarter that counts as today.
  /// - Returns: Four standings, the first quarter first.
  public func ofTheYear(today: Quarter) -> [ProgrammeStanding] {
    Quarter.all(of: figures.year).map { ProgrammeStanding(figures, at: $0, today: today) }
  }

  /// Counts programmes by status; a status that none has is absent.
  public static func counts(of standings: [Self]) -> [ProgrammeStatus: Int] {
    Dictionary(grouping: standings, by: \.status).mapValues(\.count)
  }
}
