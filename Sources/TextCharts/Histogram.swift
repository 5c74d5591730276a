public import TerminalKit

/// How often each class of a figure occurs, as bars with count and share.
///
/// ```text
/// Up to 1 m  │███▌                          84   7%
/// 1–3 m      │██████████████▌              342  30%
/// 3–5 m      │························ no figure   –
/// ```
public struct Histogram: TextChart {
  /// The classes, from top to bottom.
  public var bins: [CountedRow]

  /// Creates a histogram.
  public init(_ bins: [CountedRow]) {
    self.bins = bins
  }
}

extension Histogram {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    TrackTable.idealColumns(names: bins.names, values: bins.values)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { bins.count }

  /// Draws a row for each class, from an axis at nothing; the longest bar is the greatest count.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let scale = bins.scale
    bins.draw(in: rect, on: &canvas) { canvas, bin, track in
      canvas.write("│", within: track, style: .border)
      let way = track.columns(1, count: track.columns - 1)
      guard bin.count.value != nil else {
        canvas.fill(way, with: "·", style: .missing)
        return
      }
      let halves = Scale.honest(scale.part(of: bin.count.aboveZero), of: 2 * way.columns)
      canvas.drawBar(0..<halves, in: way, style: .actual)
    }
  }
}
