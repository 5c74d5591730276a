public import TerminalKit

/// A bullet bar in two rows, for a projector: the name and the figures stand in bold beside a bar
/// that is two cells high.
///
/// ```text
/// Trees (planted)  ██████░░░░░│░░░░░░░░░░┃  22%  31/140
/// Garden team      ██████░░░░░│░░░░░░░░░░┃  BEHIND  39 short
/// ```
public struct BulletRow: Hashable, Sendable {
  /// The bar.
  public var bar: BulletBar
  /// What the row is about, in bold.
  public var name: SafeText
  /// More about it, below the name.
  public var note: SafeText
  /// The part of the target that was reached, as it is printed, in bold.
  public var percent: SafeText
  /// The figures behind the bar, as they are printed.
  public var figures: SafeText
  /// What to think of it, as a word, in bold.
  public var status: SafeText
  /// How the status looks.
  public var statusStyle: Style
  /// The difference from the plan, as it is printed.
  public var difference: SafeText

  /// Creates a row; texts that are not given take no room.
  ///
  /// - Parameters:
  ///   - name: What the row is about.
  ///   - note: More about it.
  ///   - bar: The bar.
  ///   - percent: The part of the target that was reached.
  ///   - figures: The figures behind the bar.
  ///   - status: What to think of it.
  ///   - statusStyle: How the status looks; it is made bold.
  ///   - difference: The difference from the plan.
  public init(
    name: SafeText,
    note: SafeText = "",
    bar: BulletBar,
    percent: SafeText,
    figures: SafeText = "",
    status: SafeText = "",
    statusStyle: Style = .plain,
    difference: SafeText = ""
  ) {
    self.name = name
    self.note = note
    self.bar = bar
    self.percent = percent
    self.figures = figures
    self.status = status
    self.statusStyle = statusStyle
    self.difference = difference
  }
}

extension BulletRow {
  /// Bullet rows below one another, in columns that line up.
  ///
  /// A page that is read from the back of a room holds seven of them; those behind the seventh are
  /// not drawn, so the page should say how many there are in all.
  public struct List: TextChart {
    /// The most rows that are drawn.
    public static let most = 7

    /// The rows, from top to bottom.
    public var rows: [BulletRow]

    /// Creates a list.
    public init(_ rows: [BulletRow]) {
      self.rows = rows
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var idealColumns: Int { Columns.ideal(for: shown) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func idealRows(columns: Int) -> Int { 2 * shown.count }

    /// Draws the rows; with room for it a blank row stands between two of them, and with too
    /// little each has one row.
    public func draw(in rect: Rect, on canvas: inout Canvas) {
      let columns = Columns(for: shown, available: rect.columns)
      if rect.rows < 2 * shown.count {
        canvas.drawLines(shown.count, in: rect) { canvas, index, line in
          shown[index].draw(in: line, columns: columns, on: &canvas)
        }
        return
      }
      let pitch = rect.rows >= 3 * shown.count - 1 ? 3 : 2
      for (index, row) in shown.enumerated() {
        row.draw(in: rect.rows(index * pitch, count: 2), columns: columns, on: &canvas)
      }
    }

    private var shown: [BulletRow] { Array(rows.prefix(Self.most)) }
  }
}

extension BulletRow: TextChart {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int { Columns.ideal(for: [self]) }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int { 2 }

  /// Draws the row; in a rectangle of one row, what is bold and the bar.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    draw(in: rect, columns: Columns(for: [self], available: rect.columns), on: &canvas)
  }

  private func draw(in rect: Rect, columns: Columns, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    let names = rect.columns(0, count: columns.names)
    canvas.write(name, within: names, style: .strong)
    canvas.write(note, within: names.line(1), style: .dim)
    bar.draw(in: rect.columns(columns.barStart, count: columns.bar).rows(0, count: 2), on: &canvas)
    let words = rect.columns(columns.wordStart, count: columns.words)
    let status = Pair(status, style: statusStyle.bold(), aside: difference)
    if rect.rows == 1 {
      Pair(percent, style: .strong, aside: self.status).draw(in: words, on: &canvas)
    } else {
      Pair(percent, style: .strong, aside: figures).draw(in: words, on: &canvas)
      status.draw(in: words.line(1), on: &canvas)
    }
  }
}

extension BulletRow {
  /// Two texts beside each other, the first in bold.
  private struct Pair {
    let text: SafeText
    let style: Style
    let aside: SafeText

    init(_ text: SafeText, style: Style, aside: SafeText) {
      self.text = text
      self.style = style
      self.aside = aside
    }

    var width: Int { text.width + (aside.isEmpty ? 0 : 2 + aside.width) }

    func draw(in rect: Rect, on canvas: inout Canvas) {
      canvas.write(text, within: rect, style: style)
      guard width <= rect.columns else { return }
      let start = text.width + 2
      canvas.write(aside, within: rect.columns(start, count: rect.columns - start))
    }
  }

  /// The columns of names, bar and words.
  ///
  /// The bar gives way first, down to 8 cells, then the names, down to 8; then the bar is gone, and
  /// at last the words beside those in bold.
  private struct Columns {
    private static let idealBar = 20
    private static let leastBar = 8
    private static let leastName = 8
    private static let gap = 2

    let names: Int
    let bar: Int
    let words: Int

    init(for rows: [BulletRow], available: Int) {
      let wanted = Self.wanted(by: rows)
      let least = available - Self.gap - min(wanted.names, Self.leastName)
      words = min(wanted.words <= least ? wanted.words : wanted.boldWords, max(0, available))
      let room = max(0, available - words - Self.gap)
      let beside = room - Self.leastBar - Self.gap
      if beside >= min(wanted.names, Self.leastName) {
        names = min(wanted.names, beside)
        bar = room - names - Self.gap
      } else {
        names = min(wanted.names, room)
        bar = 0
      }
    }

    var barStart: Int { names + Self.gap }
    var wordStart: Int {
      if bar > 0 { return barStart + bar + Self.gap }
      return names > 0 ? names + Self.gap : 0
    }

    static func ideal(for rows: [BulletRow]) -> Int {
      let wanted = wanted(by: rows)
      return wanted.names + gap + idealBar + gap + wanted.words
    }

    private static func wanted(by rows: [BulletRow]) -> Wanted {
      let pairs = rows.flatMap { row in
        [
          Pair(row.percent, style: .plain, aside: row.figures),
          Pair(row.percent, style: .plain, aside: row.status),
          Pair(row.status, style: .plain, aside: row.difference),
        ]
      }
      return Wanted(
        names: rows.flatMap { [$0.name, $0.note] }.widest,
        words: pairs.map(\.width).max() ?? 0,
        boldWords: rows.flatMap { [$0.percent, $0.status] }.widest
      )
    }

    private struct Wanted {
      var names: Int
      var words: Int
      /// The columns of the words that stay when there is little room.
      var boldWords: Int
    }
  }
}
