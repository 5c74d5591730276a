/// Heights in half rows, from zero at the base to the greatest value near the top.
///
/// Columns and marks share one scale: what is greater is never lower, and what differs by more than
/// one half row is never level. The scale is set by the target, so that only what reaches it is as
/// high as its line.
struct ColumnLevels {
  let rows: Int
  let greatest: Double
  let target: Double?

  /// The greatest height: the middle of the first row, where a mark can still stand.
  var most: Int { max(0, 2 * rows - 1) }

  /// Returns the height of a value in half rows; 0 only for zero and below.
  func level(of value: Double) -> Int {
    guard value > 0, greatest > 0, most > 0 else { return 0 }
    let plain = min(1 + Int(saturating: value / greatest * Double(most - 1)), most)
    guard let target, target > 0 else { return plain }
    let steps = Int(saturating: min(target / greatest, 1) * Double(most - 1))
    // A target so low that it has no steps of its own still stands above what is below it.
    guard steps > 0 else { return value < target ? 1 : min(max(plain, 2), most) }
    let level = 1 + Int(saturating: value / target * Double(steps))
    return value < target ? min(level, steps) : min(max(level, 1 + steps), most)
  }

  /// Returns the row, from the top, in which a mark of a height stands, and whether it stands at
  /// the foot of the row rather than in its middle; `nil` for a mark at zero.
  func place(ofLevel level: Int) -> (row: Int, isAtFoot: Bool)? {
    level > 0 ? (rows - 1 - level / 2, level % 2 == 0) : nil
  }

  /// Returns the row of a value's mark, from the top; `nil` for a mark at zero.
  func row(of value: Double) -> Int? { place(ofLevel: level(of: value))?.row }
}
