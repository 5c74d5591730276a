/// When the list would be empty at today's pace, or why nobody can say (perkiraan).
public enum Projection: Hashable, Sendable {
  /// The newest list has no family; its day.
  case reached(CalendarDate)
  /// A date with its band.
  case forecast(Forecast)
  /// There is no projection, and why.
  case unavailable(ProjectionGap)

  /// Works out when the newest list would be empty.
  ///
  /// - Parameters:
  ///   - comparison: The lists that can be compared.
  ///   - families: Families on the newest of them, counted.
  ///   - flows: Who came and went between them, in any order; one for each interval.
  public init(_ comparison: ListComparison, families: Int, flows: [ListFlow]) {
    if families == 0, let newest = comparison.lists.last {
      self = .reached(newest.date)
      return
    }
    do throws(ProjectionGap) {
      let pace = try Self.pace(comparison, families: families, flows: flows)
      self = .forecast(try Self.forecast(pace, families: families))
    } catch {
      self = .unavailable(error)
    }
  }

  private static func forecast(
    _ pace: Pace,
    families: Int
  ) throws(ProjectionGap) -> Forecast {
    guard pace.net > 0 else { throw .noProgress(perQuarter: pace.perQuarter) }
    guard let forecast = Forecast(pace, families: families) else {
      throw .tooSlow(perQuarter: pace.perQuarter)
    }
    return forecast
  }

  private static func pace(
    _ comparison: ListComparison,
    families: Int,
    flows: [ListFlow]
  ) throws(ProjectionGap) -> Pace {
    var intervals: [PaceInterval] = []
    if comparison.count >= Pace.fewestLists {
      for (from, to) in comparison.intervals {
        let interval = try interval(from, to, after: intervals.last, flows: flows)
        intervals.append(interval)
      }
    }
    guard let pace = Pace(intervals) else { throw tooFew(comparison) }
    let newest = pace.newest.flow
    guard newest.end == families else {
      throw .flowDoesNotAddUp(from: newest.from.id, to: newest.to.id)
    }
    return pace
  }

  private static func interval(
    _ from: FamilyList,
    _ to: FamilyList,
    after before: PaceInterval?,
    flows: [ListFlow]
  ) throws(ProjectionGap) -> PaceInterval {
    guard let flow = flows.first(where: { $0.from.id == from.id && $0.to.id == to.id }) else {
      throw .flowUnknown(from: from.id, to: to.id)
    }
    let follows = before.map { $0.flow.end == flow.start } ?? true
    guard follows, let interval = PaceInterval(flow) else {
      throw .flowDoesNotAddUp(from: from.id, to: to.id)
    }
    return interval
  }

  private static func tooFew(_ comparison: ListComparison) -> ProjectionGap {
    let others = comparison.mismatches
    return others.isEmpty
      ? .tooFewLists(comparable: comparison.count)
      : .listsNotComparable(comparable: comparison.count, others: others)
  }
}
