/// The funnels in published figures, and what stands beside them and never in them.
public struct PublishedFunnels: Hashable, Sendable {
  /// One funnel for each region, programme, period, unit and source.
  public let funnels: [TrainingFunnel]
  /// People who were in a training on a day: a stock, which no stage of a funnel is.
  public let stocks: [Indicator]
  /// Figures of the same programmes kept as printed: they count other things, such as vacancies, or
  /// give a stage a second value.
  public let outside: [Indicator]

  /// The indicator that counts people in training.
  public static let stockCode = "in-training"

  /// Sorts published figures of training and placement programmes.
  ///
  /// - Parameter indicators: The figures of those programmes, in any order.
  public init(_ indicators: [Indicator]) {
    stocks = indicators.filter { $0.code == Self.stockCode }
    let staged = indicators.filter { Self.stage(of: $0) != nil }
    let groups = staged.groupedInOrder(by: Key.init)
    let chosen = groups.map { group in
      group.elements.groupedInOrder { Self.stage(of: $0) }.compactMap(\.elements.first)
    }
    let inside = Set(chosen.joined())
    funnels = zip(groups, chosen).map { Self.funnel($0.key, $1) }
    outside = indicators.filter { $0.code != Self.stockCode && !inside.contains($0) }
  }

  /// A rate is no count of people, even when its word names a stage.
  private static func stage(of indicator: Indicator) -> FunnelStage? {
    indicator.unit == "percent" ? nil : FunnelStage(indicator: indicator.code)
  }

  private static func funnel(_ key: Key, _ figures: [Indicator]) -> TrainingFunnel {
    TrainingFunnel(
      region: key.region,
      programme: key.programme,
      period: key.period,
      unit: key.unit,
      basis: .published(source: key.source),
      stages: figures.compactMap { figure in
        stage(of: figure).map {
          FunnelCount(stage: $0, count: figure.value.isFinite ? figure.value : nil, figure: figure)
        }
      }
    )
  }

  private struct Key: Hashable {
    var region: RegionCode
    var programme: ProgrammeCode?
    var period: Period
    var unit: String
    var source: String

    init(_ indicator: Indicator) {
      region = indicator.region
      programme = indicator.programme
      period = indicator.period
      unit = indicator.unit
      source = indicator.source
    }
  }
}
