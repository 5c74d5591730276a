public import TerminalKit

/// How often each class of a figure occurs, as bars with count and share.
///
/// ```text
/// 1 jiwa   │███▌                          84   7%
/// 2 jiwa   │██████████████▌              342  30%
/// 3 jiwa   │························ tanpa data   –
/// ```
public struct Histogram: TextChart {
  /// A class.
  public struct Bin: Hashable, Sendable {
    /// The class in words.
    public var name: SafeText
    /// How many are in it.
    public var count: PrintedValue
    /// Their part of all, as it is printed.
    public var share: SafeText

    /// Creates a class.
    public init(name: SafeText, count: PrintedValue, share: SafeText = "") {
      self.name = name
      self.count = count
      self.share = share
    }
  }

  /// The classes, from top to bottom.
  public var bins: [Bin]

  /// Creates a histogram.
  public init(_ bins: [Bin]) {
    self.bins = bins
  }
}

extension Histogram {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { TrackTable.idealColumns(names: names, values: values) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { bins.count }

  /// Draws a row for each class, from an axis at nothing; the longest bar is the greatest count.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = TrackTable(names: names, values: values, columns: rect.columns)
    let scale = Scale(fromZero: bins.map(\.count.aboveZero))
    canvas.drawLines(bins.count, in: rect) { canvas, index, line in
      let bin = bins[index]
      let texts = [bin.count.printed, TrackTable.PrintedText(text: bin.share)]
      let track = table.write(name: bin.name, values: texts, line: line, on: &canvas)
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

  private var names: [SafeText] { bins.map(\.name) }
  private var values: [[SafeText]] { [bins.map(\.count.text), bins.map(\.share)] }
}
