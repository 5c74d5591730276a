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
    switch status {
    case .behind: Attention(group: 0, points: -pointsBehind)
    case .notReported: Attention(group: 1, points: 0)
    case .onPlan, .reached: Attention(group: 2, points: 0)
    case .notScheduled: Attention(group: 3, points: 0)
    case .notBegun, .noData: Attention(group: 4, points: 0)
    }
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
  /// - Parameters:
  ///   - today: The quarter that counts as today.
  ///   - limits: The limits of the rules.
  /// - Returns: Four standings, the first quarter first.
  public func ofTheYear(today: Quarter, limits: Limits = .standard) -> [ProgrammeStanding] {
    Quarter.all(of: figures.year).map {
      ProgrammeStanding(figures, at: $0, today: today, limits: limits)
    }
  }

  /// Counts programmes by status; a status that none has is absent.
  public static func counts(of standings: [Self]) -> [ProgrammeStatus: Int] {
    Dictionary(grouping: standings, by: \.status).mapValues(\.count)
  }
}
