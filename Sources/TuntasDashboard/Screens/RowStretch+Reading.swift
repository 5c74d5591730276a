import TuntasModel
import TuntasPages
import TuntasWords

extension RowStretch {
  /// So near to an end more is read.
  ///
  /// 30 rows are more than a screenful of an 80x24 window, so that the next page is there before it
  /// is needed.
  private static var nearEnd: Int { 30 }

  /// What must be read now that the cursor stands where it does; `nil` when enough is in memory.
  ///
  /// - Parameters:
  ///   - end: The end that was jumped to; `nil` after a step.
  ///   - cursor: The row of the cursor, from 0 in the rows in memory.
  ///   - limit: How many rows are asked for.
  /// - Returns: The page to ask for, or `nil`.
  func request(movingTo end: ListEnd?, cursor: Int, limit: Int) -> PageRequest? {
    switch end {
    case .first where hasPrevious: return PageRequest(.first, limit: limit)
    case .last where hasNext: return PageRequest(.last, limit: limit)
    case .some: return nil
    case .none: break
    }
    if hasNext, cursor >= rows.count - Self.nearEnd, let last = rows.last {
      return PageRequest(.after(last.position), limit: limit)
    }
    if hasPrevious, cursor < Self.nearEnd, let first = rows.first {
      return PageRequest(.before(first.position), limit: limit)
    }
    return nil
  }
}

extension TableScreen {
  /// The rows of a file where the table itself arranges them, all in the first stretch; `nil` where they
  /// are read in the order of the registry.
  func rowsArrangedInMemory(after last: MarkedRow?, _ words: Words) -> [MarkedRow]? {
    guard table.view.changesRows, let data = dataTable(words), !data.isArranged else { return nil }
    return last == nil ? data.arranged(by: table.view).map(\.marked) : []
  }

  /// Puts a page that came to the rows in memory; the cursor stays on its row.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - anchor: Where it was asked for.
  ///   - known: The rows in memory.
  /// - Returns: The rows in memory from now on.
  mutating func taken<Row>(
    _ page: RowStretch<Row>,
    _ anchor: PageRequest.Anchor,
    into known: RowStretch<Row>
  ) -> RowStretch<Row> {
    let (merged, shift) = known.extended(by: page, anchor)
    list.follow(anchor, shift: shift, count: merged.rows.count)
    // To put only some of the rows in order would show a false first one.
    if !merged.isWhole, table.view.changesRows { table.change(to: TableView()) }
    return merged
  }
}

extension RowList {
  /// Follows a page that came: to an end that was jumped to, or with the rows that moved.
  ///
  /// The cursor stays on the row it was on, though that has another place now.
  mutating func follow(_ anchor: PageRequest.Anchor, shift: Int, count: Int) {
    let places = 0...max(0, count - 1)
    switch anchor {
    case .first: move(to: 0, within: places)
    case .last: move(to: count - 1, within: places)
    case .after, .before: self.shift(by: shift, count: count)
    }
  }
}

extension PageRequest {
  /// Asks for the rows of a file behind the last one written, the first ones where none is; for tables
  /// whose rows are told by their place among families.
  init(behind last: MarkedRow?, limit: Int) {
    let key = last.flatMap { Int64($0.id) }.map(FamilyKey.init(number:))
    self.init(key.map { .after($0) } ?? .first, limit: limit)
  }
}
