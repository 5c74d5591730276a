public import TerminalKit

/// How one total becomes another: what was there, what came, what went, what is left.
///
/// Every change begins where the one before it ended, and is as long as its figure: of two figures
/// the greater is never the shorter. What came is `▓`, what went is `░`; in plain
/// ASCII these are `+` and `-`.
///
/// ```text
/// Trees in 2023    ██████████████████████████ 1,926
/// Planted                                  ▓▓  +120
/// Felled                           ░░░░░░░░░░  −700
/// Trees in 2024    █████████████████▌         1,346
/// ```
public struct Waterfall: TextChart {
  /// A total or a change.
  public struct Step: Hashable, Sendable {
    /// What the figure of a step means.
    public enum Kind: Hashable, Sendable {
      /// A total, at the beginning or the end of a flow.
      case total
      /// What is added to the level before; below zero what is taken from it.
      case change
    }

    /// The step in words.
    public var name: SafeText
    /// Whether the figure is a total or a change.
    public var kind: Kind
    /// The figure.
    public var value: PrintedValue

    /// Creates a step.
    public init(name: SafeText, kind: Kind, value: PrintedValue) {
      self.name = name
      self.kind = kind
      self.value = value
    }
  }

  /// The steps, from top to bottom.
  public var steps: [Step]

  /// Creates a waterfall; its totals are drawn as given, whether the changes add up to them or not.
  public init(_ steps: [Step]) {
    self.steps = steps
  }
}

extension Waterfall {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { TrackTable.idealColumns(names: names, values: values) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { steps.count }

  /// Draws a row for each step.
  ///
  /// Below a change that is not known the levels follow from the next total; a change between two
  /// that are not known is printed and not drawn.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = TrackTable(names: names, values: values, columns: rect.columns)
    let places = places(columns: table.track(in: rect).columns)
    canvas.drawLines(steps.count, in: rect) { canvas, index, line in
      let step = steps[index]
      let track = table.write(
        name: step.name,
        values: [step.value.printed],
        line: line,
        on: &canvas
      )
      if step.value.value == nil {
        canvas.fill(track, with: "·", style: .missing)
      } else if let place = places[index] {
        draw(place, kind: step.kind, in: track, on: &canvas)
      }
    }
  }

  private func draw(_ place: Place, kind: Step.Kind, in track: Rect, on canvas: inout Canvas) {
    guard !track.isEmpty else { return }
    let cells = track.columns(place.cells.lowerBound, count: place.cells.count)
    if place.cells.isEmpty {
      let axis = track.columns(min(place.cells.lowerBound, track.columns - 1), count: 1)
      canvas.write("│", within: axis, style: .border)
    } else if kind == .total {
      canvas.fill(cells, with: "█", style: .actual)
    } else {
      canvas.fill(
        cells,
        with: place.isAdded ? "▓" : "░",
        style: place.isAdded ? .over : .dim
      )
    }
  }

  private var names: [SafeText] { steps.map(\.name) }
  private var values: [[SafeText]] { [steps.map(\.value.text)] }
}

extension Waterfall {
  /// The cells that a step takes.
  private struct Place {
    var cells: Range<Int>
    var isAdded: Bool
  }

  /// Returns the cells of every step, `nil` where they cannot be told.
  private func places(columns: Int) -> [Place?] {
    let spans = spans()
    let scale = FlowScale(
      levels: spans.flatMap { $0.map { [$0.from, $0.to] } ?? [] },
      cells: columns
    )
    var end: (level: Double, cell: Int)?
    return zip(steps, spans).map { step, span in
      guard let span else {
        end = nil
        return nil
      }
      let isAdded = span.to > span.from
      let length = scale.length(of: abs(span.to - span.from))
      let begin =
        if let end, end.level == span.from, step.kind == .change { end.cell } else {
          scale.cell(of: span.from)
        }
      let start = min(max(0, isAdded ? begin : begin - length), columns - length)
      end = (span.to, isAdded ? start + length : start)
      return Place(cells: start..<start + length, isAdded: isAdded)
    }
  }

  /// The levels before and after a step.
  private struct Span {
    var from: Double
    var to: Double
  }

  /// Returns the levels of every step, `nil` where they cannot be told.
  private func spans() -> [Span?] {
    var spans: [Span?] = []
    var level: Double? = 0
    for step in steps {
      let span = Self.span(of: step, from: level)
      level = step.value.value == nil ? nil : span?.to
      spans.append(span)
    }
    var levelAfter: Double?
    for (index, step) in steps.enumerated().reversed() {
      if spans[index] == nil, step.kind == .change, let change = step.value.value {
        spans[index] = levelAfter.flatMap { Self.finite(from: $0 - change, to: $0) }
      }
      // Nothing goes on below a total: the level before it is where the changes ended.
      let isKnown = step.value.value != nil
      levelAfter = isKnown ? (step.kind == .total ? step.value.value : spans[index]?.from) : nil
    }
    return spans
  }

  private static func span(of step: Step, from level: Double?) -> Span? {
    guard let value = step.value.value else { return nil }
    switch step.kind {
    case .total: return Span(from: 0, to: value)
    case .change: return level.flatMap { finite(from: $0, to: $0 + value) }
    }
  }

  private static func finite(from: Double, to: Double) -> Span? {
    from.isFinite && to.isFinite ? Span(from: from, to: to) : nil
  }
}
