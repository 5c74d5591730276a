public import TerminalKit

/// A row of a chart that counts: a class of a histogram, a stage of a funnel.
public struct CountedRow: Hashable, Sendable {
  /// What is counted, in words.
  public var name: SafeText
  /// How many there are.
  public var count: PrintedValue
  /// Their part of all, or of those in the stage before, as it is printed.
  public var share: SafeText

  /// Creates a row.
  public init(name: SafeText, count: PrintedValue, share: SafeText = "") {
    self.name = name
    self.count = count
    self.share = share
  }
}

extension [CountedRow] {
  /// The names, one a row.
  var names: [SafeText] { map(\.name) }
  /// The printed values, one list a column.
  var values: [[SafeText]] { [map(\.count.text), map(\.share)] }
  /// The scale on which the greatest count is whole.
  var scale: Scale { Scale(fromZero: map(\.count.aboveZero)) }

  /// Draws the names and values, and hands out the track of each row.
  func draw(
    in rect: Rect,
    on canvas: inout Canvas,
    _ drawTrack: (inout Canvas, CountedRow, Rect) -> Void
  ) {
    let table = TrackTable(names: names, values: values, columns: rect.columns)
    canvas.drawLines(count, in: rect) { canvas, index, line in
      let row = self[index]
      let texts = [row.count.printed, TrackTable.PrintedText(text: row.share)]
      let track = table.write(name: row.name, values: texts, line: line, on: &canvas)
      drawTrack(&canvas, row, track)
    }
  }
}
