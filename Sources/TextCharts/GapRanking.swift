public import TerminalKit

/// What is short and what is over, as bars to both sides of zero on one scale.
///
/// ```text
///                 short ◄│► over
/// Trees          ████████│               −133
/// Signs                  │                  0
/// Benches    ·····················  no figure
/// Lamps                  │▓▓               +2
/// ```
public struct GapRanking: TextChart {
  /// A gap and what it belongs to.
  public struct Item: Hashable, Sendable {
    /// What the gap belongs to.
    public var name: SafeText
    /// The gap: below zero what is short, above zero what is over.
    public var gap: PrintedValue

    /// Creates a gap.
    public init(name: SafeText, gap: PrintedValue) {
      self.name = name
      self.gap = gap
    }
  }

  /// The gaps, from top to bottom.
  public var items: [Item]
  /// The word above the left side.
  public var shortWord: SafeText
  /// The word above the right side.
  public var overWord: SafeText

  /// Creates a ranking that keeps the order of its items.
  public init(_ items: [Item], shortWord: SafeText, overWord: SafeText) {
    self.items = items
    self.shortWord = shortWord
    self.overWord = overWord
  }
}

extension GapRanking {
  /// Returns the ranking from what is shortest to what is most over, with unknown gaps at the end.
  public func ranked() -> GapRanking {
    var ranking = self
    let order = items.enumerated().sorted { left, right in
      let keys = (left.element.gap.value ?? .infinity, right.element.gap.value ?? .infinity)
      return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
    }
    ranking.items = order.map(\.element)
    return ranking
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { TrackTable.idealColumns(names: names, values: values) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { items.count + 1 }

  /// Draws the words of the sides, unless there is too little room, and a row for each gap.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = TrackTable(names: names, values: values, columns: rect.columns)
    let track = table.track(in: rect)
    let zero = zeroCell(in: track)
    let heading = rect.rows > items.count ? 1 : 0
    if heading == 1 { drawHeading(in: track.line(0), zero: zero, on: &canvas) }
    let body = rect.rows(heading, count: rect.rows - heading)
    canvas.drawLines(items.count, in: body) { canvas, index, line in
      let item = items[index]
      let track = table.write(
        name: item.name,
        values: [item.gap.printed],
        line: line,
        on: &canvas
      )
      draw(item.gap, in: track, zero: zero, on: &canvas)
    }
  }

  private func draw(_ gap: PrintedValue, in track: Rect, zero: Int, on canvas: inout Canvas) {
    guard let value = gap.value else {
      canvas.fill(track, with: "·", style: .missing)
      return
    }
    canvas.write("│", within: track.columns(zero, count: 1), style: .border)
    let length = halves(of: value, in: track, zero: zero)
    if value < 0 {
      let side = track.columns(0, count: zero)
      canvas.drawBar(2 * zero - length..<2 * zero, in: side, style: .bad)
    } else {
      let side = track.columns(zero + 1, count: track.columns)
      canvas.fill(side.columns(0, count: length / 2), with: "▓", style: .over)
      // Half a cell, or a bar of this side would look longer than an equal one of the other.
      canvas.fill(side.columns(length / 2, count: length % 2), with: "▌", style: .over)
    }
  }

  private func drawHeading(in track: Rect, zero: Int, on canvas: inout Canvas) {
    canvas.write("│", within: track.columns(zero, count: 1), style: .border)
    let left = track.columns(0, count: zero)
    canvas.write(shortWord + " ◄", within: left, alignment: .trailing, style: .heading)
    let right = track.columns(zero + 1, count: track.columns)
    canvas.write("► " + overWord, within: right, style: .heading)
  }

  /// The axis divides the track so that both sides have one scale, but each has room for its word.
  private func zeroCell(in track: Rect) -> Int {
    let sides = track.columns - 1
    guard sides > 0 else { return 0 }
    let least = { (word: SafeText) in min(word.width + 2, sides / 3) }
    let wanted = Scale(-greatestShort, greatestOver).nearest(0, of: sides)
    return min(max(wanted, least(shortWord)), sides - least(overWord))
  }

  private func halves(of value: Double, in track: Rect, zero: Int) -> Int {
    let sides = [(zero, greatestShort), (track.columns - 1 - zero, greatestOver)]
    // The narrower side, measured by what it must hold, sets the scale of both.
    let cells = sides.filter { $0.1 > 0 }.min { Double($0.0) / $0.1 < Double($1.0) / $1.1 }
    guard let (cells, greatest) = cells else { return 0 }
    let room = value < 0 ? zero : track.columns - 1 - zero
    guard value != 0 else { return 0 }
    let steps = abs(value) / greatest * Double(max(0, 2 * cells - 1))
    return min(1 + Int(saturating: min(steps, Double(2 * room))), 2 * room)
  }

  private var greatestShort: Double { items.reduce(0) { max($0, -($1.gap.value ?? 0)) } }
  private var greatestOver: Double { items.reduce(0) { max($0, $1.gap.value ?? 0) } }
  private var names: [SafeText] { items.map(\.name) }
  private var values: [[SafeText]] { [items.map(\.gap.text)] }
}
