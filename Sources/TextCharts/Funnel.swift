public import TerminalKit

/// How many are left from stage to stage, as bars with number and share of the stage before.
///
/// ```text
/// Ordered    ████████████████████████   1,160     –
/// Delivered     ██████████████████        870   75%
/// Inspected  ························ no figure   –
/// Planted          ███████████▌           560     –
/// ```
public struct Funnel: TextChart {
  /// The stages, from first to last.
  public var stages: [CountedRow]
  /// Whether the bars stand in the middle, rather than at the left.
  public var isCentered: Bool

  /// Creates a funnel.
  public init(_ stages: [CountedRow], isCentered: Bool = true) {
    self.stages = stages
    self.isCentered = isCentered
  }
}

extension Funnel {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    TrackTable.idealColumns(names: stages.names, values: stages.values)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { stages.count }

  /// Draws a row for each stage; the longest bar is the greatest number.
  ///
  /// A stage at nothing has an axis alone, and one that is not known has dots.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let scale = stages.scale
    stages.draw(in: rect, on: &canvas) { canvas, stage, track in
      draw(stage.count, scale: scale, in: track, on: &canvas)
    }
  }

  private func draw(
    _ count: PrintedValue,
    scale: Scale,
    in track: Rect,
    on canvas: inout Canvas
  ) {
    guard count.value != nil else {
      canvas.fill(track, with: "·", style: .missing)
      return
    }
    let whole = 2 * track.columns
    let length = Scale.honest(scale.part(of: count.aboveZero), of: whole)
    let start = isCentered ? (whole - length) / 2 : 0
    if length == 0 {
      let axis = track.columns(min(start / 2, track.columns - 1), count: 1)
      canvas.write("│", within: axis, style: .border)
    }
    canvas.drawBar(start..<start + length, in: track, style: .actual)
  }
}
