/// Rupiah spent of the ceiling, put together over programmes of one government.
///
/// Rupiah is the one unit that may be put together across programmes. A programme counts only when
/// both its figures are known, so that a missing report does not look like money unspent.
public struct BudgetSum: Hashable, Sendable {
  /// Rupiah spent; `nil` when no programme gives both figures.
  public let spent: Double?
  /// Rupiah that may be spent by the same programmes.
  public let ceiling: Double?
  /// How many programmes give both figures.
  public let counted: Int
  /// How many programmes there are, with those that lack a figure.
  public let programmes: Int
  /// How many of those counted rest on a report without a day, where an earlier day was asked for.
  public let undated: Int

  /// Puts together standings of one quarter; `nil` when they are of several governments, whose
  /// budgets are never added.
  public init?(_ standings: [ProgrammeStanding]) {
    let governments = Set(standings.map { AgencyOfGovernment($0.figures).government })
    guard governments.count <= 1 else { return nil }
    let known = standings.compactMap(Self.figures)
    spent = known.isEmpty ? nil : known.reduce(0) { $0 + $1.spent }
    ceiling = known.isEmpty ? nil : known.reduce(0) { $0 + $1.ceiling }
    counted = known.count
    programmes = standings.count
    undated = standings.count { $0.isUndated && Self.figures(of: $0) != nil }
  }

  /// Spent of the ceiling (serapan); `nil` when no programme gives both.
  public var absorption: Ratio? {
    spent.map { Ratio($0, of: ceiling) }
  }

  private static func figures(
    of standing: ProgrammeStanding
  ) -> (spent: Double, ceiling: Double)? {
    guard let spent = standing.spent, let ceiling = standing.ceiling else { return nil }
    return spent.isFinite && ceiling.isFinite ? (spent, ceiling) : nil
  }
}
