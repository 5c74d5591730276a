import TuntasPages

extension ScreenBody {
  /// The places of the cursor when so many lines of top and bottom are shown.
  func places(in layout: BodyLayout) -> ClosedRange<Int> {
    let above = top.prefix(layout.top).count { $0.subject != nil }
    let below = bottom.prefix(layout.bottom).count { $0.subject != nil }
    let last = selectableCount + below - 1
    return -above...max(-above, last)
  }

  /// The place of the cursor on a line; `nil` where it cannot stand.
  func place(of line: BodyLine) -> Int? {
    guard row(line)?.subject != nil else { return nil }
    switch line {
    case .top(let index): return -1 - top[(index + 1)...].count { $0.subject != nil }
    case .row(let index): return rows[..<index].count { $0.subject != nil }
    case .bottom(let index):
      return selectableCount + bottom[..<index].count { $0.subject != nil }
    }
  }

  /// The place where a cursor is seen in a body of a height.
  ///
  /// In a lower window the lines at the bottom may be gone, and the cursor is then seen on the last
  /// line that is left.
  func place(of list: RowList, height: Int) -> Int {
    let places = places(in: BodyLayout(self, height: height))
    return min(max(places.lowerBound, list.cursor), places.upperBound)
  }
}
