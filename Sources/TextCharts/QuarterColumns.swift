public import TerminalKit

/// What was reached by the end of each quarter, as columns with the plan and the year's target.
///
/// The plan of a quarter is a step across its column, the target a line across all of them; both
/// stand in the middle or at the foot of a row. A mark and a column that differ by more than half a
/// row stand apart. A quarter to come has a dotted base, and one that was not reported has dots above
/// its base; neither looks like zero.
///
/// ```text
/// target 1,670 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
///
///
///
///                                      ──▄▄▄▄▄▄▄▄▄─
///                                        █████████
///                          ────────────  █████████
///              ──█████████─  ·········   █████████
///            0 ┴───────────┴───────────┴───────────┴···········
///               Q1          Q2          Q3          Q4
/// █ planted     120         no figure   702         –
/// ─ plan        100         400         835         1,670
/// ```
public struct QuarterColumns: TextChart {
  /// A quarter, with figures counted since the year began.
  public struct Quarter: Hashable, Sendable {
    /// The quarter in words.
    public var name: SafeText
    /// What was reached by its end.
    public var actual: PrintedValue
    /// What was planned by its end; `nil` for no plan.
    public var plan: PrintedValue?
    /// Whether the quarter is still to come.
    public var isAhead: Bool

    /// Creates a quarter.
    public init(
      name: SafeText,
      actual: PrintedValue,
      plan: PrintedValue? = nil,
      isAhead: Bool = false
    ) {
      self.name = name
      self.actual = actual
      self.plan = plan
      self.isAhead = isAhead
    }
  }

  /// The words that explain the marks.
  public struct Words: Hashable, Sendable {
    /// The word for what was reached.
    public var actual: SafeText
    /// The word for what was planned.
    public var plan: SafeText
    /// The word for the target of the year.
    public var target: SafeText

    /// Creates the words.
    public init(actual: SafeText, plan: SafeText, target: SafeText) {
      self.actual = actual
      self.plan = plan
      self.target = target
    }
  }

  /// The quarters, or any other parts of a year, in their order.
  public var quarters: [Quarter]
  /// The target of the whole year; `nil` when there is none.
  public var target: PrintedValue?
  /// The words that explain the marks.
  public var words: Words

  /// Creates a chart; figures below zero are printed but not drawn.
  public init(_ quarters: [Quarter], target: PrintedValue? = nil, words: Words) {
    self.quarters = quarters
    self.target = target
    self.words = words
  }
}

extension QuarterColumns {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    headColumns + slotColumns * quarters.count
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { 9 + numberRows.count }

  /// Draws the columns, and below them the quarters and their numbers.
  ///
  /// The numbers come first: where there are few rows the columns have none, and where it is
  /// narrow the words at the left give way. Where even that does not leave room for a number, the
  /// figures stand in a list.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let spare = rect.columns - slotColumns * quarters.count
    let least = min(leastHeadColumns, rect.columns / 2)
    let headColumns = min(headColumns, max(spare, least))
    let body = rect.columns(headColumns, count: rect.columns - headColumns)
    guard body.columns / max(1, quarters.count) > numberColumns else {
      list.draw(in: rect, on: &canvas)
      return
    }
    let head = rect.columns(0, count: headColumns - 1)
    let plotRows = max(0, rect.rows - numberRows.count - 1)
    if plotRows > 0 {
      drawPlot(in: body.rows(0, count: plotRows), on: &canvas)
      drawTarget(head: head.rows(0, count: plotRows), on: &canvas)
      canvas.write("0", within: head.line(plotRows), alignment: .trailing, style: .dim)
      drawBase(in: body.line(plotRows), on: &canvas)
    }
    let top = plotRows > 0 ? plotRows + 1 : 0
    drawNumbers(
      head: head.rows(top, count: head.rows),
      in: body.rows(top, count: body.rows),
      &canvas
    )
  }

  private func drawNumbers(head: Rect, in body: Rect, _ canvas: inout Canvas) {
    for (index, row) in numberRows.enumerated() {
      canvas.write(row.head, within: head.line(index), style: row.style)
      for (slot, text) in zip(slots(in: body.line(index)), row.texts) {
        let place = slot.columns(1, count: slot.columns - 1)
        canvas.write(text.text, within: place, style: text.style)
      }
    }
  }

  private func drawPlot(in plot: Rect, on canvas: inout Canvas) {
    let levels = levels(rows: plot.rows)
    for (quarter, slot) in zip(quarters, slots(in: plot)) {
      let marks = [(quarter.plan, Self.planSigns, Style.plan), (target, Self.targetSigns, .target)]
      for (mark, signs, style) in marks {
        guard let value = mark?.value, let place = levels.place(ofLevel: levels.level(of: value))
        else { continue }
        let sign = place.isAtFoot ? signs.foot : signs.middle
        canvas.fill(slot.line(place.row), with: sign, style: style)
      }
      let limits = [quarter.plan, target].compactMap { $0?.value }
      drawColumn(of: quarter, levels: levels, limits: limits, in: slot, on: &canvas)
    }
  }

  private static let planSigns = (middle: Character("─"), foot: Character("▁"))
  private static let targetSigns = (middle: Character("━"), foot: Character("‗"))

  private func levels(rows: Int) -> ColumnLevels {
    ColumnLevels(rows: rows, greatest: greatest, target: target?.value)
  }

  private func drawColumn(
    of quarter: Quarter,
    levels: ColumnLevels,
    limits: [Double],
    in slot: Rect,
    on canvas: inout Canvas
  ) {
    let column = slot.columns(slot.columns > 3 ? 2 : 0, count: max(1, slot.columns - 3))
    guard let actual = quarter.actual.value else {
      let base = column.line(column.rows - 1)
      if !quarter.isAhead { canvas.fill(base, with: "·", style: .missing) }
      return
    }
    let level = levels.level(of: actual)
    let above = column.line(column.rows - level / 2 - 1)
    let full = column.rows(column.rows - level / 2, count: level / 2)
    canvas.fill(full, with: "█", style: .actual)
    if level % 2 == 1 {
      canvas.fill(above, with: "▄", style: .actual)
    } else if level > 0,
      let line = limits.last(where: { levels.row(of: $0) == above.row - slot.row }),
      line <= actual
    {
      // A line that is reached to a hair ends beside the column; one that is not lies on it.
      canvas.fill(above, with: " ")
    }
  }

  private func drawTarget(head: Rect, on canvas: inout Canvas) {
    guard let target else { return }
    let levels = levels(rows: head.rows)
    let place = target.value.flatMap { levels.place(ofLevel: levels.level(of: $0)) }
    let style: Style = target.value == nil ? .missing : .target
    let text = targetHead.width <= head.columns ? targetHead : target.text
    canvas.write(text, within: head.line(place?.row ?? 0), alignment: .trailing, style: style)
  }

  private func drawBase(in line: Rect, on canvas: inout Canvas) {
    for (quarter, slot) in zip(quarters, slots(in: line)) {
      canvas.fill(slot, with: quarter.isAhead ? "·" : "─", style: .border)
      canvas.write("┴", within: slot, style: .border)
    }
  }
}

