/// Programmes by how many points of their target they are from their own plan (selisih dari rencana).
public struct PointsFromPlan: Hashable, Sendable {
  /// A programme and its points.
  public struct Entry: Hashable, Sendable {
    /// How the programme stands.
    public let standing: ProgrammeStanding
    /// Percentage points of the target; below zero what is behind.
    public let points: Double
  }

  /// Those whose points are known, the furthest behind first.
  public let known: [Entry]
  /// How many did not report, have no target or no plan.
  public let unknown: Int

  /// Puts standings of one quarter in order.
  public init(_ standings: [ProgrammeStanding]) {
    known =
      standings
      .compactMap { standing in standing.points.map { Entry(standing: standing, points: $0) } }
      .sorted { $0.points < $1.points }
    unknown = standings.count - known.count
  }

  /// How many are behind by more than the tolerance (``BehindPlan/tolerance``).
  public var farBelow: Int { known.count { BehindPlan.isBehind(byPoints: -$0.points) } }

  /// How many are below their plan and within the tolerance.
  public var below: Int { known.count { $0.points < 0 } - farBelow }

  /// How many are at their plan or above it.
  public var reached: Int { known.count { $0.points >= 0 } }
}
