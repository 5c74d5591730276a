import TerminalKit

/// Marks with their meaning, in as many rows as they need.
struct Legend {
  /// A mark and what it stands for.
  struct Item: Hashable {
    var mark: SafeText
    var style: Style
    var text: SafeText

    var width: Int { mark.width + 1 + text.width }
  }

  private static let gap = 3

  let items: [Item]

  /// Returns the items of each row; no item is divided.
  func rows(columns: Int) -> [[Item]] {
    var rows: [[Item]] = []
    var used = 0
    for item in items {
      let wanted = used + Self.gap + item.width
      if rows.isEmpty || wanted > columns {
        rows.append([item])
        used = item.width
      } else {
        rows[rows.count - 1].append(item)
        used = wanted
      }
    }
    return rows
  }

  /// Writes as many rows as fit and ends with `…` when some do not.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let rows = rows(columns: rect.columns)
    canvas.drawLines(rows.count, in: rect) { canvas, index, line in
      var column = 0
      for item in rows[index] {
        let place = line.columns(column, count: item.width)
        canvas.write(item.mark, within: place, style: item.style)
        let text = place.columns(item.mark.width + 1, count: item.text.width)
        canvas.write(item.text, within: text)
        column += item.width + Self.gap
      }
    }
  }
}