extension QuarterColumns {
  private struct NumberRow {
    var head: SafeText
    var style: Style
    var texts: [TrackTable.PrintedText]
  }

  /// The rows below the columns: names, what was reached, and what was planned if anything was.
  private var numberRows: [NumberRow] {
    let names = quarters.map { TrackTable.PrintedText(text: $0.name, style: .heading) }
    var rows = [
      NumberRow(head: "", style: .plain, texts: names),
      NumberRow(head: "█ " + words.actual, style: .actual, texts: quarters.map(\.actual.printed)),
    ]
    if quarters.contains(where: { $0.plan != nil }) {
      let texts = quarters.map { $0.plan?.printed ?? TrackTable.PrintedText(text: "") }
      rows.append(NumberRow(head: "─ " + words.plan, style: .plan, texts: texts))
    }
    return rows
  }

  /// The columns of the words at the left, with a blank behind them.
  private var headColumns: Int {
    1 + (numberRows.map(\.head) + [target == nil ? "" : targetHead]).widest
  }

  /// The columns in which the marks and the target's number still stand.
  private var leastHeadColumns: Int { max(2, target?.text.width ?? 0) + 1 }

  /// The columns of a quarter, with the tick before it.
  private var slotColumns: Int {
    let numbers = quarters.map(\.actual.text) + quarters.compactMap(\.plan?.text)
    return max(6, (quarters.map(\.name) + numbers).widest + 1)
  }

  private var targetHead: SafeText { words.target + " " + (target?.text ?? "") }

  /// The columns of the widest number; the word for a missing one may be cut.
  private var numberColumns: Int {
    let figures = quarters.map(\.actual) + quarters.compactMap(\.plan)
    return figures.filter { $0.value != nil }.map(\.text).widest
  }

  /// The figures without a drawing.
  private var list: Legend {
    let quarterly = quarters.flatMap { quarter in
      [
        Legend.Item(
          mark: "█",
          style: .actual,
          text: quarter.name + " " + quarter.actual.text
        ),
        quarter.plan.map {
          Legend.Item(mark: "─", style: .plan, text: quarter.name + " " + $0.text)
        },
      ]
    }
    let total = target.map { Legend.Item(mark: "━", style: .target, text: $0.text) }
    return Legend(items: (quarterly + [total]).compactMap(\.self))
  }

  private var greatest: Double {
    let reached = quarters.map(\.actual.aboveZero)
    let planned = quarters.map { $0.plan?.aboveZero ?? 0 }
    return (reached + planned).reduce(target?.aboveZero ?? 0, max)
  }

  private func slots(in rect: Rect) -> [Rect] {
    let width = rect.columns / max(1, quarters.count)
    return quarters.indices.map { rect.columns($0 * width, count: width) }
  }
}
