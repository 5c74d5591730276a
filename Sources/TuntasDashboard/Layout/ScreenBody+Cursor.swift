import TuntasPages

extension ScreenBody {
  /// The places of the cursor when so many lines of top and bottom are shown.
  func places(in layout: BodyLayout) -> ClosedRange<Int> {
    let above = top.prefix(layout.top).count { $0.subject != nil }
    let below = bottom.prefix(layout.bottom).count { $0.subject != nil }
    let last = selectableCount + below - 1
    return -above...max(-above, last)
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
