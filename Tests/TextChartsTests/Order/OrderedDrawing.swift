import TerminalKit
import TextCharts

/// A drawn chart with its values and what a reader sees of each.
struct OrderedDrawing {
  /// A value and how far its mark reaches, in steps of the drawing.
  struct Mark {
    let value: Double
    /// The least and the greatest extent that the mark may be read as.
    let extent: ClosedRange<Int>

    init(_ value: Double, _ extent: Int) { self.init(value, extent...extent) }

    init(_ value: Double, _ extent: ClosedRange<Int>) {
      (self.value, self.extent) = (value, extent)
    }
  }

  let marks: [Mark]
  /// Values that differ by more than this are drawn apart, where their extents can be read exactly.
  let step: Double
  let picture: String
  /// What else is wrong with the drawing.
  var otherFault: String?

  /// What is drawn the wrong way round, or alike although it differs by more than a step.
  var fault: String? {
    for left in marks {
      for right in marks where left.value > right.value {
        let read = Double(left.extent.count + right.extent.count - 1)
        let isApart = left.value - right.value > 1.000_001 * step * read
        let isRight =
          isApart
          ? left.extent.lowerBound > right.extent.upperBound
          : left.extent.upperBound >= right.extent.lowerBound
        guard !isRight else { continue }
        return "\(left.value) is drawn as \(left.extent), \(right.value) as \(right.extent)"
      }
    }
    return otherFault
  }
}

/// What the marks of charts are read as.
enum Glyphs {
  /// The length of bars in half cells.
  static func halves(in text: some Sequence<Character>) -> Int {
    text.reduce(0) { $0 + ("█▓#+".contains($1) ? 2 : "▌▐:".contains($1) ? 1 : 0) }
  }

  /// How dark a shade is, none for what is no shade.
  static func darkness(_ mark: Character, _ glyphs: GlyphSet) -> Int? {
    Array(glyphs == .ascii ? " -=+#" : " ░▒▓█").firstIndex(of: mark)
  }

  /// The mark of what is not known.
  static func missing(_ glyphs: GlyphSet) -> Character { glyphs == .ascii ? "." : "·" }

  /// The rows of a chart drawn on a canvas of its own.
  static func lines(
    _ chart: some TextChart,
    _ columns: Int,
    _ rows: Int,
    _ glyphs: GlyphSet
  ) -> [[Character]] {
    picture(of: chart, Size(columns: columns, rows: rows), glyphs)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix(rows).map { Array($0) }
  }
}

extension [[Character]] {
  /// The rows as they are seen.
  var picture: String { map { String($0) }.joined(separator: "\n") }
}

extension RandomCharts {
  /// Counts of several sizes, some alike.
  mutating func counts(_ counts: ClosedRange<Int>) -> [Double] {
    let most = [9, 50, 5000][number(0...2)]
    return (0..<number(counts)).map { _ in Double(number(0...most)) }
  }
}
