extension Rect {
  /// Divides the rectangle into bands from top to bottom, one a track.
  ///
  /// When there is too little room, earlier fixed tracks are served first and the rest are empty.
  public func splitRows(_ tracks: [Track]) -> [Rect] {
    var top = row
    return Track.lengths(of: tracks, available: rows).map { length in
      defer { top += length }
      return Rect(column: column, row: top, columns: columns, rows: length)
    }
  }

  /// Divides the rectangle into bands from left to right, one a track.
  ///
  /// - Parameters:
  ///   - tracks: The room each band asks for.
  ///   - gap: The number of empty columns between two bands.
  /// - Returns: As many rectangles as there are tracks; those without room are empty.
  public func splitColumns(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    let gaps = max(0, gap) * max(0, tracks.count - 1)
    var left = column
    return Track.lengths(of: tracks, available: columns - gaps).map { length in
      defer { left += length + max(0, gap) }
      return Rect(column: left, row: row, columns: length, rows: rows).clipped(to: self)
    }
  }

  /// Returns one row of the rectangle, empty when there is no such row.
  public func line(_ index: Int) -> Rect {
    Rect(column: column, row: row + index, columns: columns, rows: 1).clipped(to: self)
  }

  /// Returns a rectangle of a size in the middle of this one, cut to fit.
  public func centered(_ size: Size) -> Rect {
    let fitted = Size(columns: min(columns, size.columns), rows: min(rows, size.rows))
    return Rect(
      column: column + (columns - fitted.columns) / 2,
      row: row + (rows - fitted.rows) / 2,
      columns: fitted.columns,
      rows: fitted.rows
    )
  }
}
