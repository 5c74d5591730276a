import TerminalKit

/// Rows of a name, a track to draw on, and printed values, in columns that line up.
///
/// The track gives way first, down to 8 cells; then the names, down to 8; then the track is gone,
/// and only after it the values behind the first.
struct TrackTable {
  private static let idealTrack = 24
  private static let leastTrack = 8
  private static let leastName = 8

  private let name: Int
  private let track: Int
  private let values: [Int]

  /// Makes room for texts.
  ///
  /// - Parameters:
  ///   - names: The names, one a row.
  ///   - values: The printed values, one list a column.
  ///   - columns: The width that there is.
  init(names: [SafeText], values: [[SafeText]], columns: Int) {
    let nameWidth = names.widest
    var widths = values.map(\.widest)
    while widths.count > 1, Self.room(widths, columns) < min(nameWidth, Self.leastName) {
      widths.removeLast()
    }
    let room = max(0, Self.room(widths, columns))
    let beside = room - Self.leastTrack - 1
    if beside >= min(nameWidth, Self.leastName) {
      name = min(nameWidth, beside)
      track = room - name - 1
    } else {
      name = min(nameWidth, room)
      track = 0
    }
    self.values = widths
  }

  /// Returns the columns in which all texts fit beside a track of 24 cells.
  static func idealColumns(names: [SafeText], values: [[SafeText]]) -> Int {
    names.widest + 1 + idealTrack - room(values.map(\.widest), 0)
  }

  /// The part of a rectangle in which tracks lie, over all its rows.
  func track(in rect: Rect) -> Rect {
    rect.columns(name + 1, count: track)
  }

  /// Writes the name and the values of a row, and returns its track.
  func write(
    name text: SafeText,
    values texts: [PrintedText],
    line: Rect,
    on canvas: inout Canvas
  )
    -> Rect
  {
    canvas.write(text, within: line.columns(0, count: name))
    var column = track > 0 ? name + 1 + track + 1 : name > 0 ? name + 1 : 0
    for (width, text) in zip(values, texts) where width > 0 {
      let place = line.columns(column, count: width)
      canvas.write(text.text, within: place, alignment: .trailing, style: text.style)
      column += width + 1
    }
    return track(in: line)
  }

  /// Returns what value columns, each after a blank, leave of a width; may be negative.
  private static func room(_ widths: [Int], _ columns: Int) -> Int {
    widths.reduce(columns) { $1 > 0 ? $0 - $1 - 1 : $0 }
  }
}

extension TrackTable {
  /// A text and how it looks.
  struct PrintedText {
    var text: SafeText
    var style: Style = .plain
  }
}

extension PrintedValue {
  /// The text, in the style of a missing value when there is none.
  var printed: TrackTable.PrintedText {
    TrackTable.PrintedText(text: text, style: value == nil ? .missing : .plain)
  }
}
