/// What the counts of a funnel rest on; counts of different bases are never put together.
public enum FunnelBasis: Hashable, Sendable {
  /// Enrolments in the registry, by name.
  case names
  /// Figures that one source printed.
  case published(source: String)
}

/// How many people reached one stage.
public struct FunnelCount: Hashable, Sendable {
  /// The stage.
  public let stage: FunnelStage
  /// How many; `nil` when nobody knows, which is not zero.
  public let count: Double?
  /// The published figure it was taken from.
  public let figure: Indicator?
}

/// How many of those offered a training come how far (corong pelatihan).
///
/// Every count is cumulative: who finished had attended. It answers a question that coordination
/// meetings ask, why so few of those invited to a training come. A stage of which no record exists
/// stays empty.
public struct TrainingFunnel: Hashable, Sendable {
  /// The region.
  public let region: RegionCode
  /// The programme.
  public let programme: ProgrammeCode?
  /// The period that the counts hold for.
  public let period: Period?
  /// What is counted, for example `people`.
  public let unit: String
  /// What the counts rest on.
  public let basis: FunnelBasis
  /// The stages from the first to the last, each once.
  public let stages: [FunnelCount]

  init(
    region: RegionCode,
    programme: ProgrammeCode?,
    period: Period?,
    unit: String,
    basis: FunnelBasis,
    stages: [FunnelCount]
  ) {
    self.region = region
    self.programme = programme
    self.period = period
    self.unit = unit
    self.basis = basis
    self.stages = stages.sorted { $0.stage < $1.stage }
  }

  /// How many reached a stage; `nil` when nobody knows.
  public func count(at stage: FunnelStage) -> Double? {
    stages.first { $0.stage == stage }?.count
  }

  /// Those at a stage of those at the nearest known stage before it; `nil` when either is unknown.
  public func ratio(at stage: FunnelStage) -> Ratio? {
    guard let count = count(at: stage) else { return nil }
    let before = stages.last { $0.stage < stage && $0.count != nil }
    return before.map { Ratio(count, of: $0.count) }
  }

  /// Stages that count more people than the nearest known stage before them.
  ///
  /// The records contradict one another there, such as more people placed than finished.
  public var contradictions: [FunnelStage] {
    stages.map(\.stage).filter { stage in
      guard let ratio = ratio(at: stage), let whole = ratio.whole else { return false }
      return ratio.part > whole
    }
  }
}
