/// Heights in half rows, from zero at the base to the greatest value at the top.
struct ColumnLevels {
  let rows: Int
  let greatest: Double

  /// Returns the row, from the top, in which a mark lies; `nil` for a mark at zero or below.
  func row(of value: Double) -> Int? {
    guard value > 0, greatest > 0 else { return nil }
    let height = min(value / greatest, 1) * Double(rows)
    return rows - min(max(height.roundedUp, 1), rows)
  }

  /// Returns the height of a column, which covers the row of a mark when it reaches the mark and
  /// only then; of two marks in one row the last decides.
  func halves(of value: Double, limits: [Double]) -> Int {
    guard greatest > 0 else { return 0 }
    var halves = Scale.honest(value / greatest, of: 2 * rows)
    for limit in limits {
      guard let row = row(of: limit) else { continue }
      let top = 2 * (rows - row)
      halves = value < limit ? min(halves, top - 1) : max(halves, top)
    }
    return halves
  }
}
