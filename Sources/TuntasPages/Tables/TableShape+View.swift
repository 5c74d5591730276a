extension TableShape {
  /// The narrowest that a user can make a column, in cells.
  private static let narrowest = 3

  /// The shape with the columns as the user wants them.
  ///
  /// Fixed columns stand in front and are left out of what gives way; a column that was made wider or
  /// narrower keeps that width.
  ///
  /// Hiding leaves room to the columns that grow. A fixed column can no longer be left out in a
  /// narrow window; the others still are, in their order.
  package func arranged(by view: TableView) -> TableShape {
    var shape = self
    shape.columns.removeAll { view.hidden.contains($0.id) }
    for (id, extra) in view.widened {
      guard let index = shape.columns.firstIndex(where: { $0.id == id }) else { continue }
      shape.columns[index].width = max(Self.narrowest, shape.columns[index].width + extra)
      shape.growing.removeAll { $0.id == id }
    }
    let fixed = view.fixed.compactMap { id in shape.columns.first { $0.id == id } }
    shape.columns = fixed + shape.columns.filter { !view.fixed.contains($0.id) }
    let kept = Set(view.fixed).union(view.widened.keys)
    shape.shrinking.removeAll {
      kept.contains($0.id) && $0.width == 0 || view.fixed.contains($0.id)
    }
    return shape
  }
}
