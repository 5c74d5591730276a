public import TerminalKit

/// How a whole is made up, as one bar of full length.
///
/// Each part has a fill of its own, and a part that is 4 cells long or more has its value written
/// inside. Below the bar stands what each fill means, with the value.
///
/// ```text
/// ████ 42% █████▓▓▓ 30% ▓▓▓▒▒ 18% ▒░░░░
/// █ planted 42%   ▓ ordered 30%   ▒ asked for 18%   ░ refused 10%
/// ```
public struct StackedBar: TextChart {
  /// A part of the whole.
  public struct Segment: Hashable, Sendable {
    /// What the part is.
    public var name: SafeText
    /// How much it is, in any unit that all parts share.
    public var value: PrintedValue
    /// Whether nothing is known of this part; it is then filled with dots.
    public var isUnknown: Bool
    /// Which of the four fills it has, from 0, so that the same part looks alike in several bars; by
    /// its place when left out.
    public var fill: Int?
    /// How the fill looks; by the fill when left out.
    public var style: Style?

    /// Creates a part; what is below zero counts as nothing.
    public init(
      name: SafeText,
      value: PrintedValue,
      isUnknown: Bool = false,
      fill: Int? = nil,
      style: Style? = nil
    ) {
      self.name = name
      self.value = value
      self.isUnknown = isUnknown
      self.fill = fill
      self.style = style
    }
  }

  /// The parts, from left to right; after four the fills begin anew.
  public var segments: [Segment]

  /// Creates a bar of parts.
  public init(_ segments: [Segment]) {
    self.segments = segments
  }
}

extension StackedBar {
  /// The least length of a part that has its value inside.
  public static let labelledCells = 4

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { max(40, legend.items.map(\.width).max() ?? 0) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { 1 + legend.rows(columns: columns).count }

  /// Draws the bar, and below it what its fills mean.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    drawBar(in: rect.line(0), on: &canvas)
    legend.draw(in: rect.rows(1, count: rect.rows - 1), on: &canvas)
  }

  private func drawBar(in line: Rect, on canvas: inout Canvas) {
    let lengths = lengths(columns: line.columns)
    if lengths.allSatisfy({ $0 == 0 }) { canvas.fill(line, with: "·", style: .missing) }
    var column = 0
    for (index, length) in lengths.enumerated() {
      let place = line.columns(column, count: length)
      canvas.fill(place, with: fill(index).character, style: fill(index).style)
      drawLabel(segments[index].value.text, in: place, on: &canvas)
      column += length
    }
  }

  /// Writes a value into its part, with a blank on each side and the fill to be seen beside it.
  private func drawLabel(_ text: SafeText, in place: Rect, on canvas: inout Canvas) {
    guard place.columns >= Self.labelledCells, !text.isEmpty else { return }
    let label = place.columns >= text.width + 4 ? " " + text + " " : text
    guard label.width < place.columns else { return }
    canvas.write(label, within: place, alignment: .center, style: .strong)
  }

  private var legend: Legend {
    let items = segments.indices.map { index in
      let segment = segments[index]
      let isMissing = segment.value.value == nil
      return Legend.Item(
        mark: isMissing ? "·" : SafeText(repeating: fill(index).character, count: 1),
        style: isMissing ? .missing : fill(index).style,
        text: segment.name.isEmpty ? segment.value.text : segment.name + " " + segment.value.text
      )
    }
    return Legend(items: items)
  }

  private func fill(_ index: Int) -> (character: Character, style: Style) {
    if segments[index].isUnknown { return ("·", .missing) }
    let order = max(0, segments[index].fill ?? segments[..<index].count { !$0.isUnknown })
    let fills: [(Character, Style)] = [
      ("█", .actual), ("▓", .accent), ("▒", .plan), ("░", .dim),
    ]
    let (character, style) = fills[order % fills.count]
    return (character, segments[index].style ?? style)
  }

  /// Divides the bar by largest remainder.
  ///
  /// Where a part is shorter than a cell, every part has a cell before the rest is divided: a greater
  /// part never has fewer cells, and parts that differ by more than a cell of the rest never have the
  /// same.
  private func lengths(columns: Int) -> [Int] {
    // Measured by the greatest, because a sum of great numbers can be beyond all numbers.
    let greatest = segments.reduce(0) { max($0, $1.value.aboveZero) }
    guard greatest > 0 else { return segments.map { _ in 0 } }
    let parts = segments.map { $0.value.aboveZero / greatest }
    let whole = parts.reduce(0, +)
    let present = parts.indices.filter { parts[$0] > 0 }
    guard present.count <= columns else {
      return parts.indices.map { present.prefix(columns).contains($0) ? 1 : 0 }
    }
    let isShort = present.contains { parts[$0] / whole * Double(columns) < 1 }
    let own = isShort ? 1 : 0
    let rest = Double(columns - own * present.count)
    let exact = parts.map { $0 / whole * rest }
    var lengths = zip(parts, exact).map { $0 > 0 ? own + Int(saturating: $1) : 0 }
    let left = max(0, columns - lengths.reduce(0, +))
    let byRemainder = present.sorted { remainder(exact[$0]) > remainder(exact[$1]) }
    for part in byRemainder.prefix(left) { lengths[part] += 1 }
    return lengths
  }

  private func remainder(_ length: Double) -> Double { length - Double(Int(saturating: length)) }
}
