/// Neighbouring cells of one row in one style.
struct StyleRun: Equatable {
  let column: Int
  var columns: Int
  var text: String
  let style: Style
}

extension Canvas {
  /// Returns the cells of a row, joined while the style stays the same.
  func runs(inRow row: Int) -> [StyleRun] {
    withRow(row) { cells in
      var runs: [StyleRun] = []
      for (column, cell) in cells.enumerated() {
        let text = cell.width == 0 ? "" : String(cell.cluster)
        if let last = runs.indices.last, runs[last].style == cell.style {
          runs[last].columns += 1
          runs[last].text += text
        } else {
          runs.append(StyleRun(column: column, columns: 1, text: text, style: cell.style))
        }
      }
      return runs
    }
  }
}
