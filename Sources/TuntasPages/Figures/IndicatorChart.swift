import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The course of a figure as a line chart: broken where method, line or unit changed, with every
/// target line.
///
/// Series that follow one another in time are drawn; one that runs beside a longer series is printed
/// below and not drawn, because a line must not jump between two methods.
struct IndicatorChart {
  /// The values of one thing, series by series.
  let history: IndicatorHistory
  /// The targets set for it.
  let targets: [Target]
  /// The sources of the targets.
  let sources: [Source]
  let words: Words

  /// The part of a year that a break takes: next to nothing, only enough to lie between two values
  /// of one month.
  private static let instant = 0.0001

  /// The chart for a width in cells; `nil` when no series has two values, so that there is no
  /// course.
  func chart(columns: Int) -> LineChart? {
    let drawn = SeriesChain(history.series).series
    guard drawn.contains(where: { $0.points.count > 1 }) else { return nil }
    let beside = history.series.filter { !drawn.contains($0) }
    var chart = LineChart(
      points: drawn.enumerated().flatMap { index, series in
        points(of: series, behindBreak: index > 0)
      } + beside.flatMap { points(of: $0, isDrawn: false) },
      breaks: zip(drawn, drawn.dropFirst()).compactMap(gap),
      targets: lines.map(target)
    )
    chart.timeTicks = timeTicks(of: chart, columns: columns)
    chart.valueTicks = valueTicks(of: chart)
    return chart
  }

  /// One line a year; a target in another unit is a line only when it is zero, which is zero in every
  /// unit.
  private var lines: [Target] {
    let units = Set(history.series.map(\.basis.unit))
    let comparable = targets.filter { $0.value == 0 || units.contains($0.unit) }
    return Target.oneAYear(comparable)
  }

  /// The points of a series; one that is not drawn, or of an uncertain year, has no place in time
  /// and is printed below.
  private func points(
    of series: IndicatorSeries,
    behindBreak: Bool = false,
    isDrawn: Bool = true
  ) -> [LineChart.Point] {
    series.points.flatMap { point in
      let start = point == series.first && behindBreak ? Self.instant : 0
      let position = isDrawn ? point.period.position.map { $0 + start } : nil
      let name = words.period(point.period)
      let isAmbiguous = point.period.isAmbiguous
      return point.values.differing.map { value in
        LineChart.Point(
          position: position ?? .nan,
          name: isAmbiguous ? name + " " + words[.yearUncertain] + ":" : name,
          value: PrintedValue(value.value, printed(value))
        )
      }
    }
  }

  /// The break between two series, with what is another from then on; `nil` when its time is not
  /// known.
  private func gap(_ before: IndicatorSeries, _ after: IndicatorSeries) -> LineChart.Break? {
    let changes = before.basis.changes(to: after.basis)
    return after.first.period.position.map {
      LineChart.Break(position: $0 + Self.instant, name: words.changed(changes))
    }
  }

  /// A target as a line that runs to the end of its year.
  private func target(_ target: Target) -> LineChart.Target {
    LineChart.Target(
      name: words.text(
        .figuresTarget,
        [
          "year": SafeText(String(target.year)),
          "document": words.document(of: target, among: sources),
        ]
      ),
      value: PrintedValue(target.value, words.plain(target.value, in: target.unit)),
      through: Double(target.year + 1)
    )
  }

  /// A value as it is written beside its point, `±` in front where it is about.
  private func printed(_ value: Indicator) -> SafeText {
    (value.isApproximate ? "±" : "") + words.plain(value.value, in: value.unit)
  }

  /// The years that are written below the chart, no closer than about ten cells.
  private func timeTicks(of chart: LineChart, columns: Int) -> [PrintedValue] {
    let times = chart.points.map(\.position) + chart.targets.compactMap(\.through)
    let finite = times.filter(\.isFinite)
    guard let first = finite.min(), let last = finite.max() else { return [] }
    let years = Int(first.rounded(.down))...Int(last.rounded(.up))
    let room = max(2, columns / 10)
    let step = [1, 2, 5, 10, 20].first { years.count / $0 < room } ?? 50
    return years.filter { $0 % step == 0 }.map { PrintedValue(Double($0), SafeText(String($0))) }
  }

  /// The values that are written beside the chart, in the unit of the first series.
  private func valueTicks(of chart: LineChart) -> [PrintedValue] {
    let values =
      chart.points.filter(\.position.isFinite).compactMap(\.value.value)
      + chart.targets.compactMap(\.value.value)
    let unit = history.series.first?.basis.unit ?? ""
    return Ticks(covering: values, cells: 10, cellsPerTick: 3).printed { words.plain($0, in: unit) }
  }
}

/// Series that follow one another in time without running beside each other.
struct SeriesChain {
  /// The series, the oldest first.
  private(set) var series: [IndicatorSeries] = []

  /// Chooses among series; the ones with most points first.
  init(_ all: [IndicatorSeries]) {
    let known = all.filter { $0.points.allSatisfy { $0.period.position != nil } }
    let byLength = known.enumerated().sorted { left, right in
      let counts = (left.element.points.count, right.element.points.count)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }
    for (_, candidate) in byLength where series.allSatisfy({ !$0.runsBeside(candidate) }) {
      series.append(candidate)
    }
    series.sort {
      $0.first.period == $1.first.period
        ? $0.last.period < $1.last.period : $0.first.period < $1.first.period
    }
  }
}

extension IndicatorSeries {
  /// Tells whether both go on at some time; one may begin where the other ends.
  fileprivate func runsBeside(_ other: IndicatorSeries) -> Bool {
    let isBefore = last.period <= other.first.period
    let isAfter = other.last.period <= first.period
    return !isBefore && !isAfter
  }
}

extension Period {
  /// The time as a year and the part of it that has passed; `nil` when the source does not say
  /// which year.
  ///
  /// A year alone stands at its beginning, a month in its middle.
  var position: Double? {
    guard !isAmbiguous else { return nil }
    if let date {
      return Double(year) + (Double(date.month) - 1 + Double(date.day) / 31) / 12
    }
    return Double(year) + (month.map { (Double($0) - 0.5) / 12 } ?? 0)
  }
}

extension [Indicator] {
  /// The values of one period, each number once.
  fileprivate var differing: [Indicator] {
    var seen: Set<Double> = []
    return filter { seen.insert($0.value).inserted }
  }
}

extension Words {
  /// A value whose unit stands elsewhere: a count without its unit, a percent or rupiah with it.
  func plain(_ value: Double, in unit: String) -> SafeText {
    switch unit {
    case "percent", "rupiah": amount(value, in: unit)
    default: numbers.number(value)
    }
  }
}
