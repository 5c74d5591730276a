public import TerminalKit

/// The course of a figure over time, with target lines and with breaks where it was measured
/// differently.
///
/// Points on the two sides of a break are never joined, nor are those beside a missing value. A
/// point in the row of a target line that is not on it is an arrow to its side of the line, and one
/// between two lines of its row is `◊`; in plain ASCII this is `x`.
///
/// ```text
/// 3.0%┤                       ║ new gauge
///     │2021 2.50%             ║
///     │●••                    ║
///     │   ••••  2022 1.90%    ║
/// 2.0%┤       ••●             ║
///     │                       ║    2024 1.40%
///     │                       ║    ●•••    2025 1.00%
/// 1.0%┤                       ║        ••••●
///     │                       ║
///     │                       ║
///     │ 2023 not measured     ║
/// 0.0%┤━━━━━━━━━━━━━━━━━·━━━━━║━━━━a━━━━━━━━━━━━━━━━b
///     └┴────────┴───────┴─────║────┴───────┴────────┴
///      2021   2022    2023       2024    2025    2026
/// ━a target of the first plan 0%
/// ━b target of the second plan 0%
/// ```
public struct LineChart: TextChart {
  /// A value at a time.
  public struct Point: Hashable, Sendable {
    /// The time, for example the year with its part that has passed.
    public var position: Double
    /// The time in words, printed before the value; may be empty.
    public var name: SafeText
    /// The value.
    public var value: PrintedValue

    /// Creates a point; without a finite position it is printed and not drawn.
    public init(position: Double, name: SafeText = "", value: PrintedValue) {
      self.position = position
      self.name = name
      self.value = value
    }
  }

  /// A time at which method, line or unit changed.
  public struct Break: Hashable, Sendable {
    /// The time; a point at this very time lies behind the break.
    public var position: Double
    /// What changed.
    public var name: SafeText

    /// Creates a break; without a finite position it is printed and not drawn.
    public init(position: Double, name: SafeText) {
      self.position = position
      self.name = name
    }
  }

  /// A value to be reached, and the time for which that was said.
  ///
  /// A later target stands beside an earlier one, never over it: where two lines meet, the first
  /// stays, and both end in their letters.
  public struct Target: Hashable, Sendable {
    /// The target in words.
    public var name: SafeText
    /// The value.
    public var value: PrintedValue
    /// The time at which the line begins; `nil` for the beginning of the axis.
    public var from: Double?
    /// The time at which the line ends; `nil` for the end of the axis.
    public var through: Double?

    /// Creates a target.
    public init(
      name: SafeText,
      value: PrintedValue,
      from: Double? = nil,
      through: Double? = nil
    ) {
      self.name = name
      self.value = value
      self.from = from.flatMap { $0.isFinite ? $0 : nil }
      self.through = through.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// The points, in any order.
  public var points: [Point]
  /// The breaks, in any order.
  public var breaks: [Break]
  /// The targets, the earliest first.
  public var targets: [Target]
  /// The ticks along the axis of time.
  public var timeTicks: [PrintedValue]
  /// The ticks along the axis of values; without any the axis begins at zero.
  public var valueTicks: [PrintedValue]

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - points: The points, in any order.
  ///   - breaks: Where the figure was measured differently from then on.
  ///   - targets: The targets, the earliest first.
  ///   - timeTicks: The ticks along the axis of time, for example from ``Ticks``.
  ///   - valueTicks: The ticks along the axis of values.
  public init(
    points: [Point],
    breaks: [Break] = [],
    targets: [Target] = [],
    timeTicks: [PrintedValue] = [],
    valueTicks: [PrintedValue] = []
  ) {
    self.points = points
    self.breaks = breaks
    self.targets = targets
    self.timeTicks = timeTicks
    self.valueTicks = valueTicks
  }
}

extension LineChart {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    let plot = valueTicks.map(\.text).widest * 2 + 1 + 40 + 2 * breaks.count
    return max(plot, allItems.map(\.width).max() ?? 0)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int {
    10 + axisRows + Legend(items: allItems).rows(columns: columns).count
  }

  /// Draws the chart, and below it what the lines mean.
  ///
  /// Values without room beside their points stand there too. In too small a rectangle there are
  /// the values alone.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let head = min(valueTicks.map(\.text).widest, rect.columns / 3)
    let body = rect.columns(head + 1, count: rect.columns - head - 1)
    let (plot, legend) = layout(of: rect.size, plotColumns: body.columns)
    guard let plot else {
      legend.draw(in: rect, on: &canvas)
      return
    }
    plot.draw(in: body.rows(0, count: plot.rows), on: &canvas)
    drawValueAxis(of: plot, head: rect.columns(0, count: head), on: &canvas)
    drawTimeAxis(of: plot, in: body.rows(plot.rows, count: axisRows), on: &canvas)
    let top = plot.rows + axisRows
    legend.draw(in: rect.rows(top, count: rect.rows - top), on: &canvas)
  }

  /// Finds the height that leaves room for what has to stand below the plot.
  private func layout(of size: Size, plotColumns: Int) -> (plot: LinePlot?, legend: Legend) {
    var below = Legend(items: targetItems).rows(columns: size.columns).count
    while let plot = LinePlot(self, columns: plotColumns, rows: size.rows - axisRows - below) {
      let legend = Legend(items: plot.unplaced + targetItems)
      let needed = legend.rows(columns: size.columns).count
      if needed <= below { return (plot, legend) }
      below = needed
    }
    return (nil, Legend(items: allItems))
  }

  private func drawValueAxis(of plot: LinePlot, head: Rect, on canvas: inout Canvas) {
    let axis = Rect(column: head.endColumn, row: head.row, columns: 1, rows: plot.rows + 1)
    canvas.fill(axis, with: "│", style: .border)
    canvas.write("└", within: axis.line(plot.rows), style: .border)
    for tick in valueTicks {
      guard let row = tick.value.map(plot.row(of:)) else { continue }
      canvas.write("┤", within: axis.line(row), style: .border)
      canvas.write(tick.text, within: head.line(row), alignment: .trailing, style: .dim)
    }
  }

  private func drawTimeAxis(of plot: LinePlot, in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect.line(0), with: "─", style: .border)
    var free = 0
    for tick in timeTicks {
      guard let column = tick.value.map(plot.column(of:)) else { continue }
      canvas.write("┴", within: rect.line(0).columns(column, count: 1), style: .border)
      let start = min(max(0, column - tick.text.width / 2), rect.columns - tick.text.width)
      guard start >= free else { continue }
      let place = rect.line(1).columns(start, count: tick.text.width)
      canvas.write(tick.text, within: place, style: .dim)
      free = start + tick.text.width + 1
    }
    for column in plot.breakColumns {
      canvas.write("║", within: rect.line(0).columns(column, count: 1), style: .warning)
    }
  }
}

extension LineChart {
  private var axisRows: Int { timeTicks.isEmpty ? 1 : 2 }

  private var allItems: [Legend.Item] { LinePlot.items(of: self) + targetItems }

  private var targetItems: [Legend.Item] {
    targets.enumerated().map { index, target in
      let letter = targets.count > 1 ? LinePlot.letter(index) : ""
      return Legend.Item(
        mark: target.value.value == nil ? "·" : "━" + letter,
        style: target.value.value == nil ? .missing : .target,
        text: target.name.isEmpty ? target.value.text : target.name + " " + target.value.text
      )
    }
  }
}
