public import TerminalKit

/// How many are left from stage to stage, as bars with number and share of the stage before.
///
/// ```text
/// Diusulkan  ████████████████████████   1.160     –
/// Layak         ██████████████████        870   75%
/// Diundang   ························ tanpa data –
/// Selesai          ███████████▌           560     –
/// ```
public struct Funnel: TextChart {
  /// A stage.
  public struct Stage: Hashable, Sendable {
    /// The stage in words.
    public var name: SafeText
    /// How many reached it.
    public var count: PrintedValue
    /// Their part of those in the stage before, as it is printed.
    public var share: SafeText

    /// Creates a stage.
    public init(name: SafeText, count: PrintedValue, share: SafeText = "") {
      self.name = name
      self.count = count
      self.share = share
    }
  }

  /// The stages, from first to last.
  public var stages: [Stage]
  /// Whether the bars stand in the middle, rather than at the left.
  public var isCentered: Bool

  /// Creates a funnel.
  public init(_ stages: [Stage], isCentered: Bool = true) {
    self.stages = stages
    self.isCentered = isCentered
  }
}

extension Funnel {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { TrackTable.idealColumns(names: names, values: values) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { stages.count }

  /// Draws a row for each stage; the longest bar is the greatest number.
  ///
  /// A stage at nothing has an axis alone, and one that is not known has dots.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = TrackTable(names: names, values: values, columns: rect.columns)
    let scale = Scale(fromZero: stages.map(\.count.aboveZero))
    canvas.drawLines(stages.count, in: rect) { canvas, index, line in
      let stage = stages[index]
      let texts = [stage.count.printed, TrackTable.PrintedText(text: stage.share)]
      let track = table.write(name: stage.name, values: texts, line: line, on: &canvas)
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

  private var names: [SafeText] { stages.map(\.name) }
  private var values: [[SafeText]] { [stages.map(\.count.text), stages.map(\.share)] }
}
